import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import { copyOf, imageEdition } from "../../../../src/editions/pictures/image.ts";
import { ashby } from "../../../setup/examples/ashby.ts";

/** It says where it was taken, as cameras do. */
const PHOTOGRAPH = readFileSync("tests/fixtures/stories/ashby-storm/images/breakwater.jpg");

test("the original does say where it was taken, or nothing here would be tested", async () => {
  expect((await sharp(PHOTOGRAPH).metadata()).exif?.length).toBeGreaterThan(200);
  expect(PHOTOGRAPH.includes("An invented camera")).toBe(true);
});

test.each([
  ["avif", "heif"],
  ["webp", "webp"],
  ["jpg", "jpeg"],
] as const)("a copy as %s is of the width asked for, and holds nothing but the picture", async (format, is) => {
  const copy = Buffer.from(await copyOf(PHOTOGRAPH, "breakwater.jpg", format, 320));
  const { format: found, width, height, exif, xmp, iptc, icc } = await sharp(copy).metadata();
  expect([found, width, height]).toEqual([is, 320, 200]);
  expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
  expect(/GPS|Exif|invented/.test(copy.toString("latin1"))).toBe(false);
});

test("a copy is made once, and comes out of the folder as it went in", async () => {
  const first = await copyOf(PHOTOGRAPH, "breakwater.jpg", "webp", 321);
  expect(await copyOf(PHOTOGRAPH, "breakwater.jpg", "webp", 321)).toEqual(first);
});

test("a picture that was taken sideways stands upright, and what is see-through is white in a JPEG", async () => {
  const sideways = await sharp({ create: { width: 40, height: 20, channels: 4, background: "#0000" } })
    .png()
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const copy = sharp(Buffer.from(await copyOf(sideways, "a.png", "jpg", 20)));
  expect(await copy.metadata()).toMatchObject({ width: 20, height: 40 });
  expect([...(await copy.raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
});

test.each(["avif", "webp", "jpg"] as const)(
  "where it cannot be made as %s, the original is not published in its place",
  async (format) => {
    await expect(copyOf(PHOTOGRAPH.subarray(0, 40), "a.jpg", format, 320)).rejects.toThrow(
      `a.jpg could not be written as ${format}. Export it again.`,
    );
  },
);

test("the edition makes the copy of an image of its story", async () => {
  const { story } = await ashby();
  const [image] = Object.values(story.images ?? {});
  if (!image) throw new Error("The fixture story has no image.");
  const original = (of: typeof story, file: string) =>
    Promise.resolve(of === story && file === "breakwater.jpg" ? PHOTOGRAPH : new Uint8Array());
  const made = await imageEdition("jpg").make({ story, image, width: 100, original } as never);
  expect(Buffer.from(made as Uint8Array).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
});
