/** How to cite, as BibTeX. */
import { type Cited, citedStory, creatorsOf } from "./citation.ts";
import type { Edition } from "./edition.ts";

/**
 * `@misc`, which every style of BibTeX knows. Braces in braces keep each name whole: which part of a name is that
 * of the family nobody wrote down.
 */
export function bibtex(cited: Cited): string {
  const { key, title, within, siteName, date, url } = cited;
  const [year = "", month = "", day = ""] = date.split("-");
  const fields = {
    author: creatorsOf(cited)
      .map((name) => `{${texText(name)}}`)
      .join(" and "),
    title: `{${texText(title)}}`,
    howpublished: texText(within === undefined ? siteName : `${within}, ${siteName}`),
    year,
    // By its name in every style, which prints it in the style's language.
    month: MONTHS[Number(month) - 1] ?? "",
    day: String(Number(day)),
    url,
  };
  const lines = Object.entries(fields).map(
    ([name, value]) => `  ${name} = ${name === "month" ? value : `{${value}}`},`,
  );
  return [`@misc{${key},`, ...lines, "}", ""].join("\n");
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

const TEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text in which nothing is a command of TeX. */
function texText(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

export const edition: Edition<"story"> = {
  of: "story",
  make: (given) => bibtex(citedStory(given)),
  citation: { format: "BibTeX", text: bibtex },
};
