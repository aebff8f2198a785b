import { assert, array, constantFrom, property, stringMatching } from "fast-check";
import { expect, test } from "vitest";
import { settings } from "../../../src/commands/settings.ts";

test("without variables the site is at the root of this machine", () => {
  expect(settings({})).toEqual({ site: "http://localhost:4321", base: "/" });
});

test("a base path is given its slashes, however it is written", () => {
  for (const BASE_PATH of ["explainers", "/explainers", "explainers/", "/explainers/"]) {
    expect(settings({ BASE_PATH }).base).toBe("/explainers/");
  }
  expect(settings({ BASE_PATH: "/news//explainers" }).base).toBe("/news/explainers/");
});

test("an origin needs its scheme", () => {
  expect(() => settings({ SITE_URL: "example.net" })).toThrow('SITE_URL is "example.net", which is no web address.');
  expect(() => settings({ SITE_URL: "ftp://example.net" })).toThrow("which is no web address");
});

test("a path in the origin is sent to BASE_PATH", () => {
  expect(() => settings({ SITE_URL: "https://example.net/news" })).toThrow("Put the path into BASE_PATH: /news");
});

test.each([
  ["https://example.net:8443", "https://example.net:8443"],
  ["https://example.net:443", "https://example.net"],
  ["HTTPS://News.Example.NET/", "https://news.example.net"],
  ["http://127.0.0.1:8080/", "http://127.0.0.1:8080"],
])("the origin %s is %s", (SITE_URL, site) => {
  expect(settings({ SITE_URL }).site).toBe(site);
});

const NO_ADDRESS = "is no web address. Write one with its scheme and without spaces: https://example.org";

test.each([
  ["https://example.net /", NO_ADDRESS],
  [" https://example.net", NO_ADDRESS],
  ["https://exa mple.net", NO_ADDRESS],
  ["example.net", NO_ADDRESS],
  ["//example.net", NO_ADDRESS],
  ["file:///srv/www", NO_ADDRESS],
  ["javascript:alert(1)", NO_ADDRESS],
  ["https://", NO_ADDRESS],
  ["https://example.net/?page=1", 'has a "?". Write the origin alone: https://example.net'],
  ["https://example.net?", 'has a "?". Write the origin alone: https://example.net'],
  ["https://example.net/#top", 'has a "#". Write the origin alone: https://example.net'],
  ["https://me:secret@example.net", 'has a "@". Write the origin alone: https://example.net'],
  ["https://example.net/news/2021/", "has a path. Put the path into BASE_PATH: /news/2021/"],
])("the origin %j is refused with its name, itself and what to write", (SITE_URL, message) => {
  expect(() => settings({ SITE_URL })).toThrow(new Error(`SITE_URL is "${SITE_URL}", which ${message}`));
});

test.each([
  ["/my news/", "my news"],
  ["/news/../", ".."],
  ["/./news/", "."],
  ["/.../", "..."],
  ["/news?x=1/", "news?x=1"],
  ["/news#top/", "news#top"],
  ["/news%20all/", "news%20all"],
  ["/%2e%2e/", "%2e%2e"],
  ["\\news\\", "\\news\\"],
  ['/news"/', 'news"'],
  ["/it's/", "it's"],
  ["/$HOME/", "$HOME"],
  ["/{news}/", "{news}"],
  ["/café/", "café"],
  ["/news;/", "news;"],
  ["https://example.net/news/", "https:"],
])("the base %j is refused with its name, itself, the folder that is wrong and what to write", (BASE_PATH, folder) => {
  expect(() => settings({ BASE_PATH })).toThrow(
    `BASE_PATH is "${BASE_PATH}", and "${folder}" is no folder of an address. Write folders of letters, digits, `,
  );
});

test("folders with any number of slashes around them give one slash at both ends and between", () => {
  const folder = stringMatching(/^[A-Za-z0-9._~-]{1,12}$/).filter((name) => !/^\.+$/.test(name));
  const slashes = constantFrom("/", "//", "///");
  const around = constantFrom("", "/", "//");
  assert(
    property(array(folder), slashes, around, around, (folders, between, before, after) => {
      const { base } = settings({ BASE_PATH: before + folders.join(between) + after });
      expect(base).toBe(folders.length === 0 ? "/" : `/${folders.join("/")}/`);
    }),
  );
});
