import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COLOURS, coloursOf, TONE_COLOURS } from "../../../../src/charts/picture/colours.ts";
import { TONES } from "../../../../src/model/schema/story.ts";

const tokens = readFileSync("src/styles/tokens.css", "utf8");

/** The light value of a token, in the block of a selector. */
function light(selector: string, name: string): string {
  const block = tokens.slice(tokens.indexOf(`${selector} {`));
  const value = new RegExp(`--${name}: light-dark\\((#[0-9a-f]+),`).exec(block)?.[1];
  if (value === undefined) throw new Error(`tokens.css has no --${name} under ${selector}.`);
  return value;
}

// The matrices of https://bottosson.github.io/posts/oklab/, as CSS Color 4 has them for color-mix.
function oklab(hex: string): number[] {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const [l, m, s] = [
    Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b),
    Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b),
    Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b),
  ];
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

test("the colours of pictures are the light ones of the page", () => {
  for (const [name, colour] of Object.entries(COLOURS)) expect(colour, name).toBe(light(":root", name));
});

test("every tone has the two colours that it has on the page", () => {
  for (const tone of TONES) {
    expect(coloursOf(`tone-${tone}`)).toEqual({
      tone: light(`.tone-${tone}`, "tone"),
      part: light(`.tone-${tone}`, "part"),
    });
  }
  expect(Object.keys(TONE_COLOURS).sort()).toEqual([...TONES.map((tone) => `tone-${tone}`), "tone-none"].sort());
});

test("what counts no population has the page's mixture of soft and paper", () => {
  expect(tokens).toContain("--tone: color-mix(in oklab, var(--soft) 75%, var(--paper));");
  const [soft, paper] = [oklab(COLOURS.soft), oklab(COLOURS.paper)];
  const mixed = oklab(coloursOf("tone-none").tone);
  mixed.forEach((value, i) => expect(value).toBeCloseTo((soft[i] ?? 0) * 0.75 + (paper[i] ?? 0) * 0.25, 2));
  expect(coloursOf("tone-none").part).toBe(COLOURS.soft);
});

test("a class without a colour is refused", () => {
  expect(() => coloursOf("tone-red")).toThrow('"tone-red" has no colour in standalone-colours.ts.');
});
