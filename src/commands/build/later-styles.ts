/**
 * Parts a style in two: what a reader needs to see the page, and what only matters once something is opened or printed, or to
 * who asks for other colours. The second stands behind the text, so that it takes no room from it in the first packets.
 */
import { transform } from "lightningcss";

/** The layer of what is opened from the text (styles/evidence.css). */
const OPENED = "evidence";
/** Conditions under which a page is not first read. */
const LATER = /\b(?:print|prefers-contrast|forced-colors)\b/;

/** The style as `[now, later]`: together all of its rules, each in its order. Throws where it cannot be read. */
export function partStyle(css: string): [now: string, later: string] {
  const later = kept(css, true);
  const now = kept(css, false);
  return [later === "" ? now : `${layerOrder(css)}${now}`, later];
}

/** Which layer is above which, as the whole style has them: a layer that is only in the second would else be above all. */
function layerOrder(css: string): string {
  const names = [...css.matchAll(/@layer ([\w-]+(?:,\s*[\w-]+)*)[{;]/g)].flatMap(([, list = ""]) => list.split(/,\s*/));
  return names.length === 0 ? "" : `@layer ${[...new Set(names)].join(",")};`;
}

/** What of a rule tells it from others, as lightningcss hands it to a visitor. */
interface Seen {
  type: string;
  value?: unknown;
}

function kept(css: string, later: boolean): string {
  // Rules are only looked at and left out: one that is handed back would be written anew.
  let within = 0;
  const { code } = transform({
    filename: "page.css",
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule(rule) {
        if (isLater(rule)) {
          if (!later) return [];
          within += 1;
        }
        return later && within === 0 && rule.type !== "layer-block" ? [] : undefined;
      },
      RuleExit(rule) {
        if (isLater(rule)) within -= 1;
      },
    },
  });
  // Layers of which nothing is left; which of them is above which, the first style has said.
  return later ? code.toString().replaceAll(/@layer [\w-]+\{\}/g, "") : code.toString();
}

function isLater({ type, value }: Seen): boolean {
  // Where what is opened may stand (CSS Anchor Positioning): no layer holds such a rule.
  if (type === "position-try") return true;
  if (type === "layer-block") return String((value as { name: unknown }).name) === OPENED;
  return type === "media" && LATER.test(JSON.stringify((value as { query: unknown }).query));
}
