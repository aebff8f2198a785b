/** The command as a publisher runs it, in a folder with a small built site or with none. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let empty: string;
let project: string;

beforeAll(() => {
  empty = mkdtempSync(join(tmpdir(), "hosting-"));
  project = mkdtempSync(join(tmpdir(), "hosting-"));
  mkdirSync(join(project, "dist/about"), { recursive: true });
  mkdirSync(join(project, "content"));
  const page = `<!DOCTYPE html><meta charset=utf-8><meta http-equiv=content-security-policy content="default-src 'none'">`;
  for (const file of ["index.html", "404.html", "about/index.html"]) writeFileSync(join(project, "dist", file), page);
  writeFileSync(join(project, "dist/_headers"), "/*\n");
  writeFileSync(join(project, "content/redirects.yaml"), "/feed/: /about/\n");
});
afterAll(() => {
  for (const folder of [empty, project]) rmSync(folder, { recursive: true });
});

function run(folder: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("src/commands/hosting.ts"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...env },
  });
  return { status, out: stdout, err: stderr };
}

const USAGE = "npm run hosting -- <host> [--listen <address>] [--root <folder>]";

test("--help says how it is used and which hosts there are, without a built site too", () => {
  const { status, out, err } = run(empty, ["--help"]);
  expect([status, err]).toEqual([0, ""]);
  expect(out).toContain(USAGE);
  expect(out).toContain("Hosts: nginx, caddy, netlify, cloudflare, github-pages, cloudfront.\n");
});

test.each([
  [["nignx"], 'There is no host "nignx". Did you mean "nginx"?'],
  [["nginx", "caddy"], 'There is no host "nginx caddy".'],
  [["--rot", "/srv"], "Unknown option '--rot'"],
  [[], USAGE],
])("%j is refused with a sentence and the usage", (args, sentence) => {
  const { status, out, err } = run(project, args);
  expect([status, out]).toEqual([2, ""]);
  expect(err.slice(0, sentence.length)).toBe(sentence);
  expect(err).toContain(USAGE);
  expect(err).not.toContain("    at ");
});

test("without a built site it says how to build one", () => {
  const { status, out, err } = run(empty, ["nginx"]);
  expect([status, out, err]).toEqual([2, "", 'There is no built site in dist/. Run "npm run build" first.\n']);
});

test("a site that was built for another base is told, with both", () => {
  const { status, out, err } = run(project, ["nginx"], { BASE_PATH: "news" });
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(/^dist\/ was built for \/, and BASE_PATH says \/news\/\. /);
});

test("a setting that is wrong is told in its own sentence", () => {
  const { status, out, err } = run(project, ["nginx"], { SITE_URL: "example.org" });
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(/^SITE_URL is "example.org", which is no web address\. .*\n$/);
});

test("a page without a policy is told, with its file", () => {
  writeFileSync(join(project, "dist/bare.html"), "<!DOCTYPE html>");
  const { status, out, err } = run(project, ["nginx"]);
  rmSync(join(project, "dist/bare.html"));
  expect([status, out, err]).toEqual([2, "", 'dist/bare.html has no policy. Run "npm run build" first.\n']);
});

test("a list of redirects that is wrong is told with its line", () => {
  writeFileSync(join(project, "content/redirects.yaml"), "/feed/: feed.xml\n");
  const { status, out, err } = run(project, ["nginx"]);
  writeFileSync(join(project, "content/redirects.yaml"), "/feed/: /about/\n");
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(/^content\/redirects.yaml:1: "feed.xml" is no address of this site\./);
});

test.each([
  ["nginx", '  listen 80;\n  root "/srv/www";'],
  ["caddy", 'example.org:8443 {\n\troot * "/srv/www"'],
  ["netlify", "# dist/_redirects\n/news/feed/ /news/about/ 301"],
  ["cloudflare", "# dist/_headers\n/news/*\n"],
  ["github-pages", "# GitHub Pages, for https://example.org:8443/news/"],
  ["cloudfront", "# The site under /news/ on S3 and CloudFront."],
])("%s is told of the site in dist, under its own address", (host, text) => {
  writeFileSync(join(project, "dist/_headers"), "/news/*\n");
  const { status, out, err } = run(project, [host], { SITE_URL: "https://example.org:8443", BASE_PATH: "news" });
  writeFileSync(join(project, "dist/_headers"), "/*\n");
  expect([status, err]).toEqual([0, ""]);
  expect(out).toContain(text);
});

test("where a server listens and where its files lie can be said", () => {
  const options = ["--listen", "127.0.0.1:8080", "--root", "/home/me/www"];
  expect(run(project, ["nginx", ...options]).out).toContain('  listen 127.0.0.1:8080;\n  root "/home/me/www";');
  expect(run(project, ["caddy", ...options]).out).toContain('127.0.0.1:8080 {\n\troot * "/home/me/www"');
});
