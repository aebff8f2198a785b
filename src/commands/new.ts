/** `npm run new -- <slug> "<headline>"`: a story's folder that passes check at once and shows every part and chart kind. */
import { optionsOf, today } from "./command-line.ts";
import { askSort, SAY_SORT } from "./ask-sort.ts";
import { makeStory, SORT_NAMES } from "./new-story.ts";

const CONTENT = "content";

const { operands, options } = optionsOf({
  usage: 'npm run new -- <slug> "<headline>" [--like conflict|disaster|election|record|court]',
  does: "Makes a story's folder to be written over. The slug is its address: lower-case words joined by hyphens.",
  operands: 2,
  options: {
    like: { takes: SORT_NAMES, does: "the sort of story that it is; asked for where left out" },
    today: { takes: "day", does: "the day on which it is begun; the real one where left out" },
  },
});
const [slug = "", headline = ""] = operands;
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
const like =
  SORT_NAMES.find((sort) => sort === options.like) ??
  (isTerminal ? await askSort({ input: process.stdin, output: process.stdout }) : undefined);
if (!like) {
  console.error(`${SAY_SORT}. Nothing was made.`);
  process.exit(2);
}

const problems = await makeStory(CONTENT, { slug, headline, like, today: options.today ?? today() });
if (problems.length > 0) {
  console.error([...problems, "Nothing was made."].join("\n"));
  process.exitCode = 1;
} else {
  console.log(`${CONTENT}/stories/${slug}: made. Write over its words and numbers, beginning with ledger.yaml.`);
  console.log('"npm run check" says what is wrong, "npm run dev" shows it as you save.');
}
