/** How a page is cited in every format that the editions know: those at `/[story]/cite.*` of the list. */
import type { Cited } from "./citation.ts";
import { EDITIONS } from "./list.ts";

/** Each format's name with the citation in it, in the order of the list. */
export async function citationFormats(cited: Cited): Promise<[format: string, text: string][]> {
  const listed = EDITIONS.filter(([address]) => address.startsWith("/[story]/cite."));
  const editions = await Promise.all(listed.map(async ([, , load]) => (await load()).edition));
  return editions.flatMap(({ citation }) => (citation ? [[citation.format, citation.text(cited)]] : []));
}
