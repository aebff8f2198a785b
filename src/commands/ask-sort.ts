/** Asks on a terminal what sort of story one begins. Knows the sorts, and nothing of what is made of them. */
import { createInterface } from "node:readline/promises";
import { suggest } from "../model/suggest.ts";
import { type Sort, SORT_NAMES, SORTS } from "./new-story.ts";

/** Where the question is put, and where the answer comes from. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** What is said where nobody can be asked: one line with every choice. */
export const SAY_SORT = `Say what sort of story it is: --like ${SORT_NAMES.join("|")}`;

/** The sort that is answered, by its number or its name, asked again until it is one; undefined where the answers end. */
export async function askSort({ input, output }: Terminal): Promise<Sort | undefined> {
  const rows = SORT_NAMES.map((name, i) => `  ${i + 1}  ${name.padEnd(10)}${SORTS[name]}`);
  output.write(["What sort of story is it?", ...rows, ""].join("\n"));
  const lines = createInterface({ input, output });
  const answers = lines[Symbol.asyncIterator]();
  try {
    for (;;) {
      output.write("Its number or name: ");
      const { value, done } = await answers.next();
      if (done === true) return undefined;
      const answer = value.trim().toLowerCase();
      const sort = SORT_NAMES.find((name, i) => answer === name || answer === String(i + 1));
      if (sort) return sort;
      output.write(`"${answer}" is none of them.${suggest(answer, SORT_NAMES)}\n`);
    }
  } finally {
    lines.close();
  }
}
