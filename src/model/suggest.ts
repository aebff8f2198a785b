/** What a person meant who wrote a name that nobody knows. */
import { distance } from "fastest-levenshtein";
import { compare } from "./problem.ts";

/**
 * The sentence that helps after an unknown name: `Did you mean "x"?` when one known name is close
 * (a third of its letters wrong at most, so that two swapped in a short word are found), else the list of known names when it is short, else "".
 */
export function suggest(wrong: string, known: readonly string[]): string {
  const ranked = [...new Set(known)]
    .map((name) => ({ name, far: distance(wrong, name) }))
    .sort((a, b) => a.far - b.far || compare(a.name, b.name));
  const best = ranked[0];
  if (best && best.far <= Math.ceil(best.name.length / 3)) return ` Did you mean "${best.name}"?`;
  if (ranked.length > 0 && ranked.length <= 16)
    return ` Write one of: ${ranked
      .map(({ name }) => name)
      .sort(compare)
      .join(", ")}.`;
  return "";
}
