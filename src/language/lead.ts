/** The figures that matter most of a story, and of a section: each number apart from its hedge, what it counts, who counted. */
import { figuresIn, type Named, segments } from "../model/placeholders.ts";
import type { Section, Story } from "../model/story.ts";
import { amountPieces } from "./amounts.ts";
import { claimNamed, counterName } from "./claims.ts";
import { capitalise } from "./phrases.ts";

/** A figure as it stands large: `at least`, `230`, `killed in Gaza`, `Gaza Health Ministry`. */
export interface LeadFigure {
  named: Named;
  /** "" where it has none. */
  hedge: string;
  number: string;
  /** The number in two: what is written large, and what is written small behind it, "" where there is nothing. */
  large: string;
  behind: string;
  what: string;
  counter: string;
}

/** Those that the story names as its own, in its order; none where it names none. Throws an Error for an unknown figure. */
export function leadFigures(story: Story): LeadFigure[] {
  return (story.lead ?? []).flatMap((text) => {
    const [named] = figuresIn(text);
    const what = segments(text).filter((part) => typeof part === "string");
    return named ? [large(story, named, what.join("").trim())] : [];
  });
}

/** Those of them that the section prints; all of them where it prints none, so that a section never stands without a number. */
export function sectionFigures(story: Story, section: Pick<Section, "figures">): LeadFigure[] {
  const all = leadFigures(story);
  const own = all.filter(({ named }) => section.figures.includes(named.figure));
  return own.length > 0 ? own : all;
}

function large(story: Story, named: Named, what: string): LeadFigure {
  const claim = claimNamed(story, named);
  const [hedge, number, behind] = amountPieces(claim, claim.unit);
  const whole = [number, behind].filter(Boolean).join(" ");
  return {
    named,
    hedge,
    number: whole,
    large: number,
    behind,
    what,
    counter: capitalise(counterName(claim.countedBy)),
  };
}
