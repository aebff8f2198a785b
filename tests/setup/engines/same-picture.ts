/**
 * Pictures of parts, kept under tests/snapshots/screens and compared with tolerance. Letters are drawn by the machine's own
 * faces, so a kept picture counts only where texts are as wide as where it was made; elsewhere it says so and is left.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Colours nearer than this, of 1, are one (edges of letters); of all pixels this share may differ. */
const NEAR = 0.15;
const SHARE = 0.005;

/** What became of the comparison: undefined where both are alike, else a sentence for who looks at it. */
export function differenceFrom(file: string, now: Uint8Array): string | undefined {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, now);
    return `${file} was made now. Look at it, keep it, and run this again.`;
  }
  const [kept, made] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(Buffer.from(now))];
  // A part that begins within a pixel may end in one more or one less.
  if (Math.abs(kept.width - made.width) > 1 || Math.abs(kept.height - made.height) > 1) {
    write(file, now);
    return `${file} is ${kept.width} × ${kept.height}, and now ${made.width} × ${made.height}. ${ADVICE}`;
  }
  // What begins within a pixel may be drawn a pixel lower.
  const width = Math.min(kept.width, made.width);
  const height = Math.min(kept.height, made.height) - 1;
  const shares = [
    [0, 0],
    [0, 1],
    [1, 0],
  ].map(([down = 0, deeper = 0]) => {
    const [was, is] = [cropped(kept, width, height, down), cropped(made, width, height, deeper)];
    return pixelmatch(was, is, undefined, width, height, { threshold: NEAR }) / (width * height);
  });
  const share = Math.min(...shares);
  if (share <= SHARE) return undefined;
  write(file, now);
  return `${file}: ${(share * 100).toFixed(1)}% of its pixels are others. ${ADVICE}`;
}

/** The pixels of a part of this size, from the left edge and from `top` on. */
function cropped(picture: PNG, width: number, height: number, top: number): Uint8Array {
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, 0, top, width, height, 0, 0);
  return part.data;
}

const ADVICE = "The new one is in .reports/screens. If it is right, delete the kept one and run this twice.";

function write(file: string, now: Uint8Array): void {
  const to = file.replace("tests/snapshots/screens", ".reports/screens");
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, now);
}
