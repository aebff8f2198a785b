/** The texts of lists in charts.yaml whose items may have a label and a note. */
import type { OwnText } from "./kind.ts";

/** Label and note of each item of the list. */
export function labelledTexts(
  list: string,
  items: readonly { label?: string | undefined; note?: string | undefined }[],
): OwnText[] {
  return items.flatMap(({ label, note }, i): OwnText[] => [
    { path: [list, i, "label"], text: label, where: "label" },
    { path: [list, i, "note"], text: note, where: "text" },
  ]);
}
