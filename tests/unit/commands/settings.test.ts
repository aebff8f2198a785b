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
