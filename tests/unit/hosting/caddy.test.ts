/** Caddy's configuration as text; tests/hosting puts it to a running server. */
import { expect, test } from "vitest";
import { caddyFile } from "../../../src/hosting/caddy.ts";
import { headersFor } from "../../../src/hosting/headers.ts";
import { commandOf, runOn, unfinishedLines } from "../../setup/hosting/config-text.ts";
import { BASES, files, moreRedirects, pages, rules, withHeader } from "../../setup/examples/hosted-site.ts";

const SERVER = { listen: "http://127.0.0.1:8080", root: "/srv/www" };
const made = (base: string) => caddyFile(rules, moreRedirects, base, SERVER);

/** The headers that the file gives a path: of every matcher that holds for it. */
function given(text: string, path: string): Record<string, string> {
  const matchers = [...text.matchAll(/^\t@(rule\d+) path_regexp "(.*)"$/gm)];
  return Object.fromEntries(
    matchers
      .filter(([, , expression = ""]) => new RegExp(expression).test(path))
      .flatMap(([, name = ""]) => [...text.matchAll(new RegExp(`^\\theader @${name} (\\S+) "(.*)"$`, "gm"))])
      .map(([, header = "", value = ""]) => [header, value]),
  );
}

test("under its base every address has what the table says, and no more", () => {
  for (const base of BASES) {
    for (const address of [...pages, ...files]) {
      expect([address, given(made(base), base + address.slice(1))]).toEqual([address, headersFor(rules, address)]);
    }
  }
});

test("what is missing is answered by the 404 page, with that page's headers", () => {
  const [, errors = ""] = made("/explainers/2021/").split("handle_errors {");
  expect(errors).toContain("rewrite * /explainers/2021/404.html\n");
  for (const [name, value] of Object.entries(headersFor(rules, "/404.html"))) {
    expect(errors).toContain(`\t\t\theader ${name} "${value}"\n`);
  }
});

test("a redirect takes its address with and without the slash, one from a file only that", () => {
  const text = made("/explainers/2021/");
  const lines = text.split("\n").filter((line) => line.includes("moved"));
  expect(lines.map((line) => line.trim())).toEqual([
    '@moved0 path_regexp "^/explainers/2021/feed/?$"',
    'redir @moved0 "/explainers/2021/feed.xml" 301',
    '@moved1 path_regexp "^/explainers/2021/old/harm/?$"',
    'redir @moved1 "/explainers/2021/storm/#damage" 301',
    '@moved2 path_regexp "^/explainers/2021/data\\.csv$"',
    'redir @moved2 "/explainers/2021/storm/figures.csv" 301',
  ]);
});

test("nothing is left unfilled, and the same site gives the same configuration", () => {
  for (const base of BASES) {
    expect(unfinishedLines(made(base))).toEqual([]);
    expect(made(base)).toBe(made(base));
  }
});

const caddy = commandOf("caddy");
const run = (verb: string, text: string) =>
  runOn(caddy ?? "", { name: "Caddyfile", text: () => `{\n\tadmin off\n\tauto_https off\n}\n${text}` }, (folder) => [
    verb,
    "--config",
    `${folder}/Caddyfile`,
    "--adapter",
    "caddyfile",
  ]);

test.skipIf(caddy === undefined)("Caddy finds nothing wrong with it", () => {
  for (const base of BASES) {
    const { status, said } = run("validate", made(base));
    expect([status, said]).toEqual([0, expect.stringContaining("Valid configuration")]);
  }
});

const ODD = ['/srv/my "www"', "C:\\srv\\www", '\\"a" b\\', "/srv/`www`"];

test.skipIf(caddy === undefined)("quotes and backslashes in a value are what Caddy reads them as", () => {
  for (const root of ODD) {
    const policy = `default-src ${root}`;
    const odd = withHeader(policy);
    const { out } = run("adapt", caddyFile(odd, [], "/", { ...SERVER, root }));
    expect(JSON.parse(/"root":("(?:[^"\\]|\\.)*")/.exec(out)?.[1] ?? '""')).toBe(root);
    expect([root, out.includes(`[${JSON.stringify(policy)}]`)]).toEqual([root, true]);
  }
});
