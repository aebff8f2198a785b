import { expect, test } from "vitest";
import { headersFor, isForEver, isText, ruleProblems, headerRules } from "../../../src/hosting/headers.ts";
import { mediaTypes } from "../../../src/editions/media-types.ts";
import { files, pages, rules } from "../../setup/examples/hosted-site.ts";

const of = (address: string) => headersFor(rules, address);

test("every address has one type, and no header twice", () => {
  expect(ruleProblems(rules, [...pages, ...files])).toEqual([]);
});

test("a file of a kind that the table does not know is told", () => {
  expect(ruleProblems(rules, ["/storm/film.mp4"])).toEqual([
    "/storm/film.mp4: no rule says its type. Add it to src/hosting/headers.ts.",
  ]);
});

test("two rules for one header are told", () => {
  const twice = [...rules, { pattern: "/feed.*", headers: { "Content-Type": "text/xml" } }];
  expect(ruleProblems(twice, ["/feed.xml"])[0]).toContain("/feed.xml: two rules say its Content-Type");
});

test("every answer has what guards it", () => {
  for (const address of [...pages, ...files, "/nowhere"]) {
    expect(of(address)).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "Strict-Transport-Security": "max-age=31536000",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
    });
    expect(of(address)["Permissions-Policy"]).toContain("geolocation=()");
  }
});

test("only embeds may be framed, by anyone", () => {
  const framed = pages.filter((page) => of(page)["Content-Security-Policy"] === undefined);
  expect(framed).toEqual(pages.filter((page) => page.includes("/embed/")));
  // Without it, a page that is isolated from others could not frame them.
  const isolated = [...pages, ...files].filter((page) => of(page)["Cross-Origin-Embedder-Policy"] === "require-corp");
  expect(isolated).toEqual(framed);
  const others = pages.filter((page) => of(page)["Content-Security-Policy"] === "frame-ancestors 'none'");
  expect([...framed, ...others].sort()).toEqual([...pages].sort());
});

test("files and embeds may be read from anywhere, pages may not", () => {
  for (const address of [...files, "/storm/charts/dead/embed/"]) {
    expect(of(address)).toMatchObject({
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
    });
  }
  expect(of("/storm/")["Access-Control-Allow-Origin"]).toBeUndefined();
  expect(of("/storm/")["Cross-Origin-Resource-Policy"]).toBe("same-origin");
});

test("what is named by its hash is kept for a year, all else is asked for each time", () => {
  const kept = [...pages, ...files].filter((address) => of(address)["Cache-Control"]?.includes("immutable"));
  expect(kept).toEqual(files.filter((file) => file.startsWith("/_astro/")));
  expect(of("/_astro/N0yvZd4n.js")["Cache-Control"]).toBe("public, max-age=31536000, immutable");
  expect(of("/storm/")["Cache-Control"]).toBe("public, max-age=0, must-revalidate");
});

test.each([
  ["/storm/", "text/html; charset=utf-8"],
  ["/storm/index.md", "text/markdown; charset=utf-8"],
  ["/storm/figures.csv", "text/csv; charset=utf-8"],
  ["/storm/figures.json", "application/json; charset=utf-8"],
  ["/storm/charts/dead.json", "application/json; charset=utf-8"],
  ["/storm/cite.json", "application/vnd.citationstyles.csl+json; charset=utf-8"],
  ["/storm/cite.bib", "application/x-bibtex; charset=utf-8"],
  ["/schemas/figures.json", "application/json; charset=utf-8"],
  ["/feed.xml", "application/atom+xml; charset=utf-8"],
  ["/feed.json", "application/feed+json; charset=utf-8"],
  ["/storm/charts/dead.svg", "image/svg+xml"],
  ["/storm/charts/dead.png", "image/png"],
])("%s is %s", (address, type) => {
  expect(of(address)["Content-Type"]).toBe(type);
});

test("a second story's pages and files are known as the first one's are", () => {
  const flood = [...pages, ...files].filter((address) => address.includes("storm"));
  expect(
    ruleProblems(
      rules,
      flood.map((address) => address.replace("storm", "flood")),
    ),
  ).toEqual([]);
});

test("what holds for more addresses comes first, and files last: where a slash is not seen, the last counts", () => {
  const patterns = rules.map(({ pattern }) => pattern);
  expect(patterns.indexOf("/404.html")).toBeGreaterThan(patterns.indexOf("/:page/"));
  expect(patterns.indexOf("/feed.xml")).toBeGreaterThan(patterns.indexOf("/404.html"));
});

test("all files are texts but pictures in PNG, and what is no file is none", () => {
  const others = [...pages, ...files].filter((address) => !isText(of(address)));
  expect(new Set(others.map((address) => address.slice(-4)))).toEqual(new Set([".png"]));
  for (const address of ["/_headers", "/_redirects", "/.nojekyll", "/storm/index.md.br"])
    expect([address, isText(of(address))]).toEqual([address, false]);
  for (const type of ["text/plain", "image/svg+xml", "application/json", "application/xml"])
    expect([type, isText({ "Content-Type": type })]).toEqual([type, true]);
});

test("only what is named by the hash of what it holds never changes", () => {
  const lasting = [...pages, ...files].filter((address) => isForEver(of(address)));
  expect(lasting).toEqual(files.filter((address) => address.startsWith("/_astro/")));
});

test("what lies in public/ has its type, whether or not an edition has the same ending", () => {
  for (const types of [[], mediaTypes()]) {
    const only = headerRules([], types);
    expect(headersFor(only, "/embed.js")["Content-Type"]).toBe("text/javascript; charset=utf-8");
    expect(headersFor(only, "/icon.svg")["Content-Type"]).toBe("image/svg+xml");
    expect(ruleProblems(only, ["/embed.js", "/icon.svg"])).toEqual([]);
  }
});

test("what searches are answered by has its types where the site is searched; where it begins is asked for each time", () => {
  const searched = headerRules(["/:page/"], mediaTypes(), true);
  const of = (file: string) => headersFor(searched, `/search/${file}`);
  const found = ["pagefind.en_0a.pf_meta", "index/en_0a.pf_index", "fragment/en_0a.pf_fragment"];
  expect(found.map((file) => [of(file)["Content-Type"], isForEver(of(file))])).toEqual(
    found.map(() => ["application/octet-stream", true]),
  );
  expect(isForEver(of("pagefind-entry.json")) || isForEver(of("wasm.en.pagefind"))).toBe(false);
  expect(
    ruleProblems(
      searched,
      ["pagefind-entry.json", "wasm.en.pagefind", ...found].map((file) => `/search/${file}`),
    ),
  ).toEqual([]);
  expect(rules.some(({ pattern }) => pattern.startsWith("/search/"))).toBe(false);
});

test("copies of images are kept for a year, each of its own type", () => {
  const types = ["avif", "webp", "jpg"].map((ending) => of(`/_astro/storm/wall-0a-360.${ending}`));
  expect(types.map((headers) => headers["Content-Type"])).toEqual(["image/avif", "image/webp", "image/jpeg"]);
  expect(types.every(isForEver)).toBe(true);
});
