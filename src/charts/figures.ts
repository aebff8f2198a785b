/** What the kinds that draw figures, each as one claim, have in common: table, data, numbers, sources, day. */
import { formatAmount } from "../language/amounts.ts";
import { asOfText, counterHead, counterName, countDay, dayText, doubtsOf } from "../language/claims.ts";
import { sourceDay, sourceName } from "../language/sources.ts";
import { joinNames } from "../language/phrases.ts";
import { lastDay } from "../model/periods.ts";
import type { Story } from "../model/story.ts";
import { type FigureData, sourceData } from "./data.ts";
import type { NamedId } from "./kind.ts";
import { figureOf } from "./named.ts";
import type { Table } from "./table.ts";

type Names = readonly NamedId[];

/** A row a figure: what it is, its printed number, who counted, as of when. */
export function claimTable(story: Story, names: Names): Table {
  const verbs = new Set(names.map(({ id }) => counterHead(figureOf(story, id))));
  const [by = "By whom"] = verbs.size === 1 ? verbs : [];
  return { columns: ["What", "Number", by, "As of"], rows: names.map((name) => claimRow(story, name)) };
}

function claimRow(story: Story, { id, label }: NamedId): string[] {
  const figure = figureOf(story, id);
  return [
    label ?? figure.label,
    formatAmount(figure, figure.unit),
    counterName(figure.countedBy),
    countDay(story, figure),
  ];
}

/** Each figure as data. */
export function figureRows(story: Story, names: Names): FigureData[] {
  return names.map(({ id }) => {
    const { label, unit, countedBy, source, ...claim } = figureOf(story, id);
    const {
      since,
      until,
      asOf,
      disputed,
      contradicted,
      leavesOut,
      hedge,
      value,
      words,
      between,
      interval,
      projection,
    } = claim;
    const amount = { hedge, value, words, between, interval, projection };
    const sources = source.map((each) => sourceData(story, each));
    return {
      ...{ id, label, printed: formatAmount(amount, unit), ...amount, unit: unit.name, asOf },
      countedBy: counterName(countedBy),
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      ...doubtsOf(story, { disputed, contradicted }),
      ...(leavesOut !== undefined && { leavesOut }),
      sources,
    };
  });
}

/** Each figure in words: `Killed: at least 230, as of 20 May 2021`; called as the chart does where `called` is true. */
export function figureNumbers(story: Story, names: Names, called = false): string[] {
  return names.map(({ id, label: name }) => {
    const { label, since, until, asOf, unit, ...amount } = figureOf(story, id);
    const days = until === undefined ? dayText(asOf, amount.projection) : asOfText({ since, until, asOf });
    return `${(called ? name : undefined) ?? label}: ${formatAmount(amount, unit)}, ${days}`;
  });
}

/** The sources of the figures in one line. */
export function figureSources(story: Story, names: Names): string {
  return sourcesText(
    story,
    names.flatMap(({ id }) => figureOf(story, id).source),
  );
}

/** Sources in one line: each publisher with the days of its pages. */
export function sourcesText(story: Story, sources: readonly string[]): string {
  const ids = new Set(sources);
  const days = new Map<string, Set<string>>();
  for (const id of ids) {
    const name = sourceName(story, id);
    days.set(name, (days.get(name) ?? new Set()).add(sourceDay(story, id)));
  }
  const named = [...days].map(([name, dates]) => `${name}, ${joinNames([...dates])}`);
  return `${named.length === 1 && ids.size === 1 ? "Source" : "Sources"}: ${named.join("; ")}`;
}

/** The latest day or period of the figures, ISO: of what had come, or of what is expected where there is nothing else. */
export function lastFigureDay(story: Story, names: Names): string | undefined {
  const figures = names.map(({ id }) => figureOf(story, id));
  const come = figures.filter(({ projection }) => !projection);
  return (come.length > 0 ? come : figures)
    .map(({ asOf }) => asOf)
    .reduce<string | undefined>((a, b) => (a !== undefined && lastDay(a) >= lastDay(b) ? a : b), undefined);
}
