import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { describe, expect, test } from "vitest";

const FILE = fileURLToPath(new URL("../../../src/model/addresses.ts", import.meta.url));

/** The module as Vite makes it when the site lives under the folder. */
async function under(base: string) {
  const define = { "import.meta.env.BASE_URL": JSON.stringify(base) };
  const { module } = await runnerImport<typeof import("../../../src/model/addresses.ts")>(FILE, {
    configFile: false,
    logLevel: "silent",
    define,
  });
  return module;
}

test("addresses at the root are those of the design", async () => {
  const { urls } = await under("/");
  expect([
    urls.home(),
    urls.story("s"),
    urls.anchor("s", "human-cost"),
    urls.figures("s"),
    urls.figure("s", "killed"),
    urls.chart("s", "deaths"),
    urls.chartData("s", "deaths"),
    urls.sources("s"),
    urls.source("s", "ap"),
    urls.about(),
    urls.methodology(),
    urls.corrections(),
    urls.file("favicon.svg"),
  ]).toEqual([
    "/",
    "/s/",
    "/s/#human-cost",
    "/s/figures/",
    "/s/figures/killed/",
    "/s/charts/deaths/",
    "/s/charts/deaths.json",
    "/s/sources/",
    "/s/sources/#ap",
    "/about/",
    "/methodology/",
    "/corrections/",
    "/favicon.svg",
  ]);
});

describe.each(["/explainers", "/explainers/", "explainers", "//explainers//"])("under %s", (base) => {
  test("every address begins with the folder, with one slash at both its ends", async () => {
    const { urls } = await under(base);
    const made = Object.values(urls).map((make) => (make as (...ids: string[]) => string)("a", "b"));
    expect(made.filter((url) => !url.startsWith("/explainers/") || url.includes("//"))).toEqual([]);
    expect(urls.home()).toBe("/explainers/");
  });
});

test("a folder in a folder is kept", async () => {
  const { urls } = await under("/news/explainers/");
  expect(urls.figure("s", "killed")).toBe("/news/explainers/s/figures/killed/");
});

test("what leaves the page carries the origin, and the folder once", async () => {
  const { absolute, urls } = await under("/explainers/");
  expect(absolute(urls.story("s"), "https://news.example")).toBe("https://news.example/explainers/s/");
  expect(absolute(urls.story("s"), new URL("https://news.example/explainers/"))).toBe(
    "https://news.example/explainers/s/",
  );
});

test("an address with letters of any script becomes a URI, and one that is a URI stays", async () => {
  const { uri } = await under("/");
  expect(uri("https://news.example/غزة?a=1")).toBe("https://news.example/%D8%BA%D8%B2%D8%A9?a=1");
  expect(uri("https://news.example/a%20b/")).toBe("https://news.example/a%20b/");
});
