/** The ledger of a story as JSON, its sources beside its figures; figures-schema.ts says what is in it. */
import type { Edition } from "./edition.ts";
import type { ClaimJson, FiguresFile } from "./figures-schema.ts";
import { counterName, doubtsOf } from "../language/claims.ts";
import { formatAmount } from "../language/amounts.ts";
import { amountOf } from "../model/amount.ts";
import { earlierReports } from "../model/claims.ts";
import type { Amount, Source, Story } from "../model/story.ts";
import type { Site } from "../model/schema/site.ts";
import { absolute, uri, urls } from "../model/addresses.ts";
import type { Unit } from "../model/units.ts";
import { momentText } from "../model/moments.ts";

/** The ledger as its JSON file, valid against the schema it names. `origin` makes the addresses whole. */
export function figuresJson(story: Story, site: Site, origin: URL | string): FiguresFile {
  const { id, headline, asOf } = story;
  const dates = { published: momentText(story.published), updated: momentText(story.updated) };
  return {
    $schema: absolute(urls.schema("figures"), origin),
    story: { id, headline, address: absolute(urls.story(id), origin), asOf, ...dates },
    publisher: site.publisher,
    licence: site.licence,
    sources: Object.fromEntries(Object.values(story.sources).map((source) => [source.id, sourceJson(source)])),
    figures: Object.values(story.figures).map((figure) => ({
      id: figure.id,
      label: figure.label,
      address: absolute(urls.figure(id, figure.id), origin),
      ...claimJson(figure, figure.unit),
      unit: figure.unit.name,
      ...defined({
        kind: figure.kind,
        change: figure.change,
        population: figure.population,
        since: figure.since,
        until: figure.until,
        asOfTime: figure.asOfTime,
      }),
      asOf: figure.asOf,
      ...doubtsOf(story, figure),
      ...defined({ leavesOut: figure.leavesOut, partOf: figure.partOf, formula: figure.formula }),
      differs: figure.differs.map((other) => ({
        ...claimJson(other, figure.unit),
        ...defined({ asOf: other.asOf, asOfTime: other.asOfTime, why: other.why }),
      })),
      earlier: earlierReports(story, figure).map(({ source, date, time, note, ...report }) => ({
        ...claimJson({ ...report, source: [source] }, figure.unit),
        date,
        ...defined({ time, note }),
      })),
      history: figure.history.map((entry) => ({
        ...claimJson(entry, figure.unit),
        ...{ date: entry.date, kind: entry.kind },
        ...defined({ changed: entry.changed, note: entry.note }),
      })),
    })),
    notices: (story.notices ?? []).map(({ date, kind, note, figure, quote, series, differs }) => ({
      ...{ date, kind, note },
      ...defined({ figure, quote, series, differs }),
    })),
  };
}

function claimJson(
  { countedBy, source, ...claim }: Amount & { countedBy?: string; source: string[] },
  unit: Unit,
): ClaimJson {
  const counter = countedBy ? counterName(countedBy) : undefined;
  return { printed: formatAmount(claim, unit), ...amountOf(claim), ...defined({ countedBy: counter }), source };
}

function sourceJson({ publisher, carriedBy, title, date, kind, url, noAddress, language, note }: Source) {
  return { publisher, title, date, kind, ...defined({ carriedBy, url: url && uri(url), noAddress, language, note }) };
}

/** The object without what is undefined: JSON has no such thing. */
function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
}

export const edition: Edition<"story"> = {
  of: "story",
  make: ({ story, site, origin }) => figuresJson(story, site, origin),
};
