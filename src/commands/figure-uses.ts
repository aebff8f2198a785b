/** Where a figure is used: the places in the files, and the addresses on which it is printed. Prints nothing. */
import { figuresOnPage } from "../parts/on-page.ts";
import { mentionsIn } from "../reading/mentions.ts";
import type { Figure, Story, ChartSpec } from "../model/story.ts";
import type { StoryFiles } from "../reading/story-folder.ts";
import { figuresOf } from "../charts/drawn.ts";
import { figuresIn } from "../model/placeholders.ts";
import { urls } from "../model/addresses.ts";

/** `file:line` of each place that names the figure or draws its series, in order, each once; then of its own rows. */
export function placesOf(story: Story, files: StoryFiles, id: string): string[] {
  const { ledger } = files;
  const named = mentionsIn(story, files).filter(
    ({ kind, id: named }) => named === id && (kind === "figure" || kind === "series"),
  );
  const computed = Object.values(story.figures).filter(({ formula }) => formula?.of.includes(id));
  const places = [
    ...named.map(({ file, line }) => ({ file, line })),
    ...computed.map((figure) => ({ file: ledger.file, line: ledger.lineOf(["figures", figure.id, "formula"]) })),
  ];
  const series = files.series.get(id);
  const sorted = places.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return [...new Set(sorted.map(({ file, line }) => `${file}:${line}`)), ...(series ? [`${series.file}:1`] : [])];
}

/** The addresses that print the figure, or a figure computed from it, on the site as it is built. */
export function addressesOf(story: Story, id: string): string[] {
  const figures = [id, ...followersOf(story, id)].flatMap((each) => story.figures[each] ?? []);
  const ids = figures.map((figure) => figure.id);
  const charts = Object.entries(story.charts).filter(([, chart]) => chartIds(chart).some((each) => ids.includes(each)));
  const onPage = new Set(figuresOnPage(story).map((figure) => figure.id));
  const inStory = charts.length > 0 || ids.some((each) => onPage.has(each));
  const sections = story.sections.filter(
    (section) =>
      section.figures.some((each) => ids.includes(each)) ||
      section.charts.some((chart) => charts.some(([key]) => key === chart)),
  );
  return [
    ...(inStory ? [urls.story(story.id)] : []),
    ...sections.map((section) => urls.section(story.id, section.id)),
    urls.figures(story.id),
    ...(["csv", "json"] as const).map((format) => urls.figuresFile(story.id, format)),
    ...figures.flatMap((figure) => [urls.figure(story.id, figure.id), urls.figureCard(story.id, figure.id)]),
    ...charts.flatMap(([key]) =>
      (["chart", "embed", "chartCsv", "chartData", "chartCard"] as const).map((kind) => urls[kind](story.id, key)),
    ),
  ];
}

/** The figures that are computed from this one, or from one that is. */
function followersOf(story: Story, id: string): string[] {
  const next = Object.values(story.figures).filter(({ formula }: Figure) => formula?.of.includes(id));
  return [...new Set(next.flatMap((figure) => [figure.id, ...followersOf(story, figure.id)]))];
}

/** Every figure that a chart draws or prints in its words. */
function chartIds(chart: ChartSpec): string[] {
  const words = [chart.title, chart.measure, chart.description].flatMap(figuresIn).map(({ figure }) => figure);
  return [...words, ...figuresOf(chart)];
}
