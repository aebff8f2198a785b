/** `npm run figure -- <id>`: a figure as it is printed, where its files name it, and the addresses of its story on which it appears. */
import { addressesOf, placesOf } from "./figure-uses.ts";
import { optionsOf } from "./command-line.ts";
import { figureSummary } from "../language/claims.ts";
import { suggest } from "../model/suggest.ts";
import { checkContent } from "../rules/content.ts";

const { operands } = optionsOf({
  usage: "npm run figure -- <id>",
  does: "Says where a figure is used, file by file, and which pages, files and cards of its story print it.",
  operands: 1,
  options: {},
});
const [id = ""] = operands;

const { stories, files, problems } = await checkContent("content");
const found = stories.flatMap((story) => {
  const [figure, where] = [story.figures[id], files.get(story.id)];
  return figure && where ? [{ story, figure, where }] : [];
});
if (found.length === 0) {
  const known = stories.flatMap(({ figures }) => Object.keys(figures));
  console.error(`There is no figure "${id}".${suggest(id, known)}`);
  process.exit(1);
}
for (const { story, figure, where } of found) {
  const claim = `${where.ledger.file}:${where.ledger.lineOf(["figures", id])}`;
  const list = (lines: readonly string[]) => (lines.length === 0 ? ["  nowhere"] : lines.map((line) => `  ${line}`));
  const parts = [
    figureSummary(story, figure),
    "Claimed",
    ...list([claim]),
    "Used",
    ...list(placesOf(story, where, id)),
    "Appears",
    ...list(addressesOf(story, id)),
  ];
  console.log(parts.join("\n"));
}
console.log(
  "Not listed: home, lists of stories, feeds, the search and what is said of cards, which show what leads a story; charts as they were recorded.",
);
if (problems.length > 0) console.error('The content has problems, so this may not be all; "npm run check" lists them.');
