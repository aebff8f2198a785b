/** A whole, its parts and what they leave, as a table. */
import { counterName, countDay } from "../../language/claims.ts";
import type { Story } from "../../model/story.ts";
import { figureOf } from "../named.ts";
import type { Table } from "../table.ts";
import { shareRows } from "./rows.ts";
import type { ShareSpec } from "./spec.ts";

/** A row for the whole, one a part, one for the rest, which no one counted. */
export function shareTable(story: Story, chart: ShareSpec): Table {
  const { whole, parts } = shareRows(story, chart);
  const named = [figureOf(story, chart.whole), ...chart.parts.map(({ figure }) => figureOf(story, figure))];
  const rows = [{ ...whole, share: "100%" }, ...parts].map(({ label, printed, share }, i) => {
    const figure = named[i];
    return [
      label,
      `${printed}, ${share}`,
      ...(figure ? [counterName(figure.countedBy), countDay(figure)] : ["computed", ""]),
    ];
  });
  return { columns: ["What", "Number and share", "Counted by", "As of"], rows };
}
