/**
 * Makes drafts of the pages that Astro rendered, in worker threads, and puts what else Astro left into the staged folder. The
 * pages that are taken over are known from the last build.
 */
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { isAnchor } from "../../model/redirect.ts";
import { compare } from "../../model/problem.ts";
import { partOf, SITE } from "./parts-of-site.ts";
import { type Build, type Rendered, type Step, UNPUBLISHABLE } from "./step.ts";

export const draft: Step = {
  name: "draft",
  reads:
    "rendered, last, kept, content.redirects, settings; all that was rendered, each page the only time that it is read",
  writes: "pages, styles, files, counts; drafts of the pages in the staged folder, scripts and public files",
  failure: UNPUBLISHABLE,
  run: async (build) => {
    const { last, kept, counts, folders } = build;
    for (const [i, rendered] of build.rendered.entries()) await draftPages(build, rendered, i === 0);
    counts.made = build.pages.length;
    for (const part of kept) takeOver(build, part);
    counts.kept = build.pages.length - counts.made;
    for (const [of, css] of Object.entries(last?.styles ?? {})) build.styles.set(of, css);
    // A script that stands in the pages which need it is no file.
    const named = new Set(
      build.pages.flatMap(({ needs }) => needs.files.map((path) => path.slice(build.settings.base.length))),
    );
    const unnamed = build.files.filter((file) => /^_astro\/.*\.js$/.test(file) && !named.has(file));
    for (const file of unnamed) rmSync(join(folders.next, file), { force: true });
    build.files = [...new Set(build.files)].filter((file) => !unnamed.includes(file)).sort();
    build.pages.sort((a, b) => compare(a.file, b.file));
  },
};

/** How many pages a worker thread gets at a time. */
const AT_ONCE = 25;

async function draftPages(build: Build, { folder, files }: Rendered, isFirst: boolean): Promise<void> {
  const { pool, folders, settings, content } = build;
  const stories = new Set(content.stories.map(({ id }) => id));
  // What belongs to no story is rendered each time, and whole only the first time.
  const own = files.filter((file) => isFirst || partOf(file, stories) !== SITE);
  const [pages = [], others = []] = [true, false].map((page) => own.filter((file) => file.endsWith(".html") === page));
  const anchors = content.redirects.filter(({ from }) => isAnchor(from));
  const language = content.site?.language ?? "en";
  const common = { from: folder, to: folders.next, base: settings.base, language, anchors };
  const batches = Array.from({ length: Math.ceil(pages.length / AT_ONCE) }, (_, i) =>
    pages.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
  let done = 0;
  const draftSome = async (some: string[]) => {
    const drafted = await pool.run("draft-pages", { ...common, files: some });
    build.progress.say("Pages read", (done += some.length), pages.length);
    return drafted;
  };
  for (const drafted of await Promise.all(batches.map(draftSome))) {
    build.pages.push(...drafted.pages);
    for (const [of, css] of drafted.styles) build.styles.set(of, css);
  }
  if (folder !== folders.next) {
    for (const file of others) {
      mkdirSync(dirname(join(folders.next, file)), { recursive: true });
      copyFileSync(join(folder, file), join(folders.next, file));
    }
  }
  build.files.push(...own);
}

/** What the last build knew of the part's pages and files. */
function takeOver({ last, pages, files }: Build, part: string): void {
  const kept = last?.parts.get(part);
  pages.push(...(kept?.pages ?? []));
  files.push(...(kept?.files ?? []).flatMap(([file]) => (/\.(?:br|gz)$/.test(file) ? [] : file)));
}
