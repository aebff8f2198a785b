/** What machines are told of a chart, in the vocabulary of schema.org: what it measures, in which unit, and where its data is. */
import { min } from "d3-array";
import type { Dataset, PropertyValue } from "schema-dts";
import { figuresOf } from "../charts/drawn.ts";
import { kindOf } from "../charts/kinds.ts";
import { chartOf, figureOf } from "../charts/named.ts";
import { formatAmount } from "../language/amounts.ts";
import { counterName } from "../language/claims.ts";
import { formatDay } from "../language/dates.ts";
import { absolute, urls } from "../model/addresses.ts";
import { momentText } from "../model/moments.ts";
import { firstDay, lastDay } from "../model/periods.ts";
import type { Story } from "../model/story.ts";
import type { DataContext } from "./structured-data.ts";

/** A chart as a data set, with its files. `name` and `description` are printed already. */
export function datasetData(
  { site, origin }: DataContext,
  story: Story,
  id: string,
  words: { name: string; description: string },
): Dataset {
  const chart = chartOf(story, id);
  const figures = figuresOf(chart);
  const last = kindOf(chart).lastDay(story, chart);
  const file = (path: string, encodingFormat: string) =>
    ({ "@type": "DataDownload", encodingFormat, contentUrl: absolute(path, origin) }) as const;
  return {
    "@type": "Dataset",
    "@id": absolute(urls.chart(story.id, id), origin),
    ...words,
    url: absolute(urls.chart(story.id, id), origin),
    creator: { "@type": "NewsMediaOrganization", name: site.publisher, url: absolute(urls.home(), origin) },
    license: site.licence.url,
    datePublished: momentText(story.published),
    dateModified: momentText(story.updated),
    ...(last !== undefined && { temporalCoverage: `${firstOf(story, figures, last)}/${lastDay(last)}` }),
    ...(figures.length > 0 && { variableMeasured: figures.map((figure) => measured(story, figure)) }),
    isAccessibleForFree: true,
    isPartOf: { "@id": absolute(urls.story(story.id), origin) },
    distribution: [
      file(urls.chartCsv(story.id, id), "text/csv"),
      file(urls.chartData(story.id, id), "application/json"),
    ],
  };
}

/** The first day of what the figures count, as ISO text; that of `last` at the latest. */
function firstOf(story: Story, figures: readonly string[], last: string): string {
  const days = figures.flatMap((id) => {
    const { since, asOf } = figureOf(story, id);
    return [since ?? asOf, ...(story.series[id]?.reports.map(({ date }) => date) ?? [])];
  });
  return min([...days, last], firstDay) ?? firstDay(last);
}

/** All figures of the story as a data set, with its files. */
export function ledgerData(
  { site, origin }: DataContext,
  story: Story,
  words: { name: string; description: string },
): Dataset {
  const address = absolute(urls.figures(story.id), origin);
  const file = (format: "csv" | "json", encodingFormat: string) =>
    ({
      "@type": "DataDownload",
      encodingFormat,
      contentUrl: absolute(urls.figuresFile(story.id, format), origin),
    }) as const;
  return {
    "@type": "Dataset",
    "@id": address,
    ...words,
    url: address,
    creator: { "@type": "NewsMediaOrganization", name: site.publisher, url: absolute(urls.home(), origin) },
    license: site.licence.url,
    datePublished: momentText(story.published),
    dateModified: momentText(story.updated),
    isAccessibleForFree: true,
    isPartOf: { "@id": absolute(urls.story(story.id), origin) },
    distribution: [file("csv", "text/csv"), file("json", "application/json")],
  };
}

/** What a figure is a number of (developers.google.com/search/docs/appearance/structured-data/dataset, variableMeasured). */
function measured(story: Story, id: string): PropertyValue {
  const { label, unit, countedBy, asOf, formula, ...figure } = figureOf(story, id);
  // In words, with its hedge: a bare value would say more than the source did.
  const who = formula ? [] : [counterName(countedBy)];
  const description = [formatAmount(figure, unit), ...who, formatDay(asOf)].join(", ");
  return { "@type": "PropertyValue", name: label, description, ...(unit.name !== "" && { unitText: unit.name }) };
}
