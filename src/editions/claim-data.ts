/** What machines are told of a figure, in the vocabulary of schema.org: a claim that somebody made, and where it was read. */
import type { Claim, CreativeWork, Organization } from "schema-dts";
import { formatAmount } from "../language/amounts.ts";
import { counterName, dayText, periodOf } from "../language/claims.ts";
import { absolute, uri, urls } from "../model/addresses.ts";
import { UNNAMED } from "../model/claims.ts";
import type { Figure, Story } from "../model/story.ts";
import type { DataContext } from "./structured-data.ts";

/** The figure as a claim: its words with the hedge and the day, who counted, and the pages that reported it. */
export function claimData({ origin }: DataContext, story: Story, figure: Figure): Claim {
  const { id, label, unit, until, asOf, projection, countedBy, formula, source } = figure;
  const address = absolute(urls.figure(story.id, id), origin);
  const day = until === undefined ? dayText(asOf, projection) : periodOf(figure);
  const counters = formula || countedBy === UNNAMED ? [] : counterName(countedBy).split("; ");
  const authors = counters.map((name): Organization => ({ "@type": "Organization", name }));
  const pages = source.flatMap((each): CreativeWork[] => {
    const read = story.sources[each];
    if (read?.url === undefined) return [];
    const publisher = { "@type": "Organization", name: read.publisher } as const;
    return [{ "@type": "CreativeWork", name: read.title, url: uri(read.url), publisher }];
  });
  return {
    "@type": "Claim",
    "@id": address,
    text: `${label}: ${formatAmount(figure, unit)}, ${day}`,
    ...(authors.length > 0 && { author: authors }),
    ...(pages.length > 0 && { appearance: pages }),
    isPartOf: { "@id": absolute(urls.story(story.id), origin) },
  };
}
