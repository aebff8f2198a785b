/** What a build knows of a page once it has parsed it: so little that it can be known of every page of a large site. */
import { anchorsIn } from "./anchors.ts";
import { attribute, codeOf, contentOf, type Element } from "./elements.ts";
import { type Gap, type Gapped } from "./gaps.ts";
import { integrityHash, needsOf, type PageNeeds, policyPlace, scriptPlaces } from "./page-code.ts";
import type { Page } from "./page.ts";
import { isSection, phrasesOf } from "./phrases.ts";

export interface PageFacts {
  /** Its path in the site's folder, with forward slashes: `storm/index.html`. */
  file: string;
  /** The same for all pages that are made alike: they have one style, trimmed alike, and one policy. */
  kind: string;
  gaps: Gap[];
  /** The classes of its elements, and the ids that links may name. */
  classes: string[];
  anchors: string[];
  needs: PageNeeds;
  /** What it says, of a page that is searched by its words; absent of all others. */
  phrases?: string[] | undefined;
}

/** A page without what its kind has in common. */
export interface Draft {
  text: string;
  facts: PageFacts;
  /** Its styles as they are before they are trimmed, by what the gaps call them. */
  styles: Map<string, string>;
}

/** The page, in that language, with its edits, and all that is known of it. Throws one sentence for what no policy can allow. */
export function draftOf(page: Page, language?: string): Draft {
  const { elements, file, pattern } = page;
  const styles = new Map<string, string>();
  const styleGaps = elements
    .filter(({ tagName }) => tagName === "style")
    .map((style): Gap => {
      const { startTag, endTag } = style.sourceCodeLocation ?? {};
      if (!startTag || !endTag) throw new Error("a <style> is not closed");
      const code = codeOf(style);
      const of = integrityHash(code);
      styles.set(of, code);
      return { from: startTag.endOffset, to: endTag.startOffset, holds: "style", of };
    });
  const charset = policyPlace(elements);
  const gaps: Gap[] = [
    { from: charset, to: charset, holds: "policy", of: "" },
    ...styleGaps,
    ...scriptPlaces(elements).map(({ src, at }): Gap => ({ from: at, to: at, holds: "integrity", of: src })),
  ];
  const { text, gaps: placed }: Gapped = page.withGaps(gaps);
  const needs = needsOf(elements);
  const facts = {
    file,
    // A page that searches is one of its own kind: no other is allowed as much.
    kind: [pattern, ...(needs.searches ? ["searches"] : []), ...styles.keys()].join(" "),
    gaps: placed,
    classes: [...new Set(elements.flatMap(classesOf))],
    anchors: anchorsIn(elements),
    needs,
    ...(isSection(page.address) && { phrases: phrasesOf(elements, language) }),
  };
  return { text, facts, styles };
}

/** The classes of an element. What only some browsers show, or only a script, is not among a page's elements. */
function classesOf(element: Element): string[] {
  if (element.tagName === "noscript") return wordsIn(codeOf(element));
  const inTemplate = contentOf(element).flatMap(classesOf);
  return [...(attribute(element, "class")?.split(/\s+/) ?? []), ...inTemplate];
}

/**
 * Every word in the strings of a script, which may be a class that it gives to an element. In a template inside a template
 * it is not seen which part is text; so a word that a quote or a space stands on either side of counts wherever it is.
 */
export function wordsIn(script: string): string[] {
  const strings = script.matchAll(/`[^`]*`|"[^"]*"|'[^']*'/g);
  const words = [...strings].flatMap(([text]) => text.match(/[a-z][\w-]*/gi) ?? []);
  return [...words, ...(script.match(/(?<=["'`\s=}])[a-z][\w-]*(?=["'`\s>$])/gi) ?? [])];
}
