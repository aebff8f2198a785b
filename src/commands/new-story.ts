/**
 * A new story from the template, which is a whole story: only its headline, its days and the way to the schemas are
 * made anew. It is made aside and checked there, so that what check refuses leaves nothing behind.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ContentError, formatProblem, sortProblems } from "../model/problem.ts";
import { isProblem, readTextSync } from "../reading/text-file.ts";
import { checkPublishable } from "../editions/publishable.ts";

const TEMPLATES = join(import.meta.dirname, "templates");
/** The sorts of story that can be begun, each with what it is of. */
export const SORTS = {
  conflict: "a war, an attack, unrest: as a disaster, and words that take a side are refused",
  disaster: "a flood, an earthquake, an accident; has every part and every kind of chart",
  election: "a vote, a budget, an economy",
  record: "a long series: climate, prices, an epidemic",
  court: "a trial, a company, its people and its money",
} as const;
export type Sort = keyof typeof SORTS;
export const SORT_NAMES = Object.keys(SORTS) as Sort[];
/** The last day of the templates, which becomes the day on which the story is begun; every other day, and every year, moves with it. */
const LAST_DAY = "2001-01-03";

export interface Wanted {
  /** The folder's name, which is the story's address. */
  slug: string;
  headline: string;
  /** The sort of story that it is to be like; a disaster where left out. */
  like?: Sort | undefined;
  /** The day on which it is begun, as ISO. */
  today: string;
}

/** Makes the story under `content`, or says, a line each, why not; then nothing was made. */
export async function makeStory(content: string, wanted: Wanted): Promise<string[]> {
  const { slug } = wanted;
  const folder = join(content, "stories", slug);
  // What the slug might name outside the folder must not be tried.
  if (!/^[a-z0-9-]+$/.test(slug)) return [`"${slug}" is not an id. Write lower-case words joined by hyphens: storm.`];
  if (existsSync(folder)) return [`${folder} is there already. Choose another slug, or edit that story.`];
  const scratch = mkdtempSync(join(tmpdir(), "new-story-"));
  try {
    const draft = join(scratch, "stories", slug);
    // What is not there is told by check, which names it.
    for (const shared of ["site.yaml", "units.yaml", "language", "pages"].filter((name) =>
      existsSync(join(content, name)),
    ))
      cpSync(join(content, shared), join(scratch, shared), { recursive: true });
    writeDraft(draft, wanted);
    const { problems } = await checkPublishable(scratch);
    if (problems.length === 0) cpSync(draft, folder, { recursive: true });
    return sortProblems(problems).map((problem) => {
      const [, inside = problem.file] = /\bnew-story-\w+\/(.*)$/.exec(problem.file) ?? [];
      return formatProblem({ ...problem, file: `${content}/${inside}` });
    });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function writeDraft(draft: string, wanted: Wanted): void {
  const { like = "disaster" } = wanted;
  const template = join(TEMPLATES, like === "conflict" ? "disaster" : like);
  for (const name of readdirSync(template, { recursive: true, encoding: "utf8" })) {
    if (!/\.(yaml|mdx|csv)$/.test(name)) continue;
    const read = readTextSync(join(template, name));
    if (isProblem(read)) throw new ContentError([read]);
    mkdirSync(dirname(join(draft, name)), { recursive: true });
    writeFileSync(join(draft, name), fileOfStory(name, read.text, wanted));
  }
}

/** The new story's file in the place of the template's, by its name in the folder. */
export function fileOfStory(name: string, text: string, { headline, today, like }: Omit<Wanted, "slug">): string {
  const at = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
  const years = Number(today.slice(0, 4)) - Number(LAST_DAY.slice(0, 4));
  const moved = text.replace(/\b2001-\d{2}-\d{2}\b|\b(?:19|20)\d\d\b(?![-\d])/g, (day) =>
    day.length === 4
      ? String(Number(day) + years)
      : new Date(at(day) - at(LAST_DAY) + at(today)).toISOString().slice(0, 10),
  );
  const linked = moved.replace("$schema=../../../../content/schemas/", "$schema=../../schemas/");
  if (name !== "story.yaml") return linked;
  // A function: a headline may hold "$&".
  const named = linked.replace(/^headline: .*$/m, () => `headline: ${JSON.stringify(headline.trim())}`);
  return like === "conflict" ? `${named}wordLists: [conflict]\n` : named;
}
