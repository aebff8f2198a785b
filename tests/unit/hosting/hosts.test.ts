import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { Host } from "../../../src/hosting/host.ts";
import { HOSTS } from "../../../src/hosting/hosts.ts";
import { BASES, moreRedirects, rules } from "../../setup/examples/hosted-site.ts";

const site = { origin: "https://example.org:8443", base: BASES[0] ?? "", rules, redirects: moreRedirects };
const named = (name: string) => HOSTS.find((host) => host.name === name);

const isHost = (exported: unknown): exported is Host =>
  typeof exported === "object" && exported !== null && "print" in exported;

test("every host that a file of the folder holds is in the list, once, under the name of the file", async () => {
  const files = readdirSync("src/hosting").map((file) => file.replace(/\.ts$/, ""));
  const found = await Promise.all(
    files.map(async (file) => {
      const exported = (await import(`../../../src/hosting/${file}.ts`)) as Record<string, unknown>;
      return Object.values(exported).flatMap((each) => (isHost(each) ? [[file, each.name, each] as const] : []));
    }),
  );
  expect(found.flat().map(([file]) => file)).toEqual(found.flat().map(([, name]) => name));
  expect(new Set(HOSTS)).toEqual(new Set(found.flat().map(([, , host]) => host)));
  expect(HOSTS.map(({ name }) => name)).toEqual([
    "nginx",
    "caddy",
    "netlify",
    "cloudflare",
    "github-pages",
    "cloudfront",
  ]);
});

test("each prints something of the site, and refuses nothing of this one", () => {
  for (const { name, print, refuses } of HOSTS) {
    expect([name, print(site, { root: "/srv/www" })]).toEqual([name, expect.stringContaining(site.base)]);
    expect([name, refuses?.(site) ?? []]).toEqual([name, []]);
  }
});

test("only servers of one's own are told where to listen, and have a default of their own for it", () => {
  expect(HOSTS.filter(({ server }) => server).map(({ name }) => name)).toEqual(["nginx", "caddy"]);
  const options = { root: "/srv/www" };
  expect(named("nginx")?.print(site, options)).toContain('  listen 80;\n  root "/srv/www";');
  expect(named("caddy")?.print(site, options)).toContain('\nexample.org:8443 {\n\troot * "/srv/www"');
  for (const { name, server, print } of HOSTS) {
    const told = print(site, { ...options, listen: "127.0.0.1:8080" }).includes("127.0.0.1:8080");
    expect([name, told]).toEqual([name, server !== undefined]);
  }
});

test("the hosts that read the two files are told of both", () => {
  for (const name of ["netlify", "cloudflare"]) {
    const text = named(name)?.print(site, { root: "" }) ?? "";
    expect(text).toMatch(/^# dist\/_headers\n\/explainers\/2021\/\*\n/);
    expect(text).toContain("\n# dist/_redirects\n/explainers/2021/feed/ /explainers/2021/feed.xml 301\n");
  }
});

test("what Cloudflare and CloudFront would not take is refused", () => {
  const redirects = Array.from({ length: 200 }, (_, i) => ({ from: `/old-${i}/`, to: "/a/", file: "a", line: 1 }));
  expect(named("cloudfront")?.refuses?.({ ...site, redirects })).toHaveLength(1);
  const many = Array.from({ length: 101 }, () => ({ pattern: "/a/", headers: {} }));
  expect(named("cloudflare")?.refuses?.({ ...site, rules: many })).toHaveLength(1);
});
