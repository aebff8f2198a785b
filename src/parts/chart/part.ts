/** A chart in the article: `<Chart id="by-day" />`. */
import type { Part } from "../part.ts";

/** In the Markdown edition its finding, its table and its sources. */
export const chart: Part = {
  attributes: { id: "chart" },
  reads: ({ charts }, { id = "" }) => [charts[id]?.title ?? "", charts[id]?.measure ?? ""],
  markdown: ({ given: { id = "" }, chart }) => chart(id),
};
