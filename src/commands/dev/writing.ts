/**
 * What Astro's server does for who writes: content is judged after every save. Sound, it is what pages are made of, and the
 * browser loads them again; otherwise pages stay as they were, and the browser is told what is wrong, and where. No build has
 * any of this.
 */
import { resolve } from "node:path";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { ContentError, type Problem, sortProblems } from "../../model/problem.ts";
import { contentFolders } from "../../reading/content-folders.ts";
import { isProblem, nameOf, readTextSync } from "../../reading/text-file.ts";
import { hold } from "../../reading/held.ts";
import { rereader } from "../../editions/read-again.ts";
import { today } from "../command-line.ts";
import { told } from "../told.ts";
import { watchFolder } from "../watch-folder.ts";
import { placed } from "./clues.ts";
import { Texts } from "./texts.ts";

type Setup = Parameters<NonNullable<AstroIntegration["hooks"]["astro:server:setup"]>>[0];

/** The messages between server and page: it asks, and is told. */
const [ASKED, TOLD] = ["content:problems?", "content:problems"];
/** Editors save in one go: long enough to see all of it. */
const QUIET = 50;

const folders = contentFolders(process.env);
const texts = new Texts(folders);
const reread = rereader(folders);
let problems: readonly Problem[] = [];

/**
 * Reads all content; what is sound is held. Gives what is wrong, which of the rendered texts changed, and whether Astro must
 * look at their files again: it has their list, and what stands above pages.
 */
async function judge() {
  texts.look();
  const { site, stories, catalogue, problems } = await reread(today());
  if (problems.length > 0 || !site) return { problems: sortProblems(problems), changed: [], others: false };
  const before = texts.sound;
  const changed = texts.keep();
  const now = texts.sound;
  hold({ site, stories, catalogue, texts: now });
  const others = changed.some((path) => !before.has(path) || !now.has(path) || path.includes("/pages/"));
  return { problems: [], changed, others };
}

/** Laid by astro.config.mjs, so Node must be able to load it as it is. */
export const writing: AstroIntegration = {
  name: "writing",
  hooks: {
    "astro:config:setup": ({ command, injectScript, updateConfig }) => {
      if (command !== "dev") return;
      injectScript("page", 'import "/src/commands/dev/problems.island.ts";');
      updateConfig({ vite: { plugins: [lastSound] } });
    },
    "astro:server:setup": async (setup) => {
      const { server, logger } = setup;
      const first = await judge();
      if (first.problems.length > 0) throw new ContentError(first.problems);
      const placedNow = () => problems.map((problem) => placed(problem, textOf(problem.file)));
      server.environments.client.hot.on(ASKED, (_, client) => client.send(TOLD, placedNow()));
      const judgeAgain = async () => {
        const judged = await judge();
        const mended = problems.length > 0 && judged.problems.length === 0;
        problems = judged.problems;
        if (problems.length > 0) logger.error(new ContentError(problems).message);
        else await show(setup, judged.changed, judged.others);
        // What is mended goes once the page is there that has it.
        server.environments.client.hot.send(TOLD, placedNow());
        if (mended) logger.info("nothing is wrong any more");
      };
      // A mistake in code ends no server: the next save may be read.
      const again = () => judgeAgain().catch((error: unknown) => logger.error(told(error)));
      for (const folder of new Set(Object.values(folders) as string[])) watchFolder(folder, again, QUIET);
    },
  },
};

/** The file's text; empty where it cannot be read, of which there is a problem then. */
function textOf(file: string): string {
  const read = readTextSync(file);
  return isProblem(read) ? "" : read.text;
}

/** The file as the last sound texts name it; undefined where it is none of them. */
function keyOf(path: string): string | undefined {
  const name = nameOf(path);
  return texts.soundOf(name) === undefined ? undefined : name;
}

/** Renders from the last sound texts, and not from files as they are saved. */
const lastSound: Plugin = {
  name: "last-sound-texts",
  enforce: "pre",
  load: (id) => {
    const path = id.endsWith(".mdx") ? keyOf(id) : undefined;
    return path === undefined ? undefined : texts.soundOf(path);
  },
  // What is saved is shown once it is judged.
  hotUpdate: { order: "pre", handler: ({ file }) => (keyOf(file) === undefined ? undefined : []) },
};

/** Makes the browser load again what is held now. */
async function show(
  { server, refreshContent, logger }: Setup,
  changed: readonly string[],
  others: boolean,
): Promise<void> {
  for (const environment of Object.values(server.environments)) {
    if (environment.name === "client") continue;
    for (const file of changed.map((path) => resolve(path))) {
      for (const module of environment.moduleGraph.getModulesByFile(file) ?? []) {
        environment.moduleGraph.invalidateModule(module, undefined, Date.now(), true);
      }
    }
    // The list of addresses is made again.
    environment.hot.send("astro:content-changed", {});
  }
  if (others) await refreshContent?.({ loaders: ["glob-loader"] });
  server.environments.client.hot.send({ type: "full-reload", path: "*" });
  logger.info("content reloaded");
}
