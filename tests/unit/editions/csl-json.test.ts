import "@citation-js/plugin-csl";
import { Cite } from "@citation-js/core";
import { expect, test } from "vitest";
import { cslJson } from "../../../src/editions/csl-json.ts";
import { all, figure } from "../../setup/examples/cited.ts";

test.each(all)("$key is formatted by citation-js from its CSL-JSON", (cited) => {
  const text = String(new Cite([cslJson(cited)]).format("bibliography", { format: "text", template: "apa" }));
  for (const part of ["Try & Sons", "2020", cited.title, cited.url]) expect(text).toContain(part);
});

test("its authors are those of the story, where that is said", () => {
  expect(cslJson({ ...figure, authors: ["Nell Arden"] }).author).toEqual([{ literal: "Nell Arden" }]);
  expect(cslJson(figure).author).toEqual([{ literal: "Try & Sons" }]);
});
