/** How to cite, as CSL-JSON (citation style language 1.0.2). */
import { type Cited, citedStory, creatorsOf } from "./citation.ts";
import type { Edition } from "./edition.ts";

/** An item of CSL-JSON, as far as it is used here. */
export interface CslItem {
  id: string;
  type: "webpage";
  title: string;
  "container-title": string;
  author: { literal: string }[];
  publisher: string;
  issued: { "date-parts": [[number, number, number]] };
  URL: string;
  language: string;
}

/** What is cited as one item; a file of them is a list. */
export function cslJson(cited: Cited): CslItem {
  const { key, title, within, publisher, siteName, date, url, language } = cited;
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return {
    id: key,
    type: "webpage",
    title,
    "container-title": within === undefined ? siteName : `${within}, ${siteName}`,
    author: creatorsOf(cited).map((literal) => ({ literal })),
    publisher,
    issued: { "date-parts": [[year, month, day]] },
    URL: url,
    language,
  };
}

export const edition: Edition<"story"> = {
  of: "story",
  make: (given) => [cslJson(citedStory(given))],
  citation: { format: "CSL-JSON", text: (cited) => JSON.stringify([cslJson(cited)], null, 1) },
};
