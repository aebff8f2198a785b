/** Addresses of site.yaml that nobody has, in a site that is to be published: errors could not be reported (CHARTER rule 21). */
import type { Problem } from "../model/problem.ts";
import type { Site } from "../model/schema/site.ts";
import type { SiteFile } from "../reading/site.ts";

/** Names that no one can register, kept for examples (RFC 2606). */
const EXAMPLE = /[\w.-]+\.example\b/;

/** Hosts that only this machine reaches. */
const HERE = ["localhost", "127.0.0.1", "[::1]"];

/** What is still made up; nothing where `origin`, the address that the site is built for, is on this machine. */
export function madeUp({ contact, publisher }: Site, { file, lineOf }: SiteFile, origin: string): Problem[] {
  if (HERE.includes(new URL(origin).hostname)) return [];
  const fields = [
    { path: ["publisher"], text: publisher },
    { path: ["contact", "label"], text: contact.label },
    { path: ["contact", "url"], text: contact.url },
  ];
  return fields.flatMap(({ path, text }) => {
    const [address] = EXAMPLE.exec(text) ?? [];
    if (address === undefined) return [];
    const message = `${path.join(".")} has ${address}, which nobody owns. Write a real one before ${origin} is published.`;
    return [{ file, line: lineOf(path), message }];
  });
}
