/** What a person meant who wrote a name that nobody knows. */
import { distance } from "fastest-levenshtein";
import { compare } from "./problem.ts";

/**
 * The known name that was meant, where one is close: a third of its letters wrong at most, so that two swapped in a short
 * word are found.
 */
export function closest(wrong: string, known: readonly string[]): string | undefined {
  const [best] = [...new Set(known)]
    .map((name) => ({ name, far: distance(wrong, name) }))
    .sort((a, b) => a.far - b.far || compare(a.name, b.name));
  return best && best.far <= Math.ceil(best.name.length / 3) ? best.name : undefined;
}

/** The sentence that helps after an unknown name: `Did you mean "x"?`, or the list of known names when it is short, or "". */
export function suggest(wrong: string, known: readonly string[]): string {
  const best = closest(wrong, known);
  if (best !== undefined) return ` Did you mean "${best}"?`;
  const names = [...new Set(known)].sort(compare);
  return names.length > 0 && names.length <= 16 ? ` Write one of: ${names.join(", ")}.` : "";
}
