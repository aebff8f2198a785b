/**
 * What a build would stumble over after all rules are kept: texts that a picture has no room or no letters for. Check, the
 * server for writing and a build all ask here, so that they refuse the same content with the same words.
 */
import { Undrawable } from "../charts/picture/undrawable.ts";
import type { Face, Measure } from "../charts/picture/text-block.ts";
import type { Problem } from "../model/problem.ts";
import { checkContent, type Content, type Unchanged } from "../rules/content.ts";
import { type Drawn, drawnOf, drawnOfCatalogue, drawnOfSite, type Searched } from "./drawn.ts";
import { placeOf, wordsWith } from "./drawn-place.ts";
import { wide } from "./pictures/letter-widths.ts";

/**
 * All content as checkContent has it, its problems with those that a build would find while it draws. Where anything is wrong,
 * stories that are `unchanged` are read too: their part in it has a place.
 */
export async function checkPublishable(
  folder: string,
  today?: string,
  shared = folder,
  unchanged?: Unchanged,
): Promise<Content> {
  const content = await checkContent(folder, today, shared, unchanged);
  // Nothing is concluded from what is wrong already.
  const problems = content.problems.length > 0 ? content.problems : await undrawable(content);
  if (problems.length > 0 && unchanged && unchanged.size > 0) return checkPublishable(folder, today, shared);
  return { ...content, problems };
}

/** Every text that a picture has no room or no letters for; a line for each of them. */
export async function undrawable({
  site,
  siteFile,
  stories,
  files,
  pages,
  catalogueFiles,
}: Content): Promise<Problem[]> {
  if (!site || !siteFile) return [];
  const own: Searched = { ...siteFile, data: site };
  const all = [
    ...stories.flatMap((story) => {
      const where = files.get(story.id);
      return where ? drawnOf(story, where, site, own) : [];
    }),
    ...drawnOfSite(site, siteFile, pages),
    ...drawnOfCatalogue(site, siteFile, catalogueFiles, stories),
  ];
  const unsure = all.filter(({ draw }) => !isDrawn(draw));
  if (unsure.length === 0) return [];
  const fonts = await import("./pictures/fonts.ts");
  const found = unsure.flatMap((drawn) => problemsOf(drawn, fonts));
  // A text that is on several pictures is told once.
  return [...new Map(found.toReversed().map((problem) => [`${problem.file}:${problem.line}`, problem])).values()];
}

/** Whether it is drawn even where every letter is as wide as letters get: true for nearly all, and no font is opened. */
function isDrawn(draw: Drawn["draw"]): boolean {
  try {
    draw(wide);
    return true;
  } catch {
    return false;
  }
}

interface Fonts {
  measure: Measure;
  hasLetter: (letter: string, face: Face) => boolean;
}

function problemsOf({ draw, from }: Drawn, { measure, hasLetter }: Fonts): Problem[] {
  const lacking = new Set<string>();
  const printed = new Set<string>();
  const without: Measure = (text, face) => {
    printed.add(text);
    const letters = Array.from(text).map((letter) => {
      if (hasLetter(letter, face)) return letter;
      lacking.add(letter);
      return "M";
    });
    return measure(letters.join(""), face);
  };
  const long: Problem[] = [];
  try {
    draw(without);
  } catch (error) {
    if (!(error instanceof Undrawable)) throw error;
    long.push({ ...placeOf(error.text, from), message: error.message });
  }
  if (lacking.size === 0) return long;
  const letterless = wordsWith(lacking, [...printed].join(" "), from).map(({ words, ...place }) => ({
    ...place,
    message: `cards and pictures have no letters for ${words.map((word) => `"${word}"`).join(", ")}. Write it in Latin, Greek, Cyrillic, Arabic or Hebrew letters, or add a font to src/editions/pictures/fonts.`,
  }));
  return [...long, ...letterless];
}
