/** Puts the copies in Brotli and gzip beside texts that are no pages. Done in worker threads. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeCopies } from "./compressed.ts";

export interface ToCompress {
  folder: string;
  files: readonly string[];
}

export function compressFiles({ folder, files }: ToCompress): void {
  for (const file of files) writeCopies(join(folder, file), readFileSync(join(folder, file)), false);
}
