/** The story without a network: saved from the browser as one file, in either of the ways there are, and as text. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkContent } from "../../src/rules/content.ts";
import { here } from "../setup/hosting/built.ts";
import { chromiumPath, launch } from "../setup/hosting/chromium.ts";
import { Served } from "../setup/hosting/served.ts";
import { KINDS } from "../setup/hosting/servers.ts";

const nginx = KINDS.find(({ name }) => name === "nginx");
const { stories } = await checkContent("content");

/** What a reader sees of the page: its words, and of each drawing how much of the page it takes. */
async function seen(page: Page) {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    // How to use what only works where scripts run.
    for (const hint of document.querySelectorAll(".hint")) hint.remove();
    const drawn = [...document.querySelectorAll("figure.chart svg")].map((svg) => svg.getBoundingClientRect());
    return {
      // The address to share is a button where scripts run, which a saved page has no more.
      words: (document.body.querySelector("main")?.innerText ?? "").replaceAll(/\s+/g, " "),
      drawings: drawn.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`),
      paper: getComputedStyle(document.body).backgroundColor,
      serif: getComputedStyle(document.body).fontFamily,
    };
  });
}

describe.skipIf(nginx?.command === undefined || chromiumPath === undefined)("saved from Chromium", () => {
  let browser: Browser;
  let site: Served;
  let place: string;

  beforeAll(async () => {
    if (!nginx) return;
    [browser, site] = [await launch(), await Served.start(nginx, here)];
    place = mkdtempSync(join(tmpdir(), "saved-"));
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.stop()]);
    rmSync(place, { recursive: true, force: true });
  });

  /** Opens a saved file where there is no network and no script; gives what is seen, and what was asked for in vain. */
  async function reopened(file: string) {
    const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().startsWith("http") && request.resourceType() !== "other") asked.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    const what = await seen(page);
    await context.close();
    return { what, asked };
  }

  describe.each(stories)("$id", ({ id, sections }) => {
    const shown = sections.flatMap((section) => section.charts);

    async function original() {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(site.at(`/${id}/`));
      const what = await seen(page);
      await context.close();
      return what;
    }

    test("the page as one file of HTML reads whole, with every chart", async () => {
      const file = join(place, "story.html");
      writeFileSync(file, (await site.ask(`/${id}/`)).body);
      const { what, asked } = await reopened(file);
      const before = await original();
      expect(what).toEqual(before);
      expect(what.drawings.filter((size) => !size.startsWith("0 ×")).length).toBeGreaterThanOrEqual(shown.length);
      expect(asked).toEqual([]);
    });

    test("the page as a web archive of one file does too", async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(site.at(`/${id}/`));
      await page.waitForLoadState("networkidle");
      const session = await context.newCDPSession(page);
      const { data } = await session.send("Page.captureSnapshot", { format: "mhtml" });
      const live = await seen(page);
      await context.close();
      const file = join(place, "story.mhtml");
      writeFileSync(file, data);
      const { what, asked } = await reopened(file);
      expect(what.drawings).toEqual(live.drawings);
      expect([what.paper, what.serif]).toEqual([live.paper, live.serif]);
      for (const words of live.words.split(/(?<=\.) /)) expect(what.words).toContain(words);
      // Chromium leaves out of an archive what is for paper alone, and looks for it again; on a screen nothing is missed.
      expect(asked.filter((address) => !/\/_astro\/[^/]+\.css$/.test(address))).toEqual([]);
    });

    test("the Markdown edition has every section, and every chart with its table", () => {
      const text = readFileSync(join(here.folder, "dist", id, "index.md"), "utf8");
      for (const { title } of sections) expect(text).toContain(title);
      for (const chart of shown) {
        const file = join(here.folder, "dist", id, "charts", `${chart}.json`);
        const data = JSON.parse(readFileSync(file, "utf8")) as { title: string; figures?: { printed: string }[] };
        const [, after = ""] = text.split(data.title);
        const [table = ""] = /\n\|[^]*?\n\n/.exec(after) ?? [];
        expect([chart, table.split("\n").length]).not.toEqual([chart, 1]);
        // Days have their own reports, and a map its places; neither is a claim of its own.
        for (const { printed } of data.figures ?? [])
          expect([chart, table]).toEqual([chart, expect.stringContaining(printed)]);
      }
    });
  });
});
