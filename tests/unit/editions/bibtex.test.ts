import "@citation-js/plugin-bibtex";
import { Cite } from "@citation-js/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bibtex } from "../../../src/editions/bibtex.ts";
import type { CslItem } from "../../../src/editions/csl-json.ts";
import { all, figure } from "../../setup/examples/cited.ts";

test.each(all)("$key is read from its BibTeX by citation-js as it was written", (cited) => {
  const [item] = new Cite(bibtex(cited)).data as CslItem[];
  // Read from BibTeX, a name in double braces is one family name.
  expect(item).toMatchObject({ title: cited.title, URL: cited.url, author: [{ family: "Try & Sons" }] });
  expect(item?.issued).toEqual({ "date-parts": [[2020, 3, 7]] });
});

test("the month has the name that styles know, not a number in braces, which they print as it is", () => {
  expect(bibtex(figure)).toContain("  month = mar,\n");
});

test("no sign in a title is a command of TeX", () => {
  const title = fc
    .string({ unit: fc.constantFrom("a", " ", "&", "%", "$", "#", "_", "{", "}", "~", "^", "\\") })
    .map((text) => `a${text}a`);
  fc.assert(
    fc.property(title, (text) => {
      const [, field = ""] = /title = \{\{(.*)\}\},/.exec(bibtex({ ...figure, title: text })) ?? [];
      expect(field.replaceAll(/\\(?:textbackslash|textasciitilde|textasciicircum)\{\}|\\[&%$#_{}]/g, "")).not.toMatch(
        /[\\&%$#_{}~^]/,
      );
    }),
  );
});

test("each author is one name, whatever is in it", () => {
  const authors = ["Nell Arden", "Lee and Sons, Jr"];
  const [item] = new Cite(bibtex({ ...figure, authors })).data as CslItem[];
  expect(item?.author).toEqual(authors.map((family) => ({ family })));
});
