/** What machines are told of a chart, in the vocabulary of schema.org: what it measures, in which unit, and where its data is. */
import type { Dataset, PropertyValue } from "schema-dts";
import { figuresOf } from "../charts/drawn.ts";
import { kindOf } from "../charts/kinds.ts";
import { chartOf, figureOf } from "../charts/named.ts";
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
  const hasDay = kindOf(chart).lastDay(story, chart) !== undefined;
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
    ...(hasDay && { temporalCoverage: `${firstDay(story.period.from)}/${lastDay(story.period.to)}` }),
    ...(figures.length > 0 && { variableMeasured: figures.map((figure) => measured(story, figure)) }),
    isAccessibleForFree: true,
    isPartOf: { "@id": absolute(urls.story(story.id), origin) },
    distribution: [
      file(urls.chartCsv(story.id, id), "text/csv"),
      file(urls.chartData(story.id, id), "application/json"),
    ],
  };
}

/** What a figure is a number of (developers.google.com/search/docs/appearance/structured-data/dataset, variableMeasured). */
function measured(story: Story, id: string): PropertyValue {
  const { label, unit } = figureOf(story, id);
  return { "@type": "PropertyValue", name: label, ...(unit.name !== "" && { unitText: unit.name }) };
}
