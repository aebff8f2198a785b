/** What Netlify and Cloudflare make of `_headers` and `_redirects`, each read as its own documentation says. */
import { expect, test } from "vitest";
import { cloudflareProblems, headersFile, redirectsFile } from "../../../src/hosting/headers-file.ts";
import { headersFor, headerRules } from "../../../src/hosting/headers.ts";
import { mediaTypes } from "../../../src/editions/media-types.ts";
import { files, pages, policies, redirects, rules } from "../../setup/examples/hosted-site.ts";

type Headers = Record<string, string>;
type Blocks = { path: string; headers: [string, string][] }[];

const BASE = "/explainers/2021/";

function parse(text: string): Blocks {
  return text.split("\n\n").map((block) => {
    const [path = "", ...lines] = block.trim().split("\n");
    return { path, headers: lines.map((line) => /^ {2}([^:]+): (.*)$/.exec(line)?.slice(1, 3) as [string, string]) };
  });
}

/** developers.cloudflare.com/pages/configuration/headers: every rule that matches applies, values are joined with a comma. */
function cloudflare(blocks: Blocks, path: string): Headers {
  const matches = (rule: string) =>
    new RegExp(
      `^${rule
        .replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", ".*")
        .replaceAll(/:\w+/g, "[^/]+")}$`,
    ).test(path);
  const all = blocks.filter((block) => matches(block.path)).flatMap(({ headers }) => headers);
  return Object.fromEntries(
    [...Map.groupBy(all, ([name]) => name)].map(([name, values]) => [
      name,
      values.map(([, value]) => value).join(", "),
    ]),
  );
}

/** Netlify: slashes at the end are not seen, a star within a name takes in slashes; of two values the later one counts. */
function netlify(blocks: Blocks, path: string): Headers {
  const expression = (rule: string) =>
    rule
      .split("/")
      .filter(Boolean)
      .map((part) => {
        if (part.startsWith(":")) return "/([^/]+)";
        if (part === "*") return "(?:|/.*)";
        return `/${part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "(.*)")}`;
      })
      .join("");
  const matching = blocks.filter((block) =>
    new RegExp(`^${expression(block.path)}/?$`).test(path.replace(/(.)\/$/, "$1")),
  );
  return Object.fromEntries(matching.flatMap(({ headers }) => headers));
}

const blocks = parse(headersFile(rules, BASE));
const at = (address: string) => BASE + address.slice(1);

test("Cloudflare gives every address what the table says", () => {
  for (const address of [...pages, ...files]) {
    expect([address, cloudflare(blocks, at(address))]).toEqual([address, headersFor(rules, address)]);
  }
});

test("Netlify gives every page and every file what the table says; files beside a story's pages a policy besides", () => {
  for (const address of [...pages, ...files]) {
    const { "Content-Security-Policy": policy, ...headers } = netlify(blocks, at(address));
    const { "Content-Security-Policy": own, ...expected } = headersFor(rules, address);
    expect([address, headers]).toEqual([address, expected]);
    if (pages.includes(address) || own !== undefined) expect([address, policy]).toEqual([address, own]);
  }
});

test("redirects name both ends under the base; places on pages are not the host's", () => {
  expect(redirectsFile(redirects, BASE)).toBe("/explainers/2021/feed/ /explainers/2021/feed.xml 301\n");
});

test("what Cloudflare would not read is told", () => {
  expect(cloudflareProblems(rules, BASE)).toEqual([]);
  const many = new Map([
    ...policies,
    ...Array.from({ length: 100 }, (_, i) => [`/page-${i}/`, "default-src 'none'"] as const),
  ]);
  expect(cloudflareProblems(headerRules(many, mediaTypes()), BASE)[0]).toMatch(
    /_headers has \d+ rules, and Cloudflare reads 100/,
  );
  const long = new Map([["/", `style-src ${"x".repeat(2000)}`]]);
  expect(cloudflareProblems(headerRules(long, mediaTypes()), BASE)[0]).toMatch(
    /a line of _headers has \d+ characters, and Cloudflare reads 2000/,
  );
});
