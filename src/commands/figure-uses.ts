/** Where a figure is used: the places in the files, and the addresses of its story that print it. Prints nothing. */
import { figuresOnPage } from "../parts/on-page.ts";
import { sectionFigures } from "../language/lead.ts";
import { mentionsIn } from "../reading/mentions.ts";
import { asWritten } from "../reading/printed.ts";
import type { Figure, Section, Story, ChartSpec } from "../model/story.ts";
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

/**
 * The addresses of a story at which the figure, or one that is computed from it, is printed: its pages, its files and its cards. Not
 * those that show what leads a story, as home, lists, feeds, the search and the alternative texts of cards do; nor charts as they
 * were recorded.
 */
export function addressesOf(story: Story, id: string): string[] {
  const figures = [id, ...followersOf(story, id)].flatMap((each) => story.figures[each] ?? []);
  const ids = figures.map((figure) => figure.id);
  const isNamed = (...texts: (string | undefined)[]) =>
    texts.some((text = "") => figuresIn(text).some(({ figure }) => ids.includes(figure)));
  const isOn = (section?: Section) => figuresOnPage(story, section).some((figure) => ids.includes(figure.id));
  const charts = Object.entries(story.charts).filter(([, chart]) => chartIds(chart).some((each) => ids.includes(each)));
  const inTitle = isNamed(asWritten(story, "headline"));
  const sections = story.sections.filter(
    (section) => isOn(section) || section.charts.some((chart) => charts.some(([key]) => key === chart)),
  );
  const onCard = story.sections.filter((section) =>
    sectionFigures(story, section).some(({ named }) => ids.includes(named.figure)),
  );
  const doubted = Object.values(story.figures).filter((each) => isNamed(each.disputed, each.contradicted));
  const kin = Object.values(story.figures).filter(
    (each) => ids.includes(each.partOf ?? "") || figures.some(({ partOf }) => partOf === each.id),
  );
  return [
    ...(charts.length > 0 || inTitle || isOn() ? [urls.story(story.id)] : []),
    ...sections.map((section) => urls.section(story.id, section.id)),
    urls.figures(story.id),
    ...(["csv", "json"] as const).map((format) => urls.figuresFile(story.id, format)),
    urls.text(story.id),
    ...(inTitle ? (["bib", "json"] as const).map((format) => urls.citation(story.id, format)) : []),
    ...[...new Set([...figures, ...doubted, ...kin])].map((figure) => urls.figure(story.id, figure.id)),
    ...charts.flatMap(([key, { title }]) => [
      ...(["chart", "embed", "chartCsv", "chartData"] as const).map((kind) => urls[kind](story.id, key)),
      ...(["svg", "png"] as const).map((format) => urls.chartPicture(story.id, key, format)),
      ...(isNamed(title) ? [urls.oembed(story.id, key)] : []),
    ]),
    ...(inTitle || isNamed(...(story.lead ?? [])) ? [urls.storyCard(story.id)] : []),
    ...onCard.map((section) => urls.sectionCard(story.id, section.id)),
    ...[...new Set([...figures, ...doubted])].map((figure) => urls.figureCard(story.id, figure.id)),
    ...charts.map(([key]) => urls.chartCard(story.id, key)),
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
