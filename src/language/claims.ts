/** A figure's claims, and how each is printed. Whoever prints a figure asks here, so that none prints it differently. */
import { formatDay, formatPeriod } from "./dates.ts";
import { formatAmount } from "./amounts.ts";
import type { Amount, Figure, Story } from "../model/story.ts";
import { fill, type Named } from "../model/placeholders.ts";
import { claimBy, UNNAMED } from "../model/claims.ts";
import { yearOf } from "../model/periods.ts";
import { verbOf, type Unit } from "../model/units.ts";
import { capitalise, joinNames } from "./phrases.ts";
import { publishersOf, reportedBy } from "./sources.ts";

/**
 * The claim that is named: a figure, or another source's count of it. Throws an Error where the story has no such claim,
 * which `check` has already refused.
 */
export function claimNamed(story: Story, { figure: id, by }: Named): Amount & { countedBy: string; unit: Unit } {
  const figure = story.figures[id];
  const claim = figure && by !== undefined ? claimBy(figure, by) : figure;
  if (!figure || !claim) throw new Error(`No figure "${id}"${by === undefined ? "" : ` by "${by}"`} in "${story.id}".`);
  return { ...claim, unit: figure.unit };
}

/**
 * The figure as running text prints it, or another source's count of it. Throws an Error where the story has no such claim.
 */
export function printFigure(story: Story, named: Named): string {
  const claim = claimNamed(story, named);
  return formatAmount(claim, claim.unit, "text");
}

/** A text of a YAML file as plain text, every figure printed with its hedge. */
export function plainText(story: Story, text: string): string {
  return fill(text, (named) => printFigure(story, named));
}

type Days = Pick<Figure, "since" | "until" | "asOf" | "projection">;

/** When it was so, or, of what had not come, for when it is expected: `as of 20 May 2021`, `for 2050`. */
export function dayText(day: string, projection?: boolean): string {
  return `${projection ? "for" : "as of"} ${formatDay(day)}`;
}

/**
 * The days a figure covers, as printed: `10–20 May 2021`, or `20 May 2021` where it has no beginning; where it was
 * counted later than what it counts, both: `10–21 May 2021; counted by 7 July 2021`.
 */
export function periodOf({ since, until = "", asOf }: Days): string {
  if (since === undefined || until === "" || until === asOf) return formatPeriod(since ?? asOf, asOf);
  return `${formatPeriod(since, until)}; counted by ${formatDay(asOf)}`;
}

/**
 * The day of a figure in a table of a chart: of the story's own year without it, for of another it would be read as that
 * one; where it was counted later than what it counts, both.
 */
export function countDay(story: Pick<Story, "asOf">, { since, until, asOf }: Days): string {
  if (until !== undefined && until !== asOf) return periodOf({ since, until, asOf });
  return formatDay(asOf, yearOf(asOf) === yearOf(story.asOf) ? "day" : "full");
}

/** Who counted, as printed; words that no one takes for a name where the report names nobody. */
export function counterName(countedBy: string): string {
  return countedBy
    .split("; ")
    .map((name) => (name === UNNAMED ? "the source does not say who counted" : name))
    .join("; ");
}

/** The same after "counted by". */
export function counterInSentence(countedBy: string): string {
  const names = countedBy
    .split("; ")
    .map((name) => (name === UNNAMED ? "somebody whom the source does not name" : name));
  return joinNames(names);
}

const JOINERS = {
  sum: " + ",
  difference: " − ",
  ratio: " ÷ ",
  share: " as a share of ",
  rate: " for each of ",
  conversion: " × ",
} as const;

function byItself(story: Story, id: string): string {
  const figure = story.figures[id];
  return figure ? formatAmount(figure, figure.unit) : id;
}

/** How a computed figure was made, as printed: the names of its parts and what was done with them. */
export function formulaText(story: Story, { formula }: Figure): string {
  if (!formula) return "";
  const names = formula.of.map((id) => `${story.figures[id]?.label ?? id} (${byItself(story, id)})`);
  return names.join(JOINERS[formula.operation]);
}

/** A figure in one sentence that can stand alone: `Palestinians killed in Gaza: at least 230 (…), as of 20 May 2021.` */
export function figureSummary(story: Story, figure: Figure): string {
  const days = figure.until === undefined ? dayText(figure.asOf, figure.projection) : periodOf(figure);
  const how = uncapitalised(counterText(figure));
  const doubt = doubtText(story, figure);
  const claim = `${figure.label}: ${formatAmount(figure, figure.unit)}, ${how}; reported by ${reportedBy(story, figure.source)}; ${days}.`;
  return doubt === "" ? claim : `${claim} ${doubt}`;
}

type Doubts = Pick<Figure, "disputed" | "contradicted">;

/** What is said of a claim wherever it stands alone: that it is disputed, or contradicted; "" where it is neither. */
export function doubtName({ disputed, contradicted }: Doubts): string {
  return disputed !== undefined ? "Disputed" : contradicted !== undefined ? "Contradicted" : "";
}

/** Who says otherwise, or what shows that the claim is wrong, as data has it: each as plain text, absent where there is none. */
export function doubtsOf(story: Story, { disputed, contradicted }: Doubts): Doubts {
  return {
    ...(disputed !== undefined && { disputed: plainText(story, disputed) }),
    ...(contradicted !== undefined && { contradicted: plainText(story, contradicted) }),
  };
}

/** That a claim is in doubt with who says otherwise, as printed: `Disputed: police speak of 1, the ambulance service of 2.` */
export function doubtText(story: Story, { disputed, contradicted }: Doubts): string {
  const why = disputed ?? contradicted;
  return why === undefined ? "" : `${doubtName({ disputed, contradicted })}: ${plainText(story, why)}`;
}

/** As many publishers as a line on a card can name. */
const NAMED = 3;

/** Who counted and who reported, as a card and its text say it: `Counted by Gaza Health Ministry; reported by Haaretz`. */
export function creditText(story: Story, figure: Figure): string {
  const publishers = publishersOf(story, figure.source);
  if (publishers.length === 1 && publishers[0] === figure.countedBy)
    return `${capitalise(foundHow(figure))} and reported by ${figure.countedBy}`;
  const more = publishers.length > NAMED ? [`${publishers.length - NAMED + 1} others`] : [];
  const named = more.length > 0 ? publishers.slice(0, NAMED - 1) : publishers;
  return `${counterText(figure)}; reported by ${joinNames([...named, ...more])}`;
}

/**
 * Who counted, as a card and its text say it: `Counted by Gaza Health Ministry`, `Measured by the weather service`; of a
 * threshold that it is one.
 */
export function counterText(figure: Figure): string {
  const { formula, countedBy, kind } = figure;
  if (formula) return "Computed from other figures";
  if (kind === "definition") return "A definition";
  if (countedBy === UNNAMED) return `The source does not say who ${foundHow(figure)}`;
  return `${counterHead(figure)} ${counterName(countedBy)}`;
}

/** What stands before who counted: `Counted by`, or what else the unit says is done; of what has not come `Projected by`. */
export function counterHead(figure: Pick<Figure, "unit" | "projection">): string {
  return `${capitalise(foundHow(figure))} by`;
}

function foundHow({ unit, projection }: Pick<Figure, "unit" | "projection">): string {
  return projection ? "projected" : verbOf(unit);
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * The day for which a figure stands, after the one from which it is counted: `Since 10 May, as of 20 May 2021`; where
 * it was counted later than what it counts: `10–21 May 2021; counted by 7 July 2021`.
 */
export function asOfText({ since, until, asOf, projection }: Days): string {
  if (projection) return `For ${formatDay(asOf)}`;
  if (until !== undefined && until !== asOf) return periodOf({ since, until, asOf });
  if (since === undefined || since === asOf) return `As of ${formatDay(asOf)}`;
  const sameYear = yearOf(since) === yearOf(asOf);
  return `Since ${formatDay(since, sameYear ? "day" : "full")}, as of ${formatDay(asOf)}`;
}

/** The days that a story describes. */
export function periodText({ period }: Story): string {
  return formatPeriod(period.from, period.to);
}
