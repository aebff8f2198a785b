/**
 * What searches are answered by, on a site of more than one story: every story, section and figure, each by whole phrases as its
 * page prints them. Made again only where one of these has changed.
 */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { foundIn } from "../../editions/found.ts";
import { isSearched } from "../../model/growing.ts";
import { take } from "./compressed.ts";
import { indexOf } from "./pagefind.ts";
import { SITE } from "./parts-of-site.ts";
import { type Step, UNPUBLISHABLE } from "./step.ts";

export const indexSearch: Step = {
  name: "index-search",
  reads: "content, pages, which say what is on them, last, kept",
  writes: "files of search/ in the staged folder; files, search",
  failure: UNPUBLISHABLE,
  run: async (build) => {
    const { content, pages, last, kept, files, folders } = build;
    const { site, stories } = content;
    if (!site || !isSearched(stories)) return;
    const phrases = new Map(pages.flatMap(({ file, phrases }) => (phrases ? [[file, phrases] as const] : [])));
    const found = stories.flatMap((story) => foundIn(story, phrases));
    const hash = createHash("sha256").update(site.language);
    for (const each of found) hash.update(JSON.stringify(each));
    build.search = hash.digest("hex");
    // They belong to what is no story, and are taken over with it.
    if (kept.has(SITE)) return;
    const put = (file: string, write: (path: string) => void) => {
      mkdirSync(dirname(join(folders.next, file)), { recursive: true });
      write(join(folders.next, file));
      files.push(file);
    };
    const before = last?.search === build.search ? (last.parts.get(SITE)?.files ?? []) : [];
    const same = before.flatMap(([file]) => (/^search\/(?!index\.html)(?!.*\.(?:br|gz)$)/.test(file) ? [file] : []));
    for (const file of same) put(file, (path) => take(join(folders.published, file), path));
    if (same.length === 0)
      for (const { file, bytes } of await indexOf(found, site.language))
        put(file, (path) => writeFileSync(path, bytes));
    files.sort();
  },
};
