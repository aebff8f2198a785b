/** Every picture that a build draws, with the place of the content that it is drawn from. A new picture is added here. */
import type { Measure } from "../charts/picture/text-block.ts";
import type { Site } from "../model/schema/site.ts";
import type { Story } from "../model/story.ts";
import type { CatalogueFiles } from "../reading/catalogue.ts";
import type { ParsedPage } from "../reading/pages.ts";
import type { SiteFile } from "../reading/site.ts";
import type { StoryFiles } from "../reading/story-folder.ts";
import type { LineIn, LineOf } from "../reading/yaml.ts";
import { drawFigureCard, drawFindingCard, drawPageCard, drawSectionCard, drawStoryCard } from "./cards/cards.ts";
import { drawPicture } from "./pictures/chart-picture.ts";
import { personPage, serialPage, topicPage } from "./catalogue-pages.ts";
import { correctionsPage, homePage, type SitePage, textPage } from "./site-pages.ts";

/** A file of the content with the means to find a text in it. */
export interface Searched {
  file: string;
  data?: unknown;
  lineOf: LineOf;
  lineIn?: LineIn;
}

/** A picture to be drawn. */
export interface Drawn {
  /** Throws an Undrawable where something has no room, and what `measure` throws. */
  draw: (measure: Measure) => string;
  /** What it is drawn from, nearest first: a file, and the path in it below which a text is looked for. */
  from: readonly (readonly [file: Searched, path: readonly PropertyKey[]])[];
}

/** The pictures of a story. */
export function drawnOf(story: Story, files: StoryFiles, site: Site, siteFile: Searched): Drawn[] {
  const { ledger, charts } = files;
  const around = [
    [ledger, ["sources"]],
    [files.story, []],
    ...[...files.series.values()].map((series) => [asSearched(series), []] as const),
    [ledger, []],
    [siteFile, []],
  ] as const;
  const ids = Object.keys(story.charts);
  return [
    {
      draw: (measure) => drawStoryCard(story, site, measure),
      from: [...["headline", "kicker"].map((field) => [files.story, [field]] as const), ...around],
    },
    ...story.sections.flatMap((section): Drawn[] => {
      const parsed = files.sections.get(`${section.file}.mdx`);
      return parsed
        ? [{ draw: (measure) => drawSectionCard(story, section, site, measure), from: [[parsed, []], ...around] }]
        : [];
    }),
    ...Object.values(story.figures).map((figure): Drawn => ({
      draw: (measure) => drawFigureCard(story, figure, site, measure),
      from: [[ledger, ["figures", figure.id]], ...around],
    })),
    // The drawing itself can always be made to fit; what stands on it is also in the picture.
    ...ids.flatMap((id): Drawn[] =>
      [drawFindingCard, drawChart].map((draw) => ({
        draw: (measure) => draw(story, id, site, measure),
        from: [[charts, ["charts", id]], ...around],
      })),
    ),
  ];
}

const drawChart = (story: Story, id: string, site: Site, measure: Measure) => drawPicture(story, id, site, "", measure);

/** The pictures of the site's own pages. */
export function drawnOfSite(site: Site, siteFile: SiteFile, pages: readonly ParsedPage[]): Drawn[] {
  const own: Searched = { ...siteFile, data: site };
  const texts = pages.flatMap((page): Drawn[] => {
    const { data } = page;
    // The words decide whether it can be drawn, and not which page it is.
    return data
      ? [
          {
            draw: (measure) => drawPageCard(textPage("about", data), site, [], measure),
            from: [
              [page, []],
              [own, []],
            ],
          },
        ]
      : [];
  });
  return [
    ...[homePage(site), correctionsPage].map((page): Drawn => ({
      draw: (measure) => drawPageCard(page, site, [], measure),
      from: [[own, []]],
    })),
    ...texts,
  ];
}

/** The pictures of the pages of people, topics and serials. */
export function drawnOfCatalogue(
  site: Site,
  siteFile: SiteFile,
  { people, topics, serials }: CatalogueFiles,
  stories: readonly Story[],
): Drawn[] {
  const own: Searched = { ...siteFile, data: site };
  const drawn = <Entry>(
    key: string,
    { entries = {}, ...places }: Omit<Searched, "data"> & { entries?: Readonly<Record<string, Entry>> | undefined },
    pageOf: (id: string, entry: Entry, stories: readonly Story[]) => SitePage,
  ) =>
    Object.entries(entries).map(([id, entry]): Drawn => ({
      draw: (measure) => drawPageCard(pageOf(id, entry, stories), site, stories, measure),
      from: [
        [{ ...places, data: { [key]: entries } }, [key, id]],
        [own, []],
      ],
    }));
  return [
    ...drawn("people", people, personPage),
    ...drawn("topics", topics, topicPage),
    ...drawn("serials", serials, serialPage),
  ];
}

function asSearched({ file, reports, lines }: { file: string; reports: readonly object[]; lines: readonly number[] }) {
  const lineOf = ([row = 0]: readonly PropertyKey[]) => lines[Number(row)] ?? 1;
  return { file, data: reports, lineOf } satisfies Searched;
}
