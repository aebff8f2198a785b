import { expect, test } from "vitest";
import { foundIn } from "../../../src/editions/found.ts";
import { ashby, DISPUTED } from "../../setup/examples/ashby.ts";

const { story } = await ashby(DISPUTED);
const pages = new Map([["ashby-storm/the-storm/index.html", ["At least 40 were rescued."]]]);
const found = foundIn(story, pages);

test("a story, its sections and its figures are found, each once and where it stands", () => {
  expect(found.map(({ kind, url }) => `${kind} ${url}`)).toEqual([
    "Story /ashby-storm/",
    "Section /ashby-storm/#the-storm",
    "Section /ashby-storm/#what-is-known",
    ...Object.keys(story.figures).map((id) => `Figure /ashby-storm/figures/${id}/`),
  ]);
});

test("a section is found by its title and what its page says, a figure by its claim, with who disputes it in the same phrase", () => {
  expect(found[1]?.phrases).toEqual(["What the storm did", "At least 40 were rescued."]);
  const rescued = found.find(({ url }) => url.endsWith("/rescued/"));
  expect(rescued?.phrases.length).toBe(1);
  expect(rescued?.phrases[0]).toMatch(
    /^People rescued at Ashby: at least 40, counted by .* Disputed: The pilots say about 43\.$/,
  );
});

test("a story is found by what its top says, printed", () => {
  expect(found[0]?.phrases.join(" ")).not.toMatch(/[{}]/);
  expect(found[0]?.story).toBe("");
});
