/** What a page says stays apart in words where its style is not: in a copy, a reader mode, a terminal, a search engine. */
import { expect, test } from "vitest";
import { site } from "../setup/site/built.ts";
import { named } from "../setup/site/html.ts";
import { metWords } from "../setup/site/words.ts";

test("no two words of a page have only a tag between them", () => {
  const met = site.pages.flatMap(({ address, elements }) =>
    named(elements, "body").flatMap((body) => metWords(body).map((words) => `${address}: ${words}`)),
  );
  expect(met).toEqual([]);
});
