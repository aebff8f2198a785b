import { describe, expect, test } from "vitest";
import { workIn } from "../../setup/page-work.ts";

const inPage = (code: string, markup = "<p>a</p>") =>
  workIn({ path: "a.astro", text: `---\n${code}\n---\n${markup}\n` });
const inFile = (text: string) => workIn({ path: "a.ts", text });

describe("a page may", () => {
  test.each([
    ["take its props and ask for what it hands on", "const { story } = Astro.props;\nconst site = await getSite();"],
    ["name its paths", "export const getStaticPaths = storyPaths;"],
    ["leave a value out", 'const title = story?.title ?? "";\nconst has = a && b;'],
    ["call what is no method of lists", "const link = urls.story(story.id);\nconst text = title.replace(a, b);"],
    ["have types", "type Props = { f: (a: string) => void };\nexport interface Own { find(a: string): void }"],
  ])("%s", (_, code) => {
    expect(inPage(code)).toEqual([]);
  });

  test("answer, as a constant or a function", () => {
    expect(inFile("export const GET: APIRoute = async ({ props }) => new Response(await f(props));")).toEqual([]);
    expect(inFile("export const GET = (({ props }) => new Response(f(props))) satisfies APIRoute;")).toEqual([]);
    expect(inFile("export function GET({ props }) { return new Response(f(props)); }")).toEqual([]);
    expect(inFile("export async function getStaticPaths() { return storyPaths(); }")).toEqual([]);
  });

  test("print a list in its markup", () => {
    expect(inPage("", "<ul>{stories.map((story) => (story ? <li>{story.id}</li> : null))}</ul>")).toEqual([]);
  });
});

describe("a page holds no", () => {
  test.each([
    ["a loop", "for (const a of b) c(a);"],
    ["a loop", "for (let i = 0; i < 3; i++) c(i);"],
    ["a loop", "while (a) b();"],
    ["an if", "if (a) b();"],
    ["a switch", "switch (a) { default: b(); }"],
    ["a try", "try { a(); } catch { b(); }"],
    ["a conditional expression", "const a = b ? c : d;"],
    ["a function, link", "const link = () => 1;"],
    ["a function, link", "function link() {}"],
    ["a function, which has no name", "call(() => 1);"],
    ...["map", "flatMap", "filter", "find", "reduce", "sort", "some", "every"].map((name) => [
      `a call of ${name}`,
      `const a = list.${name}(b);`,
    ]),
  ])("%s", (work = "", code = "") => {
    expect(inPage(code)).toEqual([`a.astro holds ${work}`]);
    expect(inFile(code)).toEqual([`a.ts holds ${work}`]);
  });

  test("work inside the functions of Astro either", () => {
    expect(inFile("export const getStaticPaths = async () => (await get()).map(path);")).toEqual([
      "a.ts holds a call of map",
    ]);
    expect(inFile("export const GET = ({ props }) => new Response(props.a ? b : c);")).toHaveLength(1);
  });
});

test("a page is short", () => {
  expect(inFile("a();\n".repeat(40))).toEqual([]);
  expect(inFile("a();\n".repeat(41))).toEqual(["a.ts has 41 lines, more than 40"]);
  expect(inPage("", "<p>a</p>\n".repeat(41))).toHaveLength(1);
});
