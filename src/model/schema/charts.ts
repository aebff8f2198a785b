/** charts.yaml: what every chart says, whatever its kind. What a kind adds stands in its folder, charts/<kind>/spec.ts. */
import { text } from "./pieces.ts";

/** The words of a chart. */
export const captionFields = {
  title: text("The finding, as one sentence; figures as {figure-id}."),
  measure: text("What is measured, where, from when until when, by whom."),
  description: text("What a reader who cannot see the chart should know; two or three sentences."),
};

/** How a chart may call a figure that it draws. */
export const labelled = {
  label: text("The short name drawn beside it; the figure's own label where left out.").optional(),
  note: text("A line under the label, on what the count is.").optional(),
};
