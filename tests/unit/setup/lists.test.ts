import { describe, expect, test } from "vitest";
import type { Source } from "../../setup/imports.ts";
import { type List, LISTS, membersOf, secondLists } from "../../setup/lists.ts";

const SHAPES: List = {
  of: "shapes",
  file: "src/shapes/list.ts",
  defines: /^src\/shapes\/([^/]+)\/shape\.ts$/,
  property: "kind",
};
const FILES: Readonly<Record<string, string>> = {
  "src/shapes/list.ts":
    'import { dot } from "./dot/shape.ts";\nimport { line } from "./line/shape.ts";\nexport const SHAPES = { dot, line };',
  "src/shapes/dot/shape.ts": 'import { size } from "./size.ts";\nexport const dot = { kind: "dot", size };',
  "src/shapes/dot/size.ts": "export const size = 1;",
  "src/shapes/line/shape.ts": 'import { size } from "../dot/size.ts";\nexport const line = { kind: "line", size };',
};
const filesWith = (more: Readonly<Record<string, string>> = {}): Source[] =>
  Object.entries({ ...FILES, ...more }).map(([path, text]) => ({ path, text }));
/** What is found with a file more. */
const found = (path: string, text: string) => secondLists(SHAPES, filesWith({ [path]: text }));

test("one list is right, and members may share what is not their definition", () => {
  expect(secondLists(SHAPES, filesWith())).toEqual([]);
});

test("a list that is not there, or is empty, is told", () => {
  expect(secondLists(SHAPES, [])).toEqual(["src/shapes/list.ts is not there, so nothing lists the shapes"]);
  const empty = filesWith().filter(({ path }) => path === SHAPES.file);
  expect(secondLists(SHAPES, empty)).toEqual(["src/shapes/list.ts lists no shapes"]);
});

test("a member that the list leaves out is told", () => {
  expect(found("src/shapes/ring/shape.ts", "export const ring = 1;")).toEqual([
    "src/shapes/ring/shape.ts is not in src/shapes/list.ts",
  ]);
});

describe("a second list is", () => {
  test.each([
    ["a definition that is imported elsewhere, as a type too", 'import type { dot } from "../shapes/dot/shape.ts";'],
    ["files of two members", 'import { size } from "../shapes/dot/size.ts";\nimport "../shapes/line/more.ts";'],
    ["a comparison", 'if (shape.kind === "dot") draw();'],
    ["a comparison the other way round", 'const is = "line" !== kind;'],
    ["a case", 'switch (shape.kind) { case "dot": draw(); }'],
    ["names as properties", "const sizes = { dot: 1, line: 2 };"],
    ["names as properties in quotation marks", 'const sizes = { "dot": 1, "line": 2 };'],
    ["names as elements", 'const all = ["dot", "line"] as const;'],
    ["names in pairs", 'const sizes = new Map([["dot", 1], ["line", 2]]);'],
    ["names in objects", 'const all = [{ kind: "dot" }, { kind: "line" }];'],
  ])("%s", (_, text) => {
    expect(found("src/pages/a.ts", text)).toHaveLength(1);
    expect(found("src/pages/a.astro", `---\n${text}\n---\n<p>a</p>`)).toHaveLength(1);
  });

  test("a definition that another member imports", () => {
    expect(found("src/shapes/dot/draw.ts", 'import { line } from "../line/shape.ts";')).toEqual([
      "src/shapes/dot/draw.ts imports src/shapes/line/shape.ts, which is for the list of shapes alone: src/shapes/list.ts",
    ]);
  });

  test("a choice between drawings in markup", () => {
    const markup = '{shape.kind === "dot" && <Dot />}\n{shape.kind === "line" ? <Line /> : <br>}';
    expect(found("src/shapes/Draw.astro", `---\nconst { shape } = Astro.props;\n---\n${markup}`)).toEqual([
      'src/shapes/Draw.astro asks whether a kind is "dot", which is for the list to say: src/shapes/list.ts',
      'src/shapes/Draw.astro asks whether a kind is "line", which is for the list to say: src/shapes/list.ts',
    ]);
  });
});

describe("no second list is", () => {
  test.each([
    ["one member", 'import { size } from "../shapes/dot/size.ts";'],
    ["the list itself", 'import { SHAPES } from "../shapes/list.ts";'],
    ["another property, or another name", 'if (line.role === "dot" || shape.kind === "correction") draw();'],
    ["one name among others", 'const words = { dot: 1, comma: 2 }; const all = ["line", "page"];'],
    ["words in a text", 'const text = "dot line"; // ["dot", "line"]'],
  ])("%s", (_, text) => {
    expect(found("src/pages/a.ts", text)).toEqual([]);
  });

  test("a definition that what lies beside it imports", () => {
    expect(found("src/shapes/dot/Dot.astro", '---\nimport { dot } from "./shape.ts";\n---\n')).toEqual([]);
  });

  test("a member that makes sure that it was given its own kind", () => {
    expect(found("src/shapes/dot/draw.ts", 'if (shape.kind !== "dot") throw new Error();')).toEqual([]);
    expect(found("src/shapes/line/draw.ts", 'if (shape.kind !== "dot") throw new Error();')).toHaveLength(1);
  });
});

test("where no path tells a member, members are the files whose values the list lists", () => {
  const hosts: List = { of: "hosts", file: "src/hosting/hosts.ts" };
  const text = `import type { Host } from "./host.ts";
import { nginx, type Server } from "./nginx.ts";
import { caddy } from "./caddy.ts";
import { named } from "./names.ts";
export const HOSTS: readonly Host[] = [nginx, { name: "caddy", write: (site: Server) => caddy(site) }];
export const first = named(HOSTS);`;
  const with2 = (text2: string): Source[] => [
    { path: hosts.file, text },
    { path: "src/commands/a.ts", text: text2 },
  ];
  expect([...membersOf(hosts, with2("")).values()]).toEqual(["nginx", "caddy"]);
  expect(secondLists(hosts, with2('import "../hosting/nginx.ts";\nimport "../hosting/names.ts";'))).toEqual([]);
  expect(secondLists(hosts, with2('import "../hosting/nginx.ts";\nimport "../hosting/caddy.ts";'))).toEqual([
    "src/commands/a.ts imports nginx and caddy: a second list of hosts: src/hosting/hosts.ts",
  ]);
});

test("members may be loaded where they are listed", () => {
  const pages: List = { of: "pages", file: "src/paper/list.ts" };
  const text =
    'export const PAGES = [["/a", () => import("./a.ts")], ["/b", () => import("./b.ts")]];\nimport("./c.ts");';
  expect([...membersOf(pages, [{ path: pages.file, text }]).values()]).toEqual(["a", "b"]);
});

test("chart kinds and parts are known by their folders", () => {
  const paths = ["src/charts/bars/kind.ts", "src/charts/data.ts", "src/parts/fig/part.ts", "src/parts/fig/Fig.astro"];
  const names = LISTS.map((list) => [
    ...membersOf(
      list,
      paths.map((path) => ({ path, text: "" })),
    ).values(),
  ]);
  expect(names.slice(0, 2)).toEqual([["bars"], ["fig"]]);
});
