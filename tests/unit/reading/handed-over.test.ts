import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { HANDED_OVER, handOver, takeOver } from "../../../src/reading/handed-over.ts";
import { NO_CATALOGUE } from "../../../src/model/catalogue.ts";
import { exampleSite } from "../../setup/examples/site.ts";
import { exampleStory } from "../../setup/examples/story.ts";

const folder = mkdtempSync(join(tmpdir(), "handed-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("what is handed over is taken over, from the file that the environment names", () => {
  const file = join(folder, "content.json");
  const content = { site: exampleSite, stories: [exampleStory()], rendered: ["example"], catalogue: NO_CATALOGUE };
  handOver(file, content);
  expect(takeOver({ [HANDED_OVER]: file })).toEqual(content);
  expect(takeOver({})).toBeUndefined();
});
