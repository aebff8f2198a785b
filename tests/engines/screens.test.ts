/**
 * How parts of a story look in each engine, at two widths, light and dark: pictures kept and compared with tolerance. Those of a
 * machine with other faces of letters are not compared: the widths of a few words say so.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { checkContent } from "../../src/rules/content.ts";
import { type EnginePage, inPage } from "../setup/engines/engine.ts";
import { ENGINES } from "../setup/engines/list.ts";
import { matrix, note } from "../setup/engines/matrix.ts";
import { differenceFrom } from "../setup/engines/same-picture.ts";
import { serveSite, type Serving } from "../setup/engines/serve.ts";

const FOLDER = "tests/snapshots/screens";
/** What is looked at, by the name of its picture. */
const PARTS = {
  lead: ".lead",
  bars: ".chart:has(.bars)",
  map: ".chart:has(svg.map)",
  steps: ".chart:has(svg.days)",
};
const SIZES = [
  [360, 740],
  [1280, 900],
] as const;

const { stories } = await checkContent("content");

let serving: Serving;
beforeAll(async () => {
  // Without the site's own faces: whether they come in time for a first page is a race.
  serving = await serveSite(/\.woff2$/);
});
afterAll(() => {
  serving.close();
  console.info(matrix());
});

/** In the page: how wide a few words are in its faces, which tells one machine's letters from another's. */
function widths(): string {
  const words = document.createElement("span");
  words.textContent = "Counted 1,234,567 by whom";
  document.body.append(words);
  const found = ["var(--serif)", "var(--sans)"].map((face) => {
    words.style.font = `40px ${face}`;
    return Math.round(words.getBoundingClientRect().width);
  });
  words.remove();
  return found.join(" ");
}

/** Puts a part where its first pixel is a whole one, so that a word more above it does not redraw all its edges. */
function onWholePixels(selector: string): void {
  const part = document.querySelector<HTMLElement>(selector);
  if (!part) return;
  part.style.position = "relative";
  part.style.top = "0";
  const at = part.getBoundingClientRect().top + scrollY;
  part.style.top = `${String(Math.round(at) - at)}px`;
}

/**
 * Turns the page's rules for a dark screen on or off, since not every engine can be told what its reader asks for; the number of
 * them.
 */
function askFor(scheme: string): number {
  document.documentElement.style.colorScheme = scheme;
  const within = (rules: CSSRuleList): CSSMediaRule[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSMediaRule ? [rule] : []),
      ...("cssRules" in rule ? within(rule.cssRules as CSSRuleList) : []),
    ]);
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => within(cssRules));
  // As they are in the page, and as they were made here before.
  const known = rules.filter(({ media }) =>
    ["(prefers-color-scheme: dark)", "all", "not all"].includes(media.mediaText),
  );
  for (const { media } of known) media.mediaText = scheme === "dark" ? "all" : "not all";
  return known.length;
}

for (const { name, missing, open } of ENGINES) {
  describe.skipIf(missing !== undefined)(missing === undefined ? name : `${name} is skipped: ${missing}`, () => {
    let page: EnginePage;
    beforeAll(async () => {
      page = await open();
    });
    afterAll(() => page.close());
    afterEach(({ task }) => {
      note(name, task);
    });

    describe.each(stories.slice(0, 1))("$id", ({ id }) => {
      test("its parts look as they did", async ({ skip }) => {
        await page.goto(serving.at(`${id}/`));
        const now = await inPage(page, widths);
        const faces = `${FOLDER}/${name.toLowerCase()}/faces.txt`;
        if (!existsSync(faces)) {
          mkdirSync(`${FOLDER}/${name.toLowerCase()}`, { recursive: true });
          writeFileSync(faces, `${now}\n`);
        }
        if (readFileSync(faces, "utf8").trim() !== now) skip(`the letters of this machine are of other widths: ${now}`);
        const different: (string | undefined)[] = [];
        for (const [width, height] of SIZES) {
          await page.size(width, height);
          for (const scheme of ["light", "dark"]) {
            expect(await inPage(page, askFor, scheme)).toBeGreaterThan(0);
            for (const [part, selector] of Object.entries(PARTS)) {
              await inPage(page, onWholePixels, selector);
              const file = `${FOLDER}/${name.toLowerCase()}/${part}-${String(width)}-${scheme}.png`;
              different.push(differenceFrom(file, await page.picture(selector)));
            }
          }
        }
        expect(different.filter((each) => each !== undefined)).toEqual([]);
      });
    });
  });
}
