/** What can be cited of the invented storm: the story, a figure with its hedge, a chart. */
import { citedChart, citedFigure, citedStory } from "../../../src/editions/citation.ts";
import { ashby } from "./ashby.ts";
import { exampleSite } from "./site.ts";

const { story } = await ashby();
const context = { site: exampleSite, story, origin: "https://news.example" };
const { rescued } = story.figures;
if (!rescued) throw new Error("The fixture has no figure.");

export const figure = citedFigure(context, rescued);
export const all = [citedStory(context), figure, citedChart(context, "boats", "Of more than 20 boats, 8 sank")];
