/**
 * What of a page is written when all pages are known: its styles, its policy, the hashes of its scripts. Until then, and also
 * when another build takes the page over, they are gaps in its text. Knows nothing of pages.
 */

/** A gap, or what fills it: from there up to there in the text, counted in characters. */
export interface Gap {
  from: number;
  to: number;
  /** What belongs there, and of what: of which style as it was before it was trimmed, of which script. */
  holds: "policy" | "style" | "integrity";
  of: string;
}

/** A text with its gaps. */
export interface Gapped {
  text: string;
  gaps: Gap[];
}

/** The text with every gap filled anew, whatever stood in it, and where it is then. The gaps are in order and apart. */
export function fill({ text, gaps }: Gapped, fillOf: (gap: Gap) => string): Gapped {
  const parts: string[] = [];
  const moved: Gap[] = [];
  let [done, length] = [0, 0];
  for (const gap of gaps) {
    if (gap.from < done) throw new Error(`two gaps in the same text, at ${gap.from}`);
    const [before, filling] = [text.slice(done, gap.from), fillOf(gap)];
    parts.push(before, filling);
    length += before.length;
    moved.push({ ...gap, from: length, to: length + filling.length });
    length += filling.length;
    done = gap.to;
  }
  return { text: parts.join("") + text.slice(done), gaps: moved };
}
