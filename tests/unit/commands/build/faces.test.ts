import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import { expect, test } from "vitest";
import { facesFolder } from "../../../../src/commands/build/faces.ts";

const TEXT = "Größe, naïve, “at least 230” – ½";

test("each face is one file of the weights from text to heading, with its letters, and is made once", async () => {
  const kept = mkdtempSync(join(tmpdir(), "faces-"));
  const folder = await facesFolder(kept);
  expect(readdirSync(folder).sort()).toEqual(["franklin.woff2", "newsreader.woff2"]);
  const files = readdirSync(folder).map((name) => join(folder, name));
  for (const file of files) {
    const font = create(readFileSync(file)) as Font;
    expect(font.variationAxes).toMatchObject({ wght: { min: 400, max: 600 } });
    expect(Array.from(TEXT).filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual([]);
  }
  const written = files.map((file) => statSync(file).mtimeMs);
  expect(await facesFolder(kept)).toBe(folder);
  expect(files.map((file) => statSync(file).mtimeMs)).toEqual(written);
});

test("where nothing can be kept they are made elsewhere", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "faces-")), "a-file");
  writeFileSync(file, "");
  expect(readdirSync(await facesFolder(file))).toHaveLength(2);
});
