/** The site of the fixture stories as a reader meets it: its search and its images, in a real browser. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { checkContent } from "../../src/rules/content.ts";
import { canLook, type Look, lookAt } from "../setup/hosting/look-at.ts";
import { otherStories, STORIES } from "../setup/hosting/other-stories.ts";
import type { BuiltProject } from "../setup/hosting/sites.ts";
import { textOf } from "../setup/site/html.ts";
import { pageAt, readSite, type Site, textFile } from "../setup/site/read.ts";

const { stories } = await checkContent(STORIES, undefined, "content");
let site: Site;
let project: BuiltProject;

beforeAll(() => {
  project = otherStories();
  site = readSite(join(project.folder, "dist"), "/");
});

describe.skipIf(!canLook)("a search, in Chromium", () => {
  const opened = (address: string, look: Look, script = true) => lookAt(project, address, look, script);

  test("finds stories, sections and figures by whole phrases of their pages, and fetches nothing before it is asked", async () => {
    await opened("/search/", async (page, fetched) => {
      await page.waitForLoadState("networkidle");
      expect(fetched.filter((path) => /pagefind|pf_/.test(path))).toEqual([]);
      await page.getByLabel("Words to find").fill("boats");
      await page.keyboard.press("Enter");
      await page.getByRole("status").filter({ hasText: "found" }).waitFor();
      const found = await page.locator("site-search li").evaluateAll((items) =>
        items.map((item) => ({
          href: item.querySelector("a")?.getAttribute("href") ?? "",
          kind: item.querySelector("small")?.textContent.trim().split(",")[0] ?? "",
          phrase: item.querySelector("p")?.textContent.trim() ?? "",
        })),
      );
      expect(await page.getByRole("status").textContent()).toBe(`${String(found.length)} found for “boats”.`);
      expect(found.map(({ kind, href }) => `${kind} ${href}`).sort()).toEqual([
        "Figure /ashby-storm/figures/boats-lost/",
        "Figure /ashby-storm/figures/boats-sunk/",
        "Section /ashby-storm/#what-is-known",
        "Story /ashby-storm/",
      ]);
      const lost = found.find(({ href }) => href.endsWith("/boats-lost/"));
      expect(lost?.phrase).toMatch(/^Boats lost: more than 20, counted by Harbour Office; .*\.$/);
      const story = found.find(({ kind }) => kind === "Story");
      const text = pageAt(site, "ashby-storm/")
        .elements.filter(({ tagName }) => tagName === "li")
        .map(textOf);
      expect(text.map((each) => each.replace(/\s+/g, " ").trim())).toContainEqual(
        expect.stringContaining(story?.phrase ?? "-"),
      );
      expect(await page.locator("mark").first().textContent()).toMatch(/^boats$/i);
    });
  });

  test("an address with words searches for them, more is shown on demand, and nothing found is said", async () => {
    await opened("/search/?q=harbour", async (page) => {
      await page.getByRole("button", { name: "Show more" }).click();
      await page.locator("site-search li:nth-child(11)").waitFor();
      expect(
        await page.locator("site-search li:nth-child(11) a").evaluate((link) => link === document.activeElement),
      ).toBe(true);
      await page.getByLabel("Words to find").fill("zzzzz");
      await page.getByRole("status").filter({ hasText: "Nothing found for “zzzzz”." }).waitFor();
      expect(await page.locator("site-search li").count()).toBe(0);
    });
  });

  test("without script it says so, and leads to every story and its figures", async () => {
    await opened(
      "/search/?q=boats",
      async (page) => {
        expect(await page.locator("main").textContent()).toContain("Searching needs script.");
        for (const { id } of stories)
          expect(await page.locator(`main a[href="/${id}/"], main a[href="/${id}/figures/"]`).count()).toBe(2);
      },
      false,
    );
  });

  test("a reader’s own view keeps an image with what is said under it, and paper shows it", async () => {
    const code = readFileSync("node_modules/@mozilla/readability/Readability.js", "utf8");
    await opened("/ashby-storm/", async (page) => {
      const html = textFile(site, "ashby-storm/index.html").replace(/<meta http-equiv[^>]*>/, "");
      const reader = (await page.context().browser()?.newPage()) ?? page;
      await reader.setContent(html);
      const kept = await reader.evaluate<string>(
        `(() => { ${code}; return new Readability(document.cloneNode(true)).parse().content; })()`,
      );
      expect(kept).toMatch(/<img[^>]+breakwater-/);
      expect(kept).toContain("The breakwater at Ashby, as drawn");
      const pdf = await page.pdf();
      expect(pdf.toString("latin1")).toContain("/Subtype /Image");
    });
  });
});
