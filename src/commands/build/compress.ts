/** Puts a Brotli and a gzip copy beside every text that has none yet, for hosts that serve files as they are. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { addressOf } from "../../hosting/addresses.ts";
import { headersFor, isText } from "../../hosting/headers.ts";
import { type Step, UNPUBLISHABLE } from "./step.ts";

export const compress: Step = {
  name: "compress",
  reads: "files, taken, rules, which say what is text; texts of the staged folder without copies",
  writes: "a .br and a .gz beside each text of the staged folder",
  failure: UNPUBLISHABLE,
  run: async ({ files, rules, folders, taken, pool }) => {
    const texts = files.filter(
      (file) =>
        !taken.has(file) && !existsSync(join(folders.next, `${file}.gz`)) && isText(headersFor(rules, addressOf(file))),
    );
    await pool.run("compress-files", { folder: folders.next, files: texts });
  },
};
