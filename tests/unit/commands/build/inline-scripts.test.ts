import { expect, test } from "vitest";
import { withScripts } from "../../../../src/commands/build/inline-scripts.ts";
import { MadeUpSite, page, SCRIPT } from "../../../setup/examples/built-site.ts";

const named = (path: string) => `<script type="module" src="${path}"></script>`;

test("an embed has its script in it, allowed by its hash; another page names its file", async () => {
  const site = new MadeUpSite({
    "storm/charts/dead/embed/index.html": page(`<p>3 dead</p>${named("/news/_astro/b.js")}`),
    "storm/charts/dead/index.html": page(named("/news/_astro/a.js")),
    "_astro/b.js": "parent.postMessage(1, '*');\n",
  });
  const { files } = await site.finish();
  const embed = site.read("storm/charts/dead/embed/index.html");
  expect(embed).toContain("<script type=module>parent.postMessage(1, '*');</script>");
  expect(embed).toMatch(/script-src 'sha256-[^']+'/);
  expect(site.read("storm/charts/dead/index.html")).toContain("/news/_astro/a.js");
  expect(files.filter((file) => file.endsWith(".js"))).toEqual(["_astro/a.js"]);
  site.remove();
});

test("a script that another page names too stays a file", async () => {
  const site = new MadeUpSite({ "storm/charts/dead/embed/index.html": page(named("/news/_astro/a.js")) });
  await site.finish();
  expect(site.read("storm/charts/dead/embed/index.html")).toContain(SCRIPT);
  expect(site.read("_astro/a.js")).toBe(SCRIPT);
  site.remove();
});

test("code that would end its element is refused", () => {
  expect(() => withScripts(named("/a.js"), () => "a = '</script>'")).toThrow(
    "the script /a.js cannot stand in a page: it would end there",
  );
});
