/** nginx's configuration as text; tests/hosting puts it to a running server. */
import { expect, test } from "vitest";
import { nginxFile } from "../../../src/hosting/nginx.ts";
import { holds } from "../../../src/hosting/pattern.ts";
import { headersFor } from "../../../src/hosting/headers.ts";
import { commandOf, runOn, unfinishedLines } from "../../setup/hosting/config-text.ts";
import { BASES, files, moreRedirects, pages, rules, withHeader } from "../../setup/examples/hosted-site.ts";

const SERVER = { listen: "127.0.0.1:8080", root: "/srv/www" };
const made = (base: string) => nginxFile(rules, moreRedirects, base, SERVER);

/** The map of one header, as nginx reads it: the first expression that matches the path of the file gives the value. */
function mapped(text: string, header: string, path: string): string | undefined {
  const variable = `$sourced_${header.toLowerCase().replaceAll("-", "_")}`;
  const [, body = ""] = text.split(`map $uri ${variable} {\n`);
  const lines = body.split("\n}")[0]?.split("\n") ?? [];
  const found = lines
    .map((line) => /^ {2}"~(.*)" "(.*)";$/.exec(line))
    .find((line) => line && new RegExp(line[1] ?? "").test(path));
  return found?.[2];
}

/** The type of the location of a file: the first expression that matches. */
function typed(text: string, path: string): string | undefined {
  const locations = [...text.matchAll(/location ~ "([^\n]*)" \{\n {4}types \{ \}\n {4}default_type "([^"]*)";/g)];
  return locations.find(([, expression = ""]) => new RegExp(expression).test(path))?.[2];
}

test("under its base every address has what the table says, as the file it is and as its Brotli copy", () => {
  for (const base of BASES) {
    for (const address of [...pages, ...files]) {
      const { "Content-Type": type, ...headers } = headersFor(rules, address);
      const path = base + address.slice(1);
      const file = address.endsWith("/") ? `${path}index.html` : path;
      expect([address, typed(made(base), path)]).toEqual([address, type]);
      for (const [name, value] of Object.entries(headers)) {
        if (made(base).includes(`add_header ${name} "${value}" always;`)) continue;
        const values = [file, `${file}.br`].map((each) => mapped(made(base), name, each));
        expect([address, name, ...values]).toEqual([address, name, value, value]);
      }
    }
  }
});

test("what holds for every address is said of every answer, errors too", () => {
  for (const [name, value] of Object.entries(rules[0]?.headers ?? {})) {
    expect(made("/")).toContain(`  add_header ${name} "${value}" always;\n`);
  }
});

test("an address has no header that the table does not give it", () => {
  const names = new Set(rules.slice(1).flatMap(({ headers }) => Object.keys(headers)));
  for (const name of [...names].filter((each) => each !== "Content-Type")) {
    for (const address of [...pages, ...files]) {
      const holding = rules.some(({ pattern, headers }) => holds(pattern, address) && name in headers);
      if (!holding) expect([address, name, mapped(made("/"), name, address)]).toEqual([address, name, undefined]);
    }
  }
});

test("a redirect stands with and without its slash, keeps the question, and puts the place last", () => {
  const text = made("/explainers/2021/");
  const locations = text.match(/location = \S+ \{\n.*\n {2}\}/g)?.map((each) => each.replaceAll(/\s+/g, " "));
  expect(locations).toEqual([
    'location = /explainers/2021/feed/ { return 301 "/explainers/2021/feed.xml$is_args$args"; }',
    'location = /explainers/2021/feed { return 301 "/explainers/2021/feed.xml$is_args$args"; }',
    'location = /explainers/2021/old/harm/ { return 301 "/explainers/2021/storm/$is_args$args#damage"; }',
    'location = /explainers/2021/old/harm { return 301 "/explainers/2021/storm/$is_args$args#damage"; }',
    'location = /explainers/2021/data.csv { return 301 "/explainers/2021/storm/figures.csv$is_args$args"; }',
  ]);
});

test("quotes and backslashes in a value do not end it", () => {
  const odd = withHeader('a "b" \\c');
  const text = nginxFile(odd, [], "/", { ...SERVER, root: '/srv/my "www"\\' });
  expect(text).toContain('root "/srv/my \\"www\\"\\\\";');
  expect(text).toContain('"a \\"b\\" \\\\c";');
});

test("nothing is left unfilled, and the same site gives the same configuration", () => {
  for (const base of BASES) {
    expect(unfinishedLines(made(base))).toEqual([]);
    expect(made(base)).toBe(made(base));
    // What begins with a dollar is a variable of nginx, or one of ours that the file makes.
    const ours = new Set(made(base).match(/\$sourced_\w+/g));
    for (const variable of ours) expect(made(base)).toContain(` ${variable} {`);
  }
});

const nginx = commandOf("nginx");

test.skipIf(nginx === undefined)("nginx finds nothing wrong with it", () => {
  for (const base of BASES) {
    const { status, said } = runOn(
      nginx ?? "",
      {
        name: "nginx.conf",
        text: (folder) =>
          `pid ${folder}/pid; error_log ${folder}/log; events {}\nhttp { access_log off; ${made(base)} }`,
      },
      (folder) => ["-t", "-p", folder, "-c", `${folder}/nginx.conf`],
    );
    expect([status, said]).toEqual([0, expect.stringContaining("test is successful")]);
    expect(said).not.toContain("[warn]");
  }
});
