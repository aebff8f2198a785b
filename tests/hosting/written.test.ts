/**
 * What an editor sees while writing, in a real browser: a wrong edit is said beside its words, over the page as it last was; what
 * is right is on the page once it is saved; and readers get none of this.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesIn } from "../../src/commands/built-site.ts";
import { here } from "../setup/hosting/built.ts";
import { chromiumPath, launch } from "../setup/hosting/chromium.ts";
import { Written } from "../setup/hosting/written.ts";

const SECTION = "ashby-storm/sections/10-the-storm.mdx";
const HELD = 'The <Term id="breakwater" /> held.';

test("no file that readers get has any of it", () => {
  const texts = filesIn(join(here.folder, "dist")).filter((file) => /\.(html|js|css)$/.test(file));
  expect(texts.length).toBeGreaterThan(10);
  for (const file of texts)
    expect(readFileSync(join(here.folder, "dist", file), "utf8"), file).not.toMatch(
      /content[-:]problems|open-in-editor/,
    );
});

describe.skipIf(chromiumPath === undefined)("in Chromium", () => {
  let browser: Browser;
  let writing: Written;
  let page: Page;

  beforeAll(async () => {
    [browser, writing] = await Promise.all([launch(), Written.start("written", "ashby-storm", "karst-climate")]);
    page = await browser.newPage();
    page.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    await browser.close();
    await writing.stop();
  });

  /** Opens the address, again where a change before it loads the page that was there; once all has come it is told of changes. */
  async function open(address: string) {
    const goes = () => page.goto(writing.origin + address, { timeout: 15_000 }).then(() => "", String);
    await expect.poll(goes, { timeout: 60_000 }).toBe("");
    await page.waitForLoadState("networkidle");
  }

  /** The texts of all boxes of problems, as they stand on the page. */
  const boxes = () => page.locator("content-problems > div");
  const gone = () => boxes().first().waitFor({ state: "detached" });

  test("a typed number is said at its sentence, and the page is as it was; mended, it is gone", async () => {
    await open("/ashby-storm/");
    writing.edit(SECTION, HELD, `${HELD} So did 12 boats.`);
    await boxes().nth(1).waitFor();
    const [panel = "", beside = ""] = await boxes().allInnerTexts();
    expect(panel).toBe("1 problem with the content, beside the words below. The page is as it was before.");
    expect(beside).toMatch(
      /^content\/stories\/ashby-storm\/sections\/10-the-storm\.mdx:6 "12" is typed, but a number needs/,
    );
    const sentence = page.locator("p:has(+ content-problems)");
    expect(await sentence.innerText()).toMatch(/^The coastguard counted .* held\.$/s);
    const link = boxes().nth(1).getByRole("link");
    expect(await link.getAttribute("href")).toBe(
      `/__open-in-editor?file=${encodeURIComponent("content/stories/ashby-storm/sections/10-the-storm.mdx:6")}`,
    );
    // Whoever opens the page meanwhile is told too.
    await page.reload();
    await boxes().nth(1).waitFor();
    writing.edit(SECTION, "So did 12 boats.", "So did the pier.");
    await page.getByText("So did the pier.").waitFor();
    await gone();
  });

  test("a changed figure is on the page", async () => {
    await open("/ashby-storm/figures/rescued-brent/");
    for (const [was, is] of [
      [5, 9],
      [9, 11],
    ] as const) {
      writing.edit("ashby-storm/ledger.yaml", `    value: ${was}\n`, `    value: ${is}\n`);
      await page.locator("main", { hasText: new RegExp(`\\b${is}\\b`) }).waitFor();
    }
  });

  test("what is wrong with a figure is said where the page prints it, and above what it prints nothing of", async () => {
    await open("/ashby-storm/");
    writing.edit("karst-climate/story.yaml", "kicker: Explainer", "kicker: 5 wettest");
    writing.edit("ashby-storm/ledger.yaml", "    value: 40\n", "    value: many\n");
    const panel = boxes().filter({ hasText: "2 problems with the content, 1 of them beside the words below." });
    await panel.waitFor();
    expect(await panel.innerText()).toMatch(/karst-climate\/story\.yaml:\d+ "5" is typed/);
    const beside = page.locator("main content-problems");
    expect(await beside.locator("div").innerText()).toMatch(
      /ledger\.yaml:26 "figures\.rescued\.value" cannot be "many"/,
    );
    expect(await beside.evaluate((box) => (box.previousElementSibling ?? box.parentElement)?.textContent)).toMatch(
      /at least 40/,
    );
    writing.edit("ashby-storm/ledger.yaml", "value: many", "value: 40");
    writing.edit("karst-climate/story.yaml", "kicker: 5 wettest", "kicker: Explainer");
    await gone();
  });

  test("where a published section or story gets another name, the line for redirects.yaml is said; with it, it is gone", async () => {
    await open("/ashby-storm/");
    const content = join(writing.folder, "content");
    mkdirSync(join(content, "published"));
    writeFileSync(
      join(content, "published/addresses.txt"),
      "/ashby-storm/what-is-known/\n/karst-climate/\n/karst-climate/figures/\n",
    );
    const [section, story] = ["ashby-storm/sections/20-what-is-known.mdx", "karst-climate"];
    for (const [was, is] of [
      [section, section.replace("what", "that")],
      [story, "karst-warming"],
    ] as const)
      renameSync(join(content, "stories", was), join(content, "stories", is));
    const lines = ["/ashby-storm/what-is-known/: /ashby-storm/that-is-known/", "/karst-climate/*: /karst-warming/*"];
    const panel = boxes().filter({ hasText: "2 problems" });
    await panel.waitFor();
    for (const line of lines) expect(await panel.innerText()).toContain(`add to content/redirects.yaml: ${line}`);
    writeFileSync(join(content, "redirects.yaml"), `${lines.join("\n")}\n`);
    await gone();
    await open("/karst-warming/");
    expect(await page.locator("h1").innerText()).toMatch(/Karst/);
  });

  test("a section that comes, and one that has another name, are there without starting again", async () => {
    await open("/ashby-storm/");
    const folder = join(writing.folder, "content/stories/ashby-storm/sections");
    writeFileSync(
      join(folder, "30-after.mdx"),
      "---\ntitle: After it\nsummary: What came.\n---\n\nThe sea was calm again.\n",
    );
    await page.getByText("The sea was calm again.").waitFor();
    renameSync(join(folder, "30-after.mdx"), join(folder, "30-afterwards.mdx"));
    await page.locator("h2#afterwards").waitFor();
    await page.getByText("The sea was calm again.").waitFor();
  });
});
