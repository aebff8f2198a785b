/**
 * What an editor sees while writing, in a real browser: a wrong edit is said beside its words, over the page as it last was; what
 * is right is on the page once it is saved; and readers get none of this.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
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
    await page.goto(`${writing.origin}/ashby-storm/`);
    // Once what it is written by has come.
    await page.waitForLoadState("networkidle");
  });
  afterAll(async () => {
    await browser.close();
    await writing.stop();
  });

  /** The texts of all boxes of problems, as they stand on the page. */
  const boxes = () => page.locator("content-problems > div");
  const gone = () => boxes().first().waitFor({ state: "detached" });

  test("a typed number is said at its sentence, and the page is as it was; mended, it is gone", async () => {
    writing.edit(SECTION, HELD, `${HELD} So did 12 boats.`);
    await boxes().nth(1).waitFor();
    const [panel = "", beside = ""] = await boxes().allInnerTexts();
    expect(panel).toBe("Wrong with the content: 1. 1 of them beside the words below. The page is as it was before.");
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
    writing.edit("ashby-storm/ledger.yaml", "    value: 5\n", "    value: 9\n");
    await page.goto(`${writing.origin}/ashby-storm/figures/rescued-brent/`);
    await page.locator("main", { hasText: /\b9\b/ }).waitFor();
    writing.edit("ashby-storm/ledger.yaml", "    value: 9\n", "    value: 11\n");
    await page.locator("main", { hasText: /\b11\b/ }).waitFor();
  });

  test("what is wrong with a figure is said where the page prints it, or else above", async () => {
    await page.goto(`${writing.origin}/ashby-storm/`);
    writing.edit("ashby-storm/ledger.yaml", "    value: 8\n", "    value: -8\n");
    writing.edit("karst-climate/story.yaml", "kicker: Explainer", "kicker: 5 wettest");
    writing.edit("ashby-storm/ledger.yaml", "    value: 40\n", "    value: many\n");
    await expect.poll(() => boxes().allInnerTexts(), { timeout: 60_000 }).toHaveLength(2);
    const [panel = "", beside = ""] = await boxes().allInnerTexts();
    expect(panel).toMatch(/^Wrong with the content: \d\. 1 of them beside/);
    expect(panel).toMatch(/karst-climate\/story\.yaml:/);
    expect(beside).toMatch(/ledger\.yaml:27 "figures\.rescued\.value" cannot be "many"/);
    expect(await page.locator(":has(> content-problems > div), :has(+ content-problems)").nth(1).innerText()).toMatch(
      /at least 40/,
    );
    writing.edit("ashby-storm/ledger.yaml", "value: many", "value: 40");
    writing.edit("ashby-storm/ledger.yaml", "value: -8", "value: 8");
    writing.edit("karst-climate/story.yaml", "kicker: 5 wettest", "kicker: Explainer");
    await gone();
  });

  test("a section that comes, and one that has another name, are there without starting again", async () => {
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
