/** Every rule over one story or page, or over what joins stories. */
import type { Problem } from "../model/problem.ts";
import type { CatalogueFiles } from "../reading/catalogue.ts";
import type { ParsedPage } from "../reading/pages.ts";
import { inCatalogue } from "../reading/passages/catalogue.ts";
import { inMdx } from "../reading/passages/mdx.ts";
import { passagesIn } from "../reading/passages/story.ts";
import { STORY_RULES, TEXT_RULES } from "./list.ts";
import type { StoryContext } from "./rule.ts";
import { judgeTexts } from "./text/judge.ts";
import type { Vocabulary } from "./text/vocabulary.ts";

const NAMES = TEXT_RULES.map(({ name }) => name);
const ON_PAGES = TEXT_RULES.filter(({ onPages }) => onPages);

/**
 * All that is wrong in a story whose files were each read; its texts are judged only where the words to look for are known.
 * `before` is what reading found. A rule may stumble over what reading or another rule found wrong, an id that is nowhere,
 * and then has nothing to add; where nothing is wrong, the error that it threw is thrown on.
 */
export function checkStory(
  context: StoryContext,
  vocabulary?: Vocabulary,
  before: readonly Problem[] = [],
  rules = STORY_RULES,
): Problem[] {
  const { story, files } = context;
  const texts = () => {
    const parsed = [files.story, files.ledger, files.charts, files.quotes, files.timeline, ...files.sections.values()];
    return vocabulary ? judgeTexts(TEXT_RULES, NAMES, passagesIn(story, files), parsed, { vocabulary, story }) : [];
  };
  const stumbled: unknown[] = [];
  const found = [...rules.map((rule) => () => rule.find(context)), texts].flatMap((ask) => {
    try {
      return ask();
    } catch (error) {
      stumbled.push(error);
      return [];
    }
  });
  if (stumbled.length > 0 && before.length + found.length === 0) throw stumbled[0];
  return found;
}

/** All that is wrong in the texts of a page of the site. */
export function checkPage(page: ParsedPage, vocabulary: Vocabulary): Problem[] {
  return judgeTexts(ON_PAGES, NAMES, inMdx(page), [page], { vocabulary });
}

/** All that is wrong in the texts on people, topics and serials. */
export function checkCatalogue(files: CatalogueFiles, vocabulary: Vocabulary): Problem[] {
  return judgeTexts(ON_PAGES, NAMES, inCatalogue(files), Object.values(files), { vocabulary });
}
