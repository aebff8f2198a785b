/**
 * Writes the pairs of colours of a style so that every browser knows them: light-dark() is of 2024 (Safari 17.5, Chrome 123,
 * Firefox 120), and where a token is no colour nothing is drawn and what opens has no ground. The sources keep the pairs, since
 * beside each other they are told apart and tested.
 */

/** Rules beside each other of which each has a pair; in a minified style without rules in rules. */
const RULES = /(?:[^{}]+\{[^{}]*light-dark\([^{}]*\})+/g;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
/** Rules under a condition, which end with those for a dark screen. */
const UNDER =
  /@media ([^{}]+)\{((?:[^{}]+\{[^{}]*\})*)@media \(prefers-color-scheme:dark\)\{((?:[^{}]+\{[^{}]*\})+)\}\}/g;
const PAIR = /light-dark\(\s*([^,()]+?)\s*,\s*([^,()]+?)\s*\)/g;

/** The minified style with each pair's light colour and, behind it, for who asks for a dark screen, the dark one. */
export function bothSchemes(css: string): string {
  const parted = css.replaceAll(RULES, (rules) => {
    const dark = rules.replaceAll(RULE, (_, selector: string, body: string) => {
      const pairs = body.split(";").filter((each) => each.includes("light-dark("));
      return `${selector}{${pairs.join(";").replaceAll(PAIR, "$2")}}`;
    });
    return `${rules.replaceAll(PAIR, "$1")}@media (prefers-color-scheme:dark){${dark}}`;
  });
  return parted.replaceAll(UNDER, "@media $1{$2}@media $1 and (prefers-color-scheme:dark){$3}");
}
