import ts from "typescript";
import { expect, test } from "vitest";
import {
  circlesIn,
  floorOf,
  importsOf,
  moduleLines,
  pageGlobals,
  resolveImport,
  scriptsOf,
  sourcesOf,
  wrongArrow,
} from "../../setup/imports.ts";

test("a folder is one floor, but what is drawn of charts and parts stands with the components", () => {
  expect(floorOf("src/charts/bars/Drawing.astro")).toBe("components");
  expect(floorOf("src/parts/fig/Fig.astro")).toBe("components");
  expect(floorOf("src/charts/bars/rows.ts")).toBe("charts");
  expect(floorOf("src/charts/chart.island.ts")).toBe("charts");
  expect(floorOf("src/content.config.ts")).toBe("src");
});

test.each([
  ["src/pages/[story]/index.astro", "src/layouts/Page.astro"],
  ["src/pages/index.astro", "src/reading/load.ts"],
  ["src/pages/cards/[story].png.ts", "src/editions/cards/cards.ts"],
  ["src/layouts/Page.astro", "src/styles/base.css"],
  ["src/layouts/Head.astro", "src/editions/cards/card-text.ts"],
  ["src/components/ChartFrame.astro", "src/charts/bars/Drawing.astro"],
  ["src/parts/chart/Chart.astro", "src/charts/bars/Drawing.astro"],
  ["src/parts/chart/Chart.astro", "src/components/ChartFrame.astro"],
  ["src/charts/bars/Drawing.astro", "src/charts/bars/rows.ts"],
  ["src/charts/bars/rows.ts", "src/language/amounts.ts"],
  ["src/editions/chart-csv.ts", "src/charts/data.ts"],
  ["src/rules/content.ts", "src/record/story-record-file.ts"],
  ["src/record/story-record-file.ts", "src/reading/text-file.ts"],
  ["src/hosting/anchors.ts", "src/record/redirects.ts"],
  ["src/commands/build.ts", "src/hosting/headers.ts"],
  ["src/content.config.ts", "src/model/schema/ledger.ts"],
])("%s may import %s", (from, to) => {
  expect(wrongArrow(from, to)).toBeUndefined();
});

test.each([
  ["src/model/story.ts", "src/language/amounts.ts"],
  ["src/language/amounts.ts", "src/charts/bars/rows.ts"],
  ["src/charts/bars/rows.ts", "src/charts/bars/Drawing.astro"],
  ["src/charts/data.ts", "src/parts/markdown.ts"],
  ["src/parts/on-page.ts", "src/components/Cite.astro"],
  ["src/reading/story-folder.ts", "src/rules/content.ts"],
  ["src/reading/story-folder.ts", "src/record/story-record.ts"],
  ["src/record/chart-record.ts", "src/rules/rule.ts"],
  ["src/rules/content.ts", "src/editions/story-markdown.ts"],
  ["src/editions/cards/cards.ts", "src/charts/bars/Drawing.astro"],
  ["src/parts/fig/Fig.astro", "src/layouts/Page.astro"],
  ["src/layouts/Page.astro", "src/pages/index.astro"],
  ["src/charts/steps/geometry.ts", "src/styles/charts.css"],
  ["src/hosting/headers.ts", "src/commands/settings.ts"],
  ["src/hosting/headers.ts", "src/language/dates.ts"],
  ["src/commands/build.ts", "src/layouts/Page.astro"],
  ["src/commands/build.ts", "src/components/Cite.astro"],
  ["src/editions/story-markdown.ts", "src/commands/settings.ts"],
  ["src/content.config.ts", "src/parts/fig/Fig.astro"],
])("%s may not import %s", (from, to) => {
  expect(wrongArrow(from, to)).toMatch(`${from} imports ${to}, but `);
});

test("a folder that the design does not know is named, whether it imports or is imported", () => {
  expect(wrongArrow("src/utils/strings.ts", "src/language/amounts.ts")).toContain("no folder src/utils");
  expect(wrongArrow("src/pages/index.astro", "src/utils/strings.ts")).toContain("src/pages/index.astro imports");
});

test("files that import each other are a circle, over any number of files, and each is told once", () => {
  const circles = circlesIn(
    new Map([
      ["a.ts", ["b.ts"]],
      ["b.ts", ["c.astro", "package"]],
      ["c.astro", ["a.ts"]],
      ["d.ts", ["a.ts"]],
      ["e.astro", ["e.astro"]],
      ["f.ts", ["g.ts"]],
      ["g.ts", ["f.ts"]],
    ]),
  );
  expect(circles).toEqual([["a.ts", "b.ts", "c.astro"], ["e.astro"], ["f.ts", "g.ts"]]);
});

test("what leads to one file by two ways is no circle", () => {
  const imports: [string, string[]][] = [
    ["a.ts", ["b.ts", "c.ts"]],
    ["b.ts", ["d.ts"]],
    ["c.ts", ["d.ts"]],
    ["d.ts", []],
  ];
  expect(circlesIn(new Map(imports))).toEqual([]);
});

const PAGE = `---
import Page from "../layouts/Page.astro";
import type { Story } from "../model/story";
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
    "../model/story",
    "../x.ts",
    "../charts/chart.island.ts",
  ]);
});

test("the expressions between the markup are code too", () => {
  const [, , markup] = sourcesOf("a.astro", "---\n---\n<p>{a === 1 && <b>{f()}</b>}</p>\n<script>\nc();\n</script>");
  const kinds = new Set<ts.SyntaxKind>();
  const visit = (node: ts.Node): void => {
    kinds.add(node.kind);
    ts.forEachChild(node, visit);
  };
  if (markup) visit(markup);
  expect([kinds.has(ts.SyntaxKind.BinaryExpression), kinds.has(ts.SyntaxKind.CallExpression)]).toEqual([true, true]);
  expect(markup?.text).not.toContain("c();");
  expect(sourcesOf("a.ts", "const a = 1;")).toHaveLength(1);
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
