/** A project of small stories that are tied to each other, and what people do to it between two builds: edits that leave its content sound. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { makeStory } from "../../../src/commands/new-story.ts";
import { copyProject } from "./sites.ts";

/** An edit of the project in the folder; `n` makes one different from another. Done again with the same it changes nothing. */
export type Edit = (folder: string, n: number) => void;

/** The story that most of them are of, one that comes and goes, and one that stays as it is. */
export const [STORY, SECOND, THIRD] = ["a-court", "a-vote-again", "a-vote"] as const;

/** A copy of the project in a folder of that name, with these stories instead of its own, and nothing published. */
export async function smallProject(name: string): Promise<string> {
  const folder = copyProject(name);
  const content = join(folder, "content");
  for (const own of ["stories", "published", "redirects.yaml"]) rmSync(join(content, own), { recursive: true });
  const begun = { today: "2021-06-01" };
  const problems = [
    ...(await makeStory(content, { ...begun, slug: STORY, headline: "A court", like: "court" })),
    ...(await makeStory(content, { ...begun, slug: THIRD, headline: "A vote", like: "election" })),
  ];
  if (problems.length > 0) throw new Error(problems.join("\n"));
  tieTogether(content);
  return folder;
}

/** One writes both stories; the first is related to the other one, and both are parts of a serial and on one topic. */
function tieTogether(content: string): void {
  const tags = /^(?=tags:)/m;
  change(join(content, "stories", STORY, "story.yaml"), tags, `authors: [ada]\ntopics: [power]\nrelated: [${THIRD}]\n`);
  change(join(content, "stories", THIRD, "story.yaml"), tags, "authors: [ada]\ntopics: [power]\n");
  writeFileSync(join(content, "people.yaml"), "people:\n  ada: { name: Ada, role: Reporter }\n");
  writeFileSync(join(content, "topics.yaml"), "topics:\n  power: { name: Power, description: Who has it. }\n");
  const stories = `stories: [${STORY}, ${THIRD}]`;
  writeFileSync(
    join(content, "serials.yaml"),
    `serials:\n  both: { name: Both, description: Both of them., ${stories} }\n`,
  );
}

const at = (folder: string, ...parts: string[]) => join(folder, "content/stories", STORY, ...parts);

function change(file: string, find: RegExp, replacement: string): void {
  const text = readFileSync(file, "utf8");
  if (!find.test(text)) throw new Error(`${file} does not hold ${String(find)}`);
  writeFileSync(file, text.replace(find, replacement));
}

export const EDITS: Readonly<Record<string, Edit>> = {
  "a figure": (folder, n) => {
    change(at(folder, "ledger.yaml"), /(label: Jobs at the company\n(?: +.*\n)*? +value: )\d+/, `$1${240 + n}`);
  },
  "a sentence": (folder, n) => {
    const [section = ""] = readdirSync(at(folder, "sections")).sort();
    change(
      at(folder, "sections", section),
      /\n*(?:People waited \w+\.\n)?$/,
      `\n\nPeople waited ${"a".repeat(n + 1)}.\n`,
    );
  },
  "a chart": (folder, n) => {
    change(at(folder, "charts.yaml"), /title: (.*?)(?: \w*x)?\n/, `title: $1 ${"y".repeat(n)}x\n`);
  },
  "a source": (folder, n) => {
    change(at(folder, "ledger.yaml"), /title: (.*?)(?: \w*x)?\n/, `title: $1 ${"y".repeat(n)}x\n`);
  },
  "a person's name": (folder, n) => {
    change(join(folder, "content/people.yaml"), /name: \w+/, `name: Ada${"a".repeat(n)}`);
  },
  "a person's role, which no story shows": (folder, n) => {
    change(join(folder, "content/people.yaml"), /role: \w+/, `role: Reporter${"r".repeat(n)}`);
  },
  "a related story's headline": (folder, n) => {
    change(at(folder, "..", THIRD, "story.yaml"), /^headline: .*$/m, `headline: A vote${"e".repeat(n)}`);
  },
  "a topic's name": (folder, n) => {
    change(join(folder, "content/topics.yaml"), /name: \w+/, `name: Power${"r".repeat(n)}`);
  },
  "the order of a series of stories": (folder, n) => {
    const order = n % 2 === 0 ? [STORY, THIRD] : [THIRD, STORY];
    change(join(folder, "content/serials.yaml"), /stories: \[.*?\]/, `stories: [${order.join(", ")}]`);
  },
  "a new story": (folder) => {
    if (!existsSync(at(folder, "..", SECOND)))
      cpSync(at(folder, "..", THIRD), at(folder, "..", SECOND), { recursive: true });
  },
  "a removed story": (folder) => {
    rmSync(at(folder, "..", SECOND), { recursive: true, force: true });
  },
  "the site's name": (folder, n) => {
    change(join(folder, "content/site.yaml"), /^name: .*$/m, `name: Site ${"a".repeat(n + 1)}`);
  },
  "a component's code": (folder, n) => {
    change(
      join(folder, "src/components/StoryList.astro"),
      /<article class="story"[^>]*>/,
      `<article class="story" data-n="${n}">`,
    );
  },
  "a style": (folder, n) => {
    appendFileSync(join(folder, "src/styles/base.css"), `\nmain { --n: ${n}; }\n`);
  },
  "a file of dist/, by hand": (folder) => {
    appendFileSync(join(folder, "dist", STORY, "index.html"), "<p>changed");
    rmSync(join(folder, "dist/feed.xml"), { force: true });
  },
  "what is kept of the last build, cut off": (folder) => {
    const kept = join(folder, "node_modules/.cache/last-build/last-build.jsonl");
    if (existsSync(kept)) truncateSync(kept, Math.floor(statSync(kept).size / 2));
  },
  "kept pictures, cut off": (folder) => {
    const pictures = join(folder, "node_modules/.cache/pictures");
    if (existsSync(pictures)) for (const name of readdirSync(pictures)) truncateSync(join(pictures, name), 100);
  },
  "a page of the site": (folder, n) => {
    change(join(folder, "content/pages/about.mdx"), /\n*(?:Thanks \w+\.\n)?$/, `\n\nThanks ${"a".repeat(n + 1)}.\n`);
  },
};
