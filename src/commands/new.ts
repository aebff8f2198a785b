/** `npm run new -- <slug> "<headline>"`: a story's folder that passes check at once and shows every part and chart kind. */
import { optionsOf, today } from "./command-line.ts";
import { makeStory, SORTS } from "./new-story.ts";

const CONTENT = "content";

const { operands, options } = optionsOf({
  usage: 'npm run new -- <slug> "<headline>" [--like disaster|election|record|court]',
  does: "Makes a story's folder to be written over. The slug is its address: lower-case words joined by hyphens.",
  operands: 2,
  options: {
    like: { takes: SORTS, does: "the sort of story that it is; disaster where left out, which shows every part" },
    today: { takes: "day", does: "the day on which it is begun; the real one where left out" },
  },
});
const [slug = "", headline = ""] = operands;
const like = SORTS.find((sort) => sort === options.like);

const problems = await makeStory(CONTENT, { slug, headline, like, today: options.today ?? today() });
if (problems.length > 0) {
  console.error([...problems, "Nothing was made."].join("\n"));
  process.exitCode = 1;
} else {
  console.log(`${CONTENT}/stories/${slug}: made. Write over its words and numbers, beginning with ledger.yaml.`);
  console.log('"npm run check" says what is wrong, "npm run dev" shows it as you save.');
}
