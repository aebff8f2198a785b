/**
 * Puts the script of an embed into its page. A host may frame it without an origin (`sandbox="allow-scripts"`, as WordPress
 * does): then a file beside the page comes from elsewhere, and a server that says nothing of that is not asked for it.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isEmbed } from "../../hosting/pattern.ts";
import { type Step, UNPUBLISHABLE } from "./step.ts";

export const inlineScripts: Step = {
  name: "inline-scripts",
  reads: "files, settings; the embeds of the staged folder, and their scripts",
  writes: "the embeds; files, without scripts that no page names any longer",
  failure: UNPUBLISHABLE,
  run: (build) => {
    const { files, folders, settings } = build;
    const read = (file: string) => readFileSync(join(folders.next, file), "utf8");
    const pages = files.filter((file) => file.endsWith(".html"));
    const [embeds, others] = [true, false].map((wanted) => pages.filter((file) => isEmbed(`/${file}`) === wanted));
    const inlined = new Set<string>();
    for (const embed of embeds ?? []) {
      const html = withScripts(read(embed), (path) => {
        const file = path.slice(settings.base.length);
        inlined.add(file);
        return read(file);
      });
      writeFileSync(join(folders.next, embed), html);
    }
    const kept = (others ?? []).map(read);
    const unnamed = [...inlined].filter((file) => !kept.some((html) => html.includes(settings.base + file)));
    for (const file of unnamed) rmSync(join(folders.next, file));
    build.files = files.filter((file) => !unnamed.includes(file));
  },
};

/** The page with each script that it names in its place; `codeAt` has the code at a path of the site. */
export function withScripts(html: string, codeAt: (path: string) => string): string {
  return html.replaceAll(/<script type="module" src="([^"]*)"><\/script>/g, (_, path: string) => {
    const code = codeAt(path).trim();
    if (/<\/script|<!--/i.test(code)) throw new Error(`the script ${path} cannot stand in a page: it would end there`);
    return `<script type="module">${code}</script>`;
  });
}
