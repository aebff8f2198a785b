import { expect, test } from "vitest";
import { NO_CATALOGUE } from "../../../src/model/catalogue.ts";
import { hold, held } from "../../../src/reading/held.ts";
import { ashby } from "../../setup/examples/ashby.ts";
import { exampleSite as site } from "../../setup/examples/site.ts";

test("nothing is held until something is, and then the last", async () => {
  const { story } = await ashby();
  expect(held()).toBeUndefined();
  hold({ site, stories: [], catalogue: NO_CATALOGUE, texts: new Map() });
  hold({ site, stories: [story], catalogue: NO_CATALOGUE, texts: new Map() });
  expect(held()?.stories).toEqual([story]);
  // As Vite loads it, beside Node.
  const path = "../../../src/reading/held.ts?again";
  const again = (await import(path)) as { held: typeof held };
  expect(again.held()?.stories).toEqual([story]);
});
