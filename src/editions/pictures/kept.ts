/**
 * Pictures kept in a folder from build to build. It may be deleted at any time, and any number of builds may read, write
 * and prune it at once: a picture that is missing is drawn again.
 */
import { randomUUID } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** How long a picture is kept that no build uses, in milliseconds: 30 days, so that a branch can lie for a month. */
const UNUSED = 30 * 24 * 60 * 60 * 1000;

/** A kept picture, noted as used now; undefined if it is missing or was cut off while it was written. */
export function readKept(folder: string, name: string): Uint8Array<ArrayBuffer> | undefined {
  const file = join(folder, name);
  const png = attempt(() => readFileSync(file));
  if (!png?.subarray(-8).toString("latin1").startsWith("IEND")) return undefined;
  // The day of use stands in the time of change, since many disks note no reading.
  const now = new Date();
  attempt(() => utimesSync(file, now, now));
  return new Uint8Array(png);
}

/** Keeps the picture. It is written beside its place first, so that no other build reads half of it. */
export function keep(folder: string, name: string, png: Uint8Array): void {
  const beside = join(folder, `${randomUUID()}.part`);
  // The folder is nearly always there.
  if (attempt(() => (writeFileSync(beside, png), true)) !== true) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(beside, png);
  }
  renameSync(beside, join(folder, name));
}

/**
 * Drops the pictures, and the parts of pictures that a build left when it was ended, that no build has used for 30 days
 * before `now`. What another build has dropped meanwhile, or does not let go, is passed over.
 */
export function dropUnused(folder: string, now = Date.now()): void {
  const files = (attempt(() => readdirSync(folder)) ?? []).filter((name) => /\.(png|image|part)$/.test(name));
  for (const file of files.map((name) => join(folder, name))) {
    attempt(() => {
      if (now - statSync(file).mtimeMs > UNUSED) unlinkSync(file);
    });
  }
}

/** What `act` returns, or undefined where the disk refuses it. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
