/** Response-headers policies, as the script gives them to aws: one must serve all the addresses of its behaviour. */
import { expect, test } from "vitest";
import { cloudFrontScript } from "../../../src/hosting/cloudfront.ts";
import { headersPolicies, joinPolicies, WITH_FILE } from "../../../src/hosting/cloudfront-policies.ts";
import { headersFor, headerRules } from "../../../src/hosting/headers.ts";
import { mediaTypes } from "../../../src/editions/media-types.ts";
import { matches, option, runScript } from "../../setup/hosting/aws.ts";
import { BASES, files, pages, rules, withHeader } from "../../setup/examples/hosted-site.ts";

interface Config {
  Name: string;
  Comment: string;
  SecurityHeadersConfig: {
    ContentTypeOptions: { Override: boolean };
    ReferrerPolicy: { ReferrerPolicy: string };
    StrictTransportSecurity: { AccessControlMaxAgeSec: number };
    ContentSecurityPolicy?: { ContentSecurityPolicy: string };
  };
  CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string; Override: boolean }[] };
  CorsConfig?: Record<string, { Quantity: number; Items: string[] } | boolean>;
}

const [BASE = ""] = BASES;
const { calls, status } = runScript(cloudFrontScript(rules, [], BASE), "policies");
const creations = calls.filter((call) => call[1] === "create-response-headers-policy");
const configs = creations.map((call) => JSON.parse(option(call, "--response-headers-policy-config")) as Config);

/** The headers that an answer with this policy has. */
function headersOf({ SecurityHeadersConfig: own, CustomHeadersConfig: custom, CorsConfig: cors }: Config) {
  return Object.fromEntries([
    ...custom.Items.map(({ Header, Value }) => [Header, Value]),
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", own.ReferrerPolicy.ReferrerPolicy],
    ["Strict-Transport-Security", `max-age=${own.StrictTransportSecurity.AccessControlMaxAgeSec}`],
    ...(own.ContentSecurityPolicy
      ? [["Content-Security-Policy", own.ContentSecurityPolicy.ContentSecurityPolicy]]
      : []),
    ...(cors ? [["Access-Control-Allow-Origin", "*"]] : []),
  ]) as Record<string, string>;
}

/** The policy of an address: of the behaviours whose paths hold for it, or else of the default one. */
function policyAt(address: string): Record<string, string> {
  const made = headersPolicies(rules, BASE);
  const holding = made.filter(({ paths }) => paths.some((path) => matches(path, BASE + address.slice(1))));
  expect([address, holding.length <= 1]).toEqual([address, true]);
  const { name } = holding[0] ?? made[0] ?? { name: "" };
  const config = configs.find(({ Name }) => Name.endsWith(`-${name}`));
  if (!config) throw new Error(`no policy ${name}`);
  return headersOf(config);
}

const directives = (policy: string) =>
  new Map(policy.split(";").map((directive) => [directive.split(" ")[0] ?? "", directive.split(" ").slice(1)]));

test("each is JSON that aws can read, counts what it lists, and has a name of its own", () => {
  expect(status).toBe(0);
  expect(configs.map(({ Name }) => Name)).toEqual(
    ["pages", "embeds", "pictures", "files"].map((name) => `sourced-explainers-2021-${name}`),
  );
  for (const { Comment, CustomHeadersConfig: custom, CorsConfig: cors, SecurityHeadersConfig: own } of configs) {
    expect(Comment.length).toBeLessThanOrEqual(128);
    expect(custom.Quantity).toBe(custom.Items.length);
    // CloudFront takes ten.
    expect(custom.Quantity).toBeLessThanOrEqual(10);
    expect(own.StrictTransportSecurity.AccessControlMaxAgeSec).toBe(31_536_000);
    for (const list of Object.values(cors ?? {}))
      if (typeof list === "object") expect(list.Quantity).toBe(list.Items.length);
  }
});

test("every address has what the table says beside what S3 keeps, and its own policy or one that several share", () => {
  for (const address of [...pages, ...files]) {
    const expected = Object.entries(headersFor(rules, address)).filter(([name]) => !WITH_FILE.includes(name));
    const { "Content-Security-Policy": policy, ...headers } = policyAt(address);
    const { "Content-Security-Policy": own, ...rest } = Object.fromEntries(expected);
    expect([address, headers]).toEqual([address, rest]);
    expect([address, policy === undefined]).toEqual([address, own === undefined]);
  }
});

test("what a page's own policy allows, the shared one allows; what all forbid stays forbidden", () => {
  for (const address of [...pages, "/icon.svg"]) {
    const own = directives(headersFor(rules, address)["Content-Security-Policy"] ?? "");
    const shared = directives(policyAt(address)["Content-Security-Policy"] ?? "");
    for (const [name, sources] of own)
      expect([address, name, shared.get(name)]).toEqual([address, name, expect.arrayContaining(sources)]);
    expect(shared.get("default-src")).toEqual(own.get("default-src"));
    expect(shared.get("frame-ancestors")).toEqual(own.get("frame-ancestors"));
  }
});

test("policies are joined directive by directive, each source once", () => {
  expect(joinPolicies(["a 'none';b 'x' 'y'", "a 'none';c 'z';b 'y' 'w'"])).toBe("a 'none';b 'x' 'y' 'w';c 'z'");
});

test("a policy that is there is changed, by its version", () => {
  const again = runScript(cloudFrontScript(rules, [], BASE), "policies", { there: true });
  const updates = again.calls.filter((call) => call[1] === "update-response-headers-policy");
  expect([again.status, updates.length]).toEqual([0, configs.length]);
  expect(again.calls.filter((call) => call[1]?.startsWith("create"))).toEqual([]);
  for (const call of updates) expect([option(call, "--id"), option(call, "--if-match")]).toEqual(["id-1", "version-1"]);
  expect(updates.map((call) => JSON.parse(option(call, "--response-headers-policy-config")) as Config)).toEqual(
    configs,
  );
});

test("a policy is asked for by its own name", () => {
  const asked = calls.filter((call) => call[1] === "list-response-headers-policies");
  expect(asked.map((call) => /Name=='([^']+)'/.exec(option(call, "--query"))?.[1])).toEqual(
    configs.map(({ Name }) => Name),
  );
});

test("a quote in a policy does not end it for bash", () => {
  const odd = withHeader("style-src 'it''s' $HOME `id` \\");
  const { calls } = runScript(cloudFrontScript(odd, [], "/"), "policies");
  const config = option(
    calls.find((call) => call[1] === "create-response-headers-policy") ?? [],
    "--response-headers-policy-config",
  );
  expect(headersOf(JSON.parse(config) as Config)["Content-Security-Policy"]).toContain("'it''s' $HOME `id` \\");
});

test("a site without embeds has no policy for them", () => {
  const plain = headerRules(["/"], mediaTypes());
  expect(headersPolicies(plain, "/").map(({ name }) => name)).toEqual(["pages", "pictures", "files"]);
});

test("files of each ending have one path, whatever folders the table names; scripts have those of their own", () => {
  const paths = Object.fromEntries(headersPolicies(rules, "/").map(({ name, paths }) => [name, paths]));
  expect(paths.pictures).toEqual(["/*.svg"]);
  const expected = ["/_astro/*", "/*.csv", "/*.json", "/*.xml", "/*.png", "/*.md", "/*.bib", "/*.txt", "/embed.js"];
  expect(new Set(paths.files)).toEqual(new Set(expected));
  expect(paths.files).toHaveLength(expected.length);
});

test("a type that the table is told of later is served as well", () => {
  const more = [...rules, { pattern: "/storm/*.pdf", headers: { "Content-Type": "application/pdf" } }];
  expect(headersPolicies(more, "/").find(({ name }) => name === "files")?.paths).toContain("/*.pdf");
});
