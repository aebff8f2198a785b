/** A figure's claims, and how each is printed. Whoever prints a figure asks here, so that none prints it differently. */
import { formatDay, formatPeriod } from "./dates.ts";
import { formatAmount } from "./format.ts";
import type { Differing, Figure, Section, Story } from "./model.ts";
import type { PartName } from "./parts.ts";
import { figuresIn, fill, type Named } from "./text.ts";

/** The differing count that cites the source, or undefined. */
export function claimBy(figure: Figure, source: string): Differing | undefined {
  return figure.differs.find((other) => other.source.includes(source));
}

/**
 * The figure as it is printed, or another source's count of it. Throws an Error where the story has no such claim,
 * which `check` has already refused.
 */
export function printFigure(story: Story, { figure: id, by }: Named): string {
  const figure = story.figures[id];
  const claim = figure && by !== undefined ? claimBy(figure, by) : figure;
  if (!figure || !claim) throw new Error(`No figure "${id}"${by === undefined ? "" : ` by "${by}"`} in "${story.id}".`);
  return formatAmount(claim, figure.unit);
}

/** A text of a YAML file as plain text, every figure printed with its hedge. */
export function plainText(story: Story, text: string): string {
  return fill(text, (named) => printFigure(story, named));
}

/** Who reported it, as a reader is told: the publisher, or `publisher, as carried by outlet`. */
export function sourceName(story: Story, id: string): string {
  const source = story.sources[id];
  if (!source) throw new Error(`No source "${id}" in "${story.id}".`);
  return source.carriedBy === undefined ? source.publisher : `${source.publisher}, as carried by ${source.carriedBy}`;
}

/** The days a figure covers, as printed: `10–20 May 2021`, or `20 May 2021` where it has no beginning. */
export function periodOf({ since, asOf }: Pick<Figure, "since" | "asOf">): string {
  return formatPeriod(since ?? asOf, asOf);
}

/** When a source was published, as printed: its day, or `undated`. */
export function sourceDay(story: Story, id: string): string {
  const date = story.sources[id]?.date ?? "undated";
  return date === "undated" ? date : formatDay(date);
}

/** `, 20 May 2021` behind a source's name; nothing where the name ends with that day itself. */
export function dayBehind(story: Story, id: string, name: string): string {
  const day = sourceDay(story, id);
  return name.endsWith(day) ? "" : `, ${day}`;
}

/** Who reported and when, for a list of sources: `AP, 20 May 2021; Haaretz, undated`. */
export function reportedBy(story: Story, ids: readonly string[]): string {
  return ids.map((id) => sourceName(story, id) + dayBehind(story, id, sourceName(story, id))).join("; ");
}

/**
 * The figures that a page names anywhere in its words, in the ledger's order: the page of the story or, where one is
 * given, that of the section.
 */
export function figuresOnPage(story: Story, section?: Section): Figure[] {
  const has = (part: PartName) => !section || section.parts.includes(part);
  const texts = [
    ...(section ? [] : [story.standfirst, ...story.keyPoints]),
    ...(has("Knowns") ? Object.values(story.knowns).flatMap((entries) => entries.map((entry) => entry.text)) : []),
    ...termsOnPage(story, section).map(([, term]) => term.meaning),
    ...(has("Timeline") ? story.timeline.map((event) => event.text) : []),
  ];
  const named = new Set([
    ...texts.flatMap(figuresIn).map(({ figure }) => figure),
    ...(section ? [section] : story.sections).flatMap(({ figures }) => figures),
  ]);
  return Object.values(story.figures).filter(({ id }) => named.has(id));
}

/** The terms that a page explains, by id: all of the story's or, where one is given, the section's. */
export function termsOnPage(story: Story, section?: Section): [id: string, term: Story["terms"][string]][] {
  return Object.entries(story.terms).filter(([id]) => !section || section.terms.includes(id));
}

/** How a computed figure was made, as printed: the names of its parts and what was done with them. */
export function formulaText(story: Story, { formula }: Figure): string {
  if (!formula) return "";
  const names = formula.of.map((id) => `${story.figures[id]?.label ?? id} (${printFigure(story, { figure: id })})`);
  const joiners = { sum: " + ", difference: " − ", ratio: " ÷ ", share: " as a share of " } as const;
  return names.join(joiners[formula.operation]);
}

/** A figure in one sentence that can stand alone: `Palestinians killed in Gaza: at least 230 (…), as of 20 May 2021.` */
export function figureSummary(story: Story, figure: Figure): string {
  const how = figure.formula ? "computed from other figures" : `counted by ${figure.countedBy}`;
  return `${figure.label}: ${formatAmount(figure, figure.unit)}, ${how}; reported by ${reportedBy(story, figure.source)}; as of ${formatDay(figure.asOf)}.`;
}
