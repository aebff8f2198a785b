/** Words of forty letters, as some languages have them, in every heading, label, name and link: no phone is pushed sideways. */
import { expect, test } from "@playwright/test";
import { bundles, kinds } from "../setup/in-browser/pages.ts";

/** Puts such a word before what can be read on the page, where an editor's words stand; gives how many. */
function lengthenWords(): number {
  const word = "Donaudampfschifffahrtsgesellschaftskapit";
  const editors = "main :is(h1, h2, h3, p, li, a, b, dt, dd, small, figcaption > *, blockquote, summary), nav a";
  // The day that is read out, values, hedges, names of formats and what copies an address are no words of an editor.
  const ours = ".readout p:first-child, .readout b, .links a, share-link, .fig";
  const texts = [...document.querySelectorAll(editors)]
    .filter((element) => !element.closest(ours))
    .flatMap((element) =>
      [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && /[a-z]{3}/i.test(node.textContent ?? ""),
      ),
    );
  for (const text of texts) text.textContent = `${word} ${text.textContent ?? ""}`;
  return texts.length;
}

for (const { name, items } of bundles(kinds, 11)) {
  test(`kinds of page ${name} hold long words at 320 pixels`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 800 });
    for (const address of items) {
      await page.goto(address);
      expect.soft(await page.evaluate(lengthenWords), address).toBeGreaterThan(0);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, address).toBeLessThanOrEqual(320);
    }
  });
}
