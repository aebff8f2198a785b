import { expect, test } from "vitest";
import { bibtex } from "../../../src/editions/bibtex.ts";
import { citationFormats } from "../../../src/editions/citation-formats.ts";
import { cslJson } from "../../../src/editions/csl-json.ts";
import { figure } from "../../setup/examples/cited.ts";

test("a page is cited in each format as the edition of that format says it", async () => {
  const formats = new Map(await citationFormats(figure));
  expect([...formats.keys()]).toEqual(["BibTeX", "CSL-JSON"]);
  expect(formats.get("BibTeX")).toBe(bibtex(figure));
  expect(JSON.parse(formats.get("CSL-JSON") ?? "")).toEqual([cslJson(figure)]);
});
