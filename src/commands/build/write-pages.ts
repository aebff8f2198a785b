/**
 * Finishes each page: what its kind has in common put into its gaps, its copies in Brotli and gzip beside it. What is taken over
 * from the last build is put beside that as it is, but for pages whose kind has changed.
 */
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PageFacts } from "../../hosting/page-facts.ts";
import { take } from "./compressed.ts";
import { partOf } from "./parts-of-site.ts";
import { type Build, type Step, UNPUBLISHABLE } from "./step.ts";

export const writePages: Step = {
  name: "write-pages",
  reads: "pages, fillings, scripts, kept, last, folders; the drafts, and what is taken over from dist/",
  writes:
    "the pages of the staged folder with their copies, and all that is taken over; pages: where their gaps are; taken",
  failure: UNPUBLISHABLE,
  run: async (build) => {
    const { pages, kept, folders, leading, content } = build;
    const stories = new Set(content.stories.map(({ id }) => id));
    const fillings = hashesOf(build);
    const isKept = ({ file }: PageFacts) => !leading.has(file) && kept.has(partOf(file, stories));
    const isFilled = (page: PageFacts) => isKept(page) && fillings[page.kind] === build.last?.fillings[page.kind];
    const again = pages.filter((page) => isKept(page) && !isFilled(page));
    takeOver(build, new Set(again.map(({ file }) => file)));
    await Promise.all([
      fillAll(build, folders.published, again),
      fillAll(
        build,
        folders.next,
        pages.filter((page) => !isKept(page)),
      ),
    ]);
  },
};

/** What fills the gaps of each kind of page, as a hash. */
export function hashesOf({ fillings, scripts }: Pick<Build, "fillings" | "scripts">): Record<string, string> {
  const files = JSON.stringify([...scripts].sort());
  return Object.fromEntries(
    [...fillings].map(([kind, { policy, styles }]) => {
      const hash = createHash("sha256")
        .update(JSON.stringify([policy, [...styles]]))
        .update(files);
      return [kind, hash.digest("hex")];
    }),
  );
}

/** How many pages a worker thread gets at a time. */
const AT_ONCE = 25;

async function fillAll(build: Build, from: string, pages: readonly PageFacts[]): Promise<void> {
  const { pool, progress, folders, last, fillings, scripts, content } = build;
  const stories = new Set(content.stories.map(({ id }) => id));
  let done = 0;
  const filled = batchesOf(pages, ({ file }) => last?.parts.has(partOf(file, stories)) ?? false).map(
    async ([some, isKnown]) => {
      const kinds = new Map(some.flatMap(({ kind }) => [...fillings].filter(([name]) => name === kind)));
      const given = some.map(({ file, kind, gaps }) => ({ file, kind, gaps }));
      const before = isKnown ? folders.published : undefined;
      const to = folders.next;
      const gaps = await pool.run("fill-pages", { from, to, before, pages: given, fillings: kinds, scripts });
      progress.say(from === to ? "Pages finished" : "Pages finished again", (done += some.length), pages.length);
      some.forEach((page, i) => {
        page.gaps = gaps[i] ?? [];
      });
    },
  );
  await Promise.all(filled);
}

/** Pages in groups, each with the answer to a question that is the same for all of the group. */
function batchesOf(pages: readonly PageFacts[], ask: (page: PageFacts) => boolean): [PageFacts[], boolean][] {
  return [...Map.groupBy(pages, ask)].flatMap(([answer, all]) =>
    Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i): [PageFacts[], boolean] => [
      all.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
      answer,
    ]),
  );
}

/** Puts the files of the parts that are taken over beside those of the last build, without the pages that are filled again. */
function takeOver({ kept, last, taken, folders: { published, next } }: Build, again: ReadonlySet<string>): void {
  const made = new Set<string>();
  for (const part of kept) {
    for (const known of last?.parts.get(part)?.files ?? []) {
      const [file] = known;
      if (again.has(file.replace(/\.(?:br|gz)$/, ""))) continue;
      const folder = dirname(join(next, file));
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      if (take(join(published, file), join(next, file))) taken.set(file, known);
    }
  }
}
