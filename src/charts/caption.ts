/** The caption of a chart: what it says besides its numbers. */
import { plainText } from "../language/claims.ts";
import { capitalise } from "../language/phrases.ts";
import type { Story, ChartSpec } from "../model/story.ts";

/** A chart's words with every figure printed. */
export interface Caption {
  title: string;
  measure: string;
  description: string;
}

/** Title, measure and description as plain text. */
export function captionOf(story: Story, { title, measure, description }: ChartSpec): Caption {
  const print = (text: string) => capitalise(plainText(story, text));
  return { title: print(title), measure: print(measure), description: print(description) };
}
