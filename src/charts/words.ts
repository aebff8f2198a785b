/** What a chart says besides its numbers. */
import { plainText } from "../language/claims.ts";
import { capitalise } from "../language/words.ts";
import type { Story } from "../model/story.ts";
import type { ChartSpec } from "../model/story.ts";

/** A chart's words with every figure printed. */
export interface ChartWords {
  title: string;
  measure: string;
  description: string;
}

/** Title, measure and description as plain text. */
export function chartWords(story: Story, { title, measure, description }: ChartSpec): ChartWords {
  const print = (text: string) => capitalise(plainText(story, text));
  return { title: print(title), measure: print(measure), description: print(description) };
}
