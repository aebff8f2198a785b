import { expect, test } from "vitest";
import {
  importsOf,
  layerOf,
  moduleLines,
  pageGlobals,
  resolveImport,
  scriptsOf,
  wrongArrow,
} from "../../setup/imports.ts";

test("a chart's drawing and its code are two layers", () => {
  expect(layerOf("src/charts/bars/Drawing.astro")).toBe("charts");
  expect(layerOf("src/charts/bars/rows.ts")).toBe("charts/code");
  expect(layerOf("src/charts/chart.island.ts")).toBe("charts/code");
  expect(layerOf("src/content.config.ts")).toBe("src");
});

test.each([
  ["src/pages/[story]/index.astro", "src/layouts/Page.astro"],
  ["src/pages/index.astro", "src/reading/load.ts"],
  ["src/pages/cards/[story].png.ts", "src/cards/story.ts"],
  ["src/layouts/Page.astro", "src/styles/base.css"],
  ["src/parts/chart/Chart.astro", "src/charts/bars/Drawing.astro"],
  ["src/charts/bars/Drawing.astro", "src/charts/bars/rows.ts"],
  ["src/charts/bars/rows.ts", "src/language/amounts.ts"],
  ["src/cards/chart.ts", "src/charts/bars/rows.ts"],
  ["src/commands/build.ts", "src/hosting/headers.ts"],
  ["src/story/read/ledger.ts", "src/model/schema/ledger.ts"],
])("%s may import %s", (from, to) => {
  expect(wrongArrow(from, to)).toBeUndefined();
});

test.each([
  ["src/language/amounts.ts", "src/charts/bars/rows.ts"],
  ["src/charts/bars/rows.ts", "src/charts/bars/Drawing.astro"],
  ["src/charts/bars/Drawing.astro", "src/parts/note/Note.astro"],
  ["src/parts/fig/Fig.astro", "src/layouts/Page.astro"],
  ["src/layouts/Page.astro", "src/pages/index.astro"],
  ["src/layouts/Head.astro", "src/cards/story.ts"],
  ["src/cards/story.ts", "src/charts/bars/Drawing.astro"],
  ["src/hosting/headers.ts", "src/commands/settings.ts"],
  ["src/content.config.ts", "src/parts/fig/Fig.astro"],
])("%s may not import %s", (from, to) => {
  expect(wrongArrow(from, to)).toMatch(`${from} imports ${to}, but `);
});

test("a folder that the design does not know is named", () => {
  expect(wrongArrow("src/utils/strings.ts", "src/language/amounts.ts")).toContain("no folder src/utils");
});

const PAGE = `---
import Page from "../layouts/Page.astro";
import type { Story } from "../story/model";
export { prerender } from "../x.ts";
---
<p>import "not-this.ts"</p>
<script>
  import("../charts/chart.island.ts");
  document.title = "";
</script>`;

test("imports are read from front matter and scripts, and types are imports too", () => {
  expect(scriptsOf("a.astro", PAGE)).toHaveLength(2);
  expect(importsOf("src/pages/a.astro", PAGE)).toEqual([
    "../layouts/Page.astro",
    "../story/model",
    "../x.ts",
    "../charts/chart.island.ts",
  ]);
});

test("a relative import means a file, another one a package", () => {
  expect(resolveImport("src/pages/a.astro", "../styles/base.css?raw")).toBe("src/styles/base.css");
  expect(resolveImport("src/pages/a.astro", "d3-scale")).toBeUndefined();
});

test("document and window are found as globals only", () => {
  expect(pageGlobals("a.astro", PAGE)).toEqual(["document"]);
  expect(pageGlobals("a.ts", "window.scrollTo(0, 0)")).toEqual(["window"]);
  expect(pageGlobals("a.ts", "const document = parse(html); walk(document)")).toEqual([]);
  expect(pageGlobals("a.ts", "event.document; ({ window: 1 }); // document")).toEqual([]);
});

test("import and export lines of MDX are found outside code blocks", () => {
  expect(
    moduleLines('import A from "a"\n\n```js\nimport b\n```\n\nImportant: exports fell.\nexport const c = 1'),
  ).toEqual([1, 8]);
});
