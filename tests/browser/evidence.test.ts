/** A figure in the text opens who says it: by keyboard, with and without script. */
import { expect, test } from "@playwright/test";
import { evidenceId } from "../../src/components/evidence-id.ts";
import { formatAmount } from "../../src/language/amounts.ts";
import { counterName } from "../../src/language/claims.ts";
import { sourceDay } from "../../src/language/sources.ts";
import type { Story } from "../../src/model/story.ts";
import { tabTo } from "../setup/in-browser/keyboard.ts";
import { figuresOnPage } from "../../src/parts/on-page.ts";
import { must } from "../setup/in-browser/must.ts";
import { inStory, stories } from "../setup/in-browser/pages.ts";

/** What CHARTER rule 1 wants within one step of the number. */
function evidenceOf(story: Story, id: string): string[] {
  const figure = must(story.figures[id], `figure ${id}`);
  const sources = figure.source.flatMap((source) => [
    story.sources[source]?.publisher ?? source,
    sourceDay(story, source),
  ]);
  return [formatAmount(figure, figure.unit), figure.label, counterName(figure.countedBy), ...sources];
}

for (const story of stories) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? `with script, ${story.id}` : `without script, ${story.id}`, () => {
      test.use({ javaScriptEnabled });

      test("a figure opens, leads on and closes by keyboard alone", async ({ page }) => {
        await page.goto(inStory(story));
        const figure = await tabTo(page, ".fig button");
        const target = (await figure.getAttribute("popovertarget")) ?? "";
        const id = Object.keys(story.figures).find((each) => evidenceId(story, each) === target) ?? "";
        const button = page.locator(`[popovertarget="${target}"]`).first();
        const popover = page.locator(`[id="${target}"]`);
        await expect(popover).toBeHidden();

        await page.keyboard.press("Enter");
        await expect(popover).toBeVisible();
        for (const words of evidenceOf(story, id)) await expect(popover).toContainText(words, { ignoreCase: true });

        await page.keyboard.press("Tab");
        await expect(popover.getByRole("link").first()).toBeFocused();
        await expect(popover.getByRole("link").first()).toHaveAttribute("href", inStory(story, `figures/${id}/`));

        await page.keyboard.press("Escape");
        await expect(popover).toBeHidden();
        await expect(button).toBeFocused();

        for (const key of ["Enter", "Tab", "Enter"]) await page.keyboard.press(key);
        await expect(page).toHaveURL(inStory(story, `figures/${id}/`));
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.figures[id]?.label ?? "");
      });

      test("a count that others gave is marked where it stands in the evidence, with script", async ({ page }) => {
        test.skip(!javaScriptEnabled, "the mark is made by script");
        await page.goto(inStory(story));
        let marks = 0;
        for (const label of await page.locator("main .fig:has(button)").all()) {
          const words = await label.innerText();
          const sheet = page.locator(`[id="${(await label.locator("button").getAttribute("popovertarget")) ?? ""}"]`);
          if (words === (await sheet.locator("b").textContent())) continue;
          const others = await sheet.locator("dd").last().textContent();
          if (!`; ${others ?? ""}`.includes(`; ${words}, `)) continue;
          await label.click();
          await expect(sheet.locator("strong")).toHaveText(words);
          await page.keyboard.press("Escape");
          marks += 1;
        }
        expect(marks).toBeGreaterThan(0);
      });

      test("a press on the words opens, and the next one closes", async ({ page }) => {
        await page.goto(inStory(story));
        const words = page.locator(".points label.fig").first();
        const target = (await words.locator("button").getAttribute("popovertarget")) ?? "";
        const popover = page.locator(`[id="${target}"]`);
        for (const open of [true, false, true]) {
          await words.click();
          await expect(popover).toBeVisible({ visible: open });
        }
        if (!javaScriptEnabled) return;
        // With script also where the focus has gone on, into what is open.
        await page.keyboard.press("Tab");
        await expect(popover.getByRole("link").first()).toBeFocused();
        await words.click();
        await expect(popover).toBeHidden();
      });

      test("each report in a pop-up is a link to its source, and what others say besides leads to the figure's page", async ({
        page,
      }) => {
        await page.goto(inStory(story));
        const shown = figuresOnPage(story).filter(({ formula }) => !formula);
        for (const { id, source } of shown) {
          const reports = page.locator(`[id="${evidenceId(story, id)}"] dt:text-is("Reported by") + dd a`);
          const leads = await reports.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
          expect(leads, id).toEqual(source.map((key) => story.sources[key]?.url ?? inStory(story, `sources/#${key}`)));
        }
        const many = must(
          shown.find(({ differs }) => differs.length > 2),
          "a figure of which many speak",
        );
        await page
          .locator(`label:has([popovertarget="${evidenceId(story, many.id)}"])`)
          .first()
          .click();
        await page
          .locator(`[id="${evidenceId(story, many.id)}"]`)
          .getByRole("link", { name: /^\d+ more$/ })
          .click();
        await expect(page).toHaveURL(`${inStory(story, `figures/${many.id}/`)}#others`);
        await expect(page.locator("#others")).toBeInViewport();
      });
    });
  }
}
