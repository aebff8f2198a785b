/**
 * What of a story survives in each engine: copied and pasted, in a reader mode, with the sign of a figure, and its evidence
 * opened. The check is done in the browser itself, where a reader does it.
 */
import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { checkContent } from "../../src/rules/content.ts";
import { type EnginePage, inPage } from "../setup/engines/engine.ts";
import { ENGINES } from "../setup/engines/list.ts";
import { matrix, note } from "../setup/engines/matrix.ts";
import { serveSite, type Serving } from "../setup/engines/serve.ts";

const { stories } = await checkContent("content");
const READABILITY = readFileSync("node_modules/@mozilla/readability/Readability.js", "utf8");

let serving: Serving;
beforeAll(async () => {
  serving = await serveSite();
});
afterAll(() => serving.close());

/** In the page: the sentences of the story as they stand in it, a paragraph or an entry of a list each. */
function sentences(): string[] {
  const told = document.querySelectorAll(
    "main > :is(h1, h2, p, .stand), .points > li, .lead > li, .time > li, .who dd, .know p",
  );
  return [...told].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
}

/** In the page: what each chart says in words, its title, what it measures, and its table cell by cell. */
function charts(): string[] {
  const cells = [...document.querySelectorAll(".data :is(p, th, td)")];
  const words = [...document.querySelectorAll("figure.chart > :is(h2, h3, .measure)")];
  return [...words, ...cells].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());
}

/** Case is left out: WebKit copies capitals that are only a style. */
const plain = (text: string) => text.replace(/\s+/g, " ").toLowerCase();

afterAll(() => {
  console.info(matrix());
});

for (const engine of ENGINES) {
  const { name, missing } = engine;
  describe.skipIf(missing !== undefined)(missing === undefined ? name : `${name} is skipped: ${missing}`, () => {
    let page: EnginePage;
    beforeAll(async () => {
      page = await engine.open();
    });
    afterAll(() => page.close());
    afterEach(({ task }) => {
      note(name, task);
    });

    describe.each(stories)("$id", ({ id }) => {
      beforeAll(() => page.goto(serving.at(`${id}/`)));

      test("a story that is copied and pasted has every sentence with its numbers", async () => {
        const told = await inPage(page, sentences);
        expect(told.length).toBeGreaterThan(10);
        await inPage(page, () => {
          const place = document.createElement("textarea");
          place.id = "pasted";
          document.body.append(place);
          const range = document.createRange();
          range.selectNodeContents(document.querySelector("main") ?? document.body);
          getSelection()?.removeAllRanges();
          getSelection()?.addRange(range);
        });
        await page.withControl("c");
        await inPage(page, () => document.querySelector<HTMLElement>("#pasted")?.focus());
        await page.withControl("v");
        const pasted = plain(
          await inPage(page, () => document.querySelector<HTMLTextAreaElement>("#pasted")?.value ?? ""),
        );
        await inPage(page, () => document.querySelector("#pasted")?.remove());
        expect(told.filter((sentence) => !pasted.includes(plain(sentence)))).toEqual([]);
      });

      test("a reader mode has every sentence, and of every chart its title, its words and its table", async () => {
        const [told, drawn] = [await inPage(page, sentences), await inPage(page, charts)];
        // As Firefox's reader mode and its descendants do it.
        const kept = await page.evaluate(
          `(() => { ${READABILITY}; const kept = new Readability(document.cloneNode(true)).parse(); return kept.title + " " + kept.textContent; })()`,
        );
        const text = plain(String(kept));
        expect(told.filter((sentence) => !text.includes(plain(sentence)))).toEqual([]);
        expect(drawn.filter((words) => !text.includes(plain(words)))).toEqual([]);
      });

      test("a figure has its sign, and nothing else has it", async () => {
        const signs = await inPage(page, () =>
          [".points .fig a", ".lead .fig span", ".term a", "main > p > a"].map((selector) => {
            const found = document.querySelector(selector);
            if (!found) return `no ${selector}`;
            const { textDecorationLine, textDecorationStyle } = getComputedStyle(found);
            return `${textDecorationLine} ${textDecorationStyle}`;
          }),
        );
        expect(signs.slice(0, 2)).toEqual(["underline dotted", "underline dotted"]);
        expect(signs.slice(2)).not.toContain("underline dotted");
      });

      test("a click on a figure opens its evidence in place", async () => {
        await page.click(".points .fig");
        const opened = await inPage(page, () => document.querySelector(":popover-open")?.textContent ?? "nothing");
        const printed = await inPage(page, () => document.querySelector(".points .fig")?.textContent ?? "?");
        expect(opened).toContain(printed.trim());
      });

      test("what a figure opens stands in the window, wherever the page has been scrolled to", async () => {
        for (const top of [60, 200, 400]) {
          await inPage(
            page,
            (place: number) => {
              const buttons = [...document.querySelectorAll<HTMLButtonElement>("main > p .fig button")];
              // The one that opens most.
              const told = ({ popoverTargetElement }: HTMLButtonElement) =>
                popoverTargetElement?.textContent.length ?? 0;
              const button = buttons.toSorted((a, b) => told(b) - told(a))[0];
              scrollBy({ top: (button?.getBoundingClientRect().top ?? 0) - place, behavior: "instant" });
              button?.click();
            },
            top,
          );
          const opened = () =>
            inPage(page, () => {
              const { top, bottom } = document.querySelector(":popover-open")?.getBoundingClientRect() ?? { top: -1 };
              return top >= 0 && (bottom ?? 0) <= innerHeight;
            });
          await expect.poll(opened, { message: `with the figure at ${String(top)}` }).toBe(true);
          await inPage(page, () => {
            document.querySelector<HTMLElement>(":popover-open")?.hidePopover();
          });
        }
        await inPage(page, () => {
          scrollTo({ top: 0, behavior: "instant" });
        });
      });

      test("a figure is one stop of the keyboard, called by its words and evidence; Enter opens it and Escape closes it", async () => {
        const words = await inPage(page, () => document.querySelector(".points .fig a")?.textContent.trim() ?? "?");
        const stop = await inPage(page, () => {
          const button = document.querySelector<HTMLElement>(".points .fig button");
          const before = button?.previousElementSibling;
          (before?.closest("li")?.previousElementSibling?.querySelector<HTMLElement>("button") ?? button)?.focus();
          button?.focus();
          return [
            before?.textContent.trim() !== "",
            button?.getAttribute("aria-label"),
            document.activeElement === button,
          ];
        });
        expect(stop).toEqual([true, `${words}, evidence`, true]);
        const isOpen = () => inPage(page, () => document.querySelector(":popover-open") !== null);
        if (await isOpen()) await page.press("Escape");
        await page.press("Enter");
        expect(await isOpen()).toBe(true);
        await page.press("Escape");
        expect(await isOpen()).toBe(false);
      });

      test("whoever looks for a figure in the page finds it with its words", async () => {
        const words = await inPage(page, () =>
          [...document.querySelectorAll(".points .fig")].map(({ textContent }) => textContent.trim()),
        );
        const found = await inPage(
          page,
          (all: readonly string[]) =>
            all.filter((each) => {
              getSelection()?.removeAllRanges();
              return !(window as unknown as { find: (text: string) => boolean }).find(each);
            }),
          words,
        );
        expect(words.length).toBeGreaterThan(0);
        expect(found).toEqual([]);
      });
    });
  });
}
