import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COLOURS, coloursOf, TONE_COLOURS } from "../../../../src/charts/picture/colours.ts";
import { TONES } from "../../../../src/model/schema/story.ts";
import { contrast, mixture } from "../../../setup/contrast.ts";

const tokens = readFileSync("src/styles/tokens.css", "utf8");
const charts = readFileSync("src/styles/charts.css", "utf8");
const NAMES = [...TONES, "none"].map((tone) => `tone-${tone}`);

/** The value of a token in the block of a selector; of the last such block where it is set more than once. */
function token(selector: string, name: string, scheme: "light" | "dark"): string {
  const blocks = tokens.split(`${selector} {`).slice(1);
  const found = blocks.flatMap((block) => {
    const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(block.split("}")[0] ?? "");
    return match ? [match[scheme === "light" ? 1 : 2] ?? ""] : [];
  });
  const [value] = found;
  if (value === undefined) throw new Error(`tokens.css has no --${name} under ${selector}.`);
  return full(value);
}

/** `#fff` as `#ffffff`. */
function full(hex: string): string {
  return hex.length === 4 ? hex.replace(/[0-9a-f]/g, "$&$&") : hex;
}

const light = (selector: string, name: string) => token(selector, name, "light");

/** What a page is coloured with. */
interface Theme {
  paper: string;
  ink: string;
  soft: string;
  /** What a map lies on. */
  grounds: string[];
  tones: Record<string, { tone: string; part: string; tint: string }>;
}

/** A scheme of tokens.css, with more contrast or without. */
function themeOf(scheme: "light" | "dark", more: boolean): Theme {
  const wanted = tokens.slice(tokens.indexOf("prefers-contrast"));
  const own = (name: string) => {
    const [, ...pair] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(wanted) ?? [];
    const value = pair[scheme === "light" ? 0 : 1] ?? "";
    return full(value);
  };
  const root = (name: string) => (more ? own(name) : token(":root", name, scheme));
  const [paper, ink, soft] = [root("paper"), root("ink"), root("soft")];
  const none = { tone: mixture(soft, paper, 0.7), part: ink };
  const tones = NAMES.map((name): [string, Theme["tones"][string]] => {
    const pair =
      name === "tone-none"
        ? none
        : { tone: token(`.${name}`, "tone", scheme), part: token(`.${name}`, "part", scheme) };
    return [name, { ...pair, tint: mixture(pair.tone, paper, 0.1) }];
  });
  // What more contrast says nothing of stays as it was.
  const grounds = [token(":root", "sheet", scheme), root("sea")];
  return { paper, ink, soft, grounds, tones: Object.fromEntries(tones) };
}

/** What charts.css has where a reader chose all colours, of a palette of two. */
function forced(paper: string, ink: string): Theme {
  const tone = mixture(ink, paper, 0.5, "srgb");
  const all = { tone, part: ink, tint: mixture(tone, paper, 0.1) };
  return { paper, ink, soft: ink, grounds: [paper], tones: Object.fromEntries(NAMES.map((name) => [name, all])) };
}

const THEMES: [string, Theme][] = [
  ["light", themeOf("light", false)],
  ["dark", themeOf("dark", false)],
  ["light with more contrast", themeOf("light", true)],
  ["dark with more contrast", themeOf("dark", true)],
  ["forced, dark on light", forced("#ffffff", "#000000")],
  ["forced, light on dark", forced("#000000", "#ffffff")],
];

test("the style sheets mix their colours as is computed here", () => {
  expect(tokens).toContain("--tone: color-mix(in oklab, var(--soft) 70%, var(--paper));");
  expect(tokens).toContain("--tint: color-mix(in oklab, var(--tone) 10%, var(--paper));");
  expect(charts).toContain("--tone: color-mix(in srgb, CanvasText 50%, Canvas);\n      --part: CanvasText;");
});

describe.each(THEMES)("%s", (_, { paper, ink, soft, grounds, tones }) => {
  test.each(NAMES)("%s keeps 3 : 1 to everything that is drawn beside it (WCAG 1.4.11)", (name) => {
    const { tone, part, tint } = tones[name] ?? { tone: "", part: "", tint: "" };
    const beside: Record<string, [string, string]> = {
      "a line, a bar, a mark, an outline on the paper": [tone, paper],
      "a part of people on the paper": [part, paper],
      "a part of people beside the others": [part, tone],
      "a bound of a band, and an outline, beside what they bound": [tone, tint],
      "the outline of what is left": [soft, paper],
    };
    for (const [what, [one, other]] of Object.entries(beside))
      expect.soft(contrast(one, other), what).toBeGreaterThanOrEqual(3);
    for (const ground of grounds)
      expect.soft(contrast(part, ground), "the outline of a circle on land and sea").toBeGreaterThanOrEqual(3);
  });

  test("words keep 4.5 : 1 to what they stand on (WCAG 1.4.3)", () => {
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(soft, paper)).toBeGreaterThanOrEqual(4.5);
    for (const { tint, part } of Object.values(tones)) {
      expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(part, paper), "a name in its tone").toBeGreaterThanOrEqual(4.5);
    }
  });
});

for (const [theme, { tones }] of THEMES.slice(0, 4)) {
  test(`${theme}: populations differ in lightness too, in the order clay, moss, slate`, () => {
    const onBlack = ["clay", "moss", "slate"].map((tone) => contrast(tones[`tone-${tone}`]?.tone ?? "", "#000000"));
    onBlack.slice(1).forEach((value, i) => expect((onBlack[i] ?? 0) / value).toBeGreaterThanOrEqual(1.12));
    expect((onBlack[0] ?? 0) / (onBlack[2] ?? 0), "the two that stand side by side").toBeGreaterThanOrEqual(1.45);
  });
}

test("the colours of pictures are the light ones of the page", () => {
  for (const [name, colour] of Object.entries(COLOURS)) expect(colour, name).toBe(light(":root", name));
});

test("every tone has the colours that it has on the page, its mixtures to a step of a channel", () => {
  const page = themeOf("light", false).tones;
  expect(Object.keys(TONE_COLOURS).sort()).toEqual([...NAMES].sort());
  for (const name of NAMES) {
    for (const [which, colour] of Object.entries<string>({ ...coloursOf(name) })) {
      const there = page[name]?.[which as "tone"] ?? "";
      for (const at of [1, 3, 5]) {
        const [a, b] = [colour, there].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number];
        expect(Math.abs(a - b), `${name} ${which}: ${colour}, ${there}`).toBeLessThanOrEqual(1);
      }
    }
  }
});

test("a class without a colour is refused", () => {
  expect(() => coloursOf("tone-red")).toThrow('"tone-red" has no colour in charts/picture/colours.ts.');
});
