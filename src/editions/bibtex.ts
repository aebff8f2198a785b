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
    month: String(Number(month)),
    day: String(Number(day)),
    url,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key},`, ...lines, "}", ""].join("\n");
}

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
