import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  COPYING,
  imageWidths,
  imagesShown,
  licenceAddress,
  plainImage,
  shownImage,
} from "../../../src/model/images.ts";

const image = { file: "a.jpg", hash: "0123456789" };

test("no copy is larger than the image, and the image itself is one where it is smaller than asked for", () => {
  expect(imageWidths({ ...image, width: 4000, height: 3000 }, "avif")).toEqual([360, 544, 828, 1088, 1632]);
  expect(imageWidths({ ...image, width: 700, height: 1 }, "webp")).toEqual([360, 544, 700]);
  expect(imageWidths({ ...image, width: 360, height: 1 }, "avif")).toEqual([360]);
  expect(imageWidths({ ...image, width: 4000, height: 3000 }, "jpg")).toEqual([1200]);
});

test("the JPEG has the proportions of the image, however flat", () => {
  const address = "/_astro/storm/a-0123456789-1200.jpg";
  expect(plainImage("storm", { ...image, width: 4000, height: 3000 })).toEqual({
    path: address,
    width: 1200,
    height: 900,
  });
  expect(plainImage("storm", { ...image, width: 9000, height: 1 })).toMatchObject({ width: 1200, height: 1 });
});

test("a caption that is not given is none", () => {
  expect(shownImage({ file: "a.jpg" })).toEqual({ file: "a.jpg", alt: "", credit: "", licence: "", source: "" });
  expect(shownImage({ caption: "A." }).caption).toBe("A.");
});

test("shown is what a section shows and the folder has", () => {
  const shown = [shownImage({ file: "a.jpg" }), shownImage({ file: "b.jpg" })];
  const files = { "a.jpg": { ...image, width: 1, height: 1 } };
  const found = imagesShown({ images: files, sections: [{ images: shown }, {}] as never });
  expect(found).toEqual([{ shown: shown[0], image: files["a.jpg"] }]);
});

test.each([
  ["CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"],
  ["CC BY-NC-SA 3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/"],
  ["CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  ["all rights reserved", undefined],
  ["CC BY", undefined],
])("the licence %s stands at %s", (licence, address) => {
  expect(licenceAddress(licence)).toBe(address);
});

test("the program that makes the copies is the one that is installed: another makes others", () => {
  const { version } = JSON.parse(readFileSync("node_modules/sharp/package.json", "utf8")) as { version: string };
  expect(COPYING.version).toMatch(new RegExp(`^sharp ${version}, \\d+$`));
});
