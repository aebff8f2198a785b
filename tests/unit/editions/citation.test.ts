import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { Cite } from "@citation-js/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bibtex,
  citationLine,
  citedChart,
  citedFigure,
  citedStory,
  cslJson,
  type CslItem,
} from "../../../src/editions/citation.ts";
import { ashby } from "../../setup/examples/ashby.ts";
import { exampleSite } from "../../setup/examples/site.ts";

const { story } = await ashby();
const context = { site: exampleSite, story, origin: "https://news.example" };
const { rescued } = story.figures;
if (!rescued) throw new Error("The fixture has no figure.");
const figure = citedFigure(context, rescued);
const all = [citedStory(context), figure, citedChart(context, "boats", "Of more than 20 boats, 8 sank")];

test("a figure is cited with its hedge and its day", () => {
  expect(citationLine(figure)).toBe(
    "Try & Sons, “People rescued at Ashby: at least 40, as of 5 March 2020”, in “A storm that never was struck the " +
      "invented port of Ashby”, 7 March 2020, https://news.example/ashby-storm/figures/rescued/",
  );
});

describe.each(all)("$key", (cited) => {
  test("is read from its BibTeX by citation-js as it was written", () => {
    const [item] = new Cite(bibtex(cited)).data as CslItem[];
    // Read from BibTeX, a name in double braces is one family name.
    expect(item).toMatchObject({ title: cited.title, URL: cited.url, author: [{ family: "Try & Sons" }] });
    expect(item?.issued).toEqual({ "date-parts": [[2020, 3, 7]] });
  });

  test("is formatted by citation-js from its CSL-JSON", () => {
    const text = String(new Cite([cslJson(cited)]).format("bibliography", { format: "text", template: "apa" }));
    for (const part of ["Try & Sons", "2020", cited.title, cited.url]) expect(text).toContain(part);
  });
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
