/** What axe finds wrong with the page as it stands, a line a finding. */
import type { Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that can find something in one scheme and nothing in the other. */
export const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/**
 * Runs axe in the page itself. Its package for Playwright gathers in a second page what also passed, which takes five
 * times as long and is thrown away here.
 */
export async function violations(page: Page, only: readonly string[] = STANDARDS): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options);
      return found.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary = "" }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary}`),
      );
    },
    { runOnly: [...only], resultTypes: ["violations"] } satisfies RunOptions,
  );
}

/** In the page: opens everything that is closed, so that what is in it is looked at too. */
export function openDetails(): void {
  for (const details of document.querySelectorAll("details")) details.open = true;
}
