import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { COPYING } from "../../../src/model/images.ts";
import { imageHash, readImages } from "../../../src/reading/images.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "images-"));
  mkdirSync(join(folder, "images"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const picture = (width = 8, height = 6) =>
  sharp({ create: { width, height, channels: 3, background: "#778899" } }).withMetadata({ orientation: 6 });
const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, "images", name), bytes);
const problemsOf = async () => {
  const { images, problems } = await readImages(folder);
  return [...problems, ...[...images.values()].flatMap((image) => image.problems)].map(({ message }) => message);
};

test("a story without the folder has none, and nothing is wrong", async () => {
  rmSync(join(folder, "images"), { recursive: true });
  expect(await readImages(folder)).toEqual({ images: new Map(), problems: [] });
});

test.each([
  ["jpeg", "jpg"],
  ["jpeg", "jpeg"],
  ["png", "png"],
  ["webp", "webp"],
  ["avif", "avif"],
] as const)("a %s named .%s is read, as wide as it is when it stands upright", async (format, ending) => {
  put(`a.${ending}`, await picture().toFormat(format).toBuffer());
  const { images } = await readImages(folder);
  expect(images.get(`a.${ending}`)).toMatchObject({ problems: [], data: { width: 6, height: 8, file: `a.${ending}` } });
});

test("another picture under the same name has another hash", async () => {
  const hashes = [];
  for (const width of [8, 9]) {
    put("a.png", await picture(width).png().toBuffer());
    hashes.push((await readImages(folder)).images.get("a.png")?.data?.hash);
  }
  expect(new Set(hashes).size).toBe(2);
});

test("one of 20 MB or more is not read, whatever is in it", async () => {
  put("a.jpg", await picture().jpeg().toBuffer());
  truncateSync(join(folder, "images", "a.jpg"), 20_000_000);
  expect(await problemsOf()).toEqual([
    "20.0 MB, and less than 20 can be taken. Export it again, as a JPEG 2,400 pixels wide.",
  ]);
  truncateSync(join(folder, "images", "a.jpg"), 19_999_999);
  expect(await problemsOf()).toEqual([]);
});

test("what moves is refused, and so is a folder in the folder", async () => {
  const frame = (background: string) =>
    sharp({ create: { width: 8, height: 6, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = sharp([await frame("#000"), await frame("#fff")], { join: { animated: true } });
  put("a.webp", await frames.webp().toBuffer());
  put("b.gif", await picture().gif().toBuffer());
  mkdirSync(join(folder, "images", "c.jpg"));
  expect(await problemsOf()).toEqual([
    "a moving picture. Export one picture of it.",
    "not an image that can be shown. Put a JPEG, PNG, WebP or AVIF here, or remove it.",
    "a folder where a file belongs. Rename or remove it.",
  ]);
});

test("the same picture has another hash where its copies are made another way, for they are kept for ever by their names", async () => {
  const bytes = await picture().png().toBuffer();
  put("a.png", bytes);
  expect((await readImages(folder)).images.get("a.png")?.data?.hash).toBe(imageHash(bytes));
  const others = [
    { ...COPYING, version: "another" },
    { ...COPYING, quality: { ...COPYING.quality, jpg: 79 } },
    { ...COPYING, options: { ...COPYING.options, avif: { effort: 5 } } },
    { ...COPYING, background: "#000" },
  ];
  const hashes = [COPYING, ...others].map((copying) => imageHash(bytes, copying));
  expect(new Set(hashes).size).toBe(5);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{10}$/);
});
