/**
 * Response-headers policies, which give CloudFront's answers the headers that S3 does not keep with a file: one for each
 * kind of address. Sources: the AWS CLI reference (cloudfront create-response-headers-policy) and CloudFront's quotas.
 */
import { isEmbed, under } from "./pattern.ts";
import { type HeaderRule, isForEver, isPage } from "./headers.ts";

/** What of the table S3 keeps with each file. */
export const WITH_FILE = ["Content-Type", "Cache-Control"];

/** A policy, and the path patterns of the behaviours that it belongs to; none for the default behaviour. */
export interface HeadersPolicy {
  name: string;
  paths: string[];
  headers: Readonly<Record<string, string>>;
}

/** The policies of the table: CloudFront has fewer patterns than the table, so that rules of a kind share one. */
export function headersPolicies(rules: readonly HeaderRule[], base: string): HeadersPolicy[] {
  const [everywhere, ...others] = rules;
  const pages = others.filter(({ pattern, headers }) => isPage(headers) && !isEmbed(pattern));
  const embeds = others.filter(({ pattern }) => isEmbed(pattern));
  const pictures = others.filter(({ headers }) => headers["Content-Type"] === "image/svg+xml");
  const files = others.filter(({ headers }) => !isPage(headers) && headers["Content-Security-Policy"] === undefined);
  const policy = (name: string, paths: readonly string[], group: readonly HeaderRule[]) => ({
    name,
    paths: paths.map((path) => under(base, path)),
    headers: { ...everywhere?.headers, ...joined(group) },
  });
  return [
    policy("pages", [], pages),
    policy(
      "embeds",
      embeds.map(({ pattern }) => pattern.replaceAll(/:[a-z]+/g, "*")),
      embeds,
    ),
    policy("pictures", pathsOf(pictures), pictures),
    policy("files", pathsOf(files), files),
  ].filter(({ name, paths }) => name === "pages" || paths.length > 0);
}

/**
 * Few paths for the patterns of many files, of which no two hold for one address: the folder of what never changes, all files
 * of each ending, and by its name what ends as the files of that folder do.
 */
function pathsOf(files: readonly HeaderRule[]): string[] {
  const [lasting = [], others = []] = [true, false].map((forEver) =>
    files.filter(({ headers }) => isForEver(headers) === forEver).map(({ pattern }) => pattern),
  );
  const taken = new Set(lasting.map(endingOf));
  return [
    ...new Set([
      ...lasting.map((pattern) => pattern.replace(/[^/]*$/, "*")),
      ...others.filter((pattern) => !taken.has(endingOf(pattern))).map((pattern) => `/*${endingOf(pattern)}`),
      ...others.filter((pattern) => taken.has(endingOf(pattern))),
    ]),
  ];
}

/** `/storm/*.csv` → `.csv`. */
function endingOf(pattern: string): string {
  return pattern.slice(pattern.lastIndexOf("."));
}

/** The headers of rules that share a policy: one policy allows what any of them needs. */
function joined(rules: readonly HeaderRule[]): Record<string, string> {
  const all = Object.fromEntries(rules.flatMap(({ headers }) => Object.entries(headers)));
  const policies = rules.flatMap(({ headers }) => headers["Content-Security-Policy"] ?? []);
  if (policies.length > 0) all["Content-Security-Policy"] = joinPolicies(policies);
  return Object.fromEntries(Object.entries(all).filter(([name]) => !WITH_FILE.includes(name)));
}

/** One policy that allows what any of these does: each directive with the sources of all. */
export function joinPolicies(policies: readonly string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split(";"))) {
    const [name = "", ...sources] = directive.trim().split(/\s+/);
    directives.set(name, new Set([...(directives.get(name) ?? []), ...sources]));
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(" ")).join(";");
}

/** The policy as the command line takes it; the name is the account's, which may hold another site too. */
export function policyConfig({ paths, headers }: HeadersPolicy, name: string): object {
  const own = (header: string) => headers[header] ?? "";
  const custom = Object.entries(headers)
    .filter(([header]) => !BUILT_IN.includes(header))
    .map(([Header, Value]) => ({ Header, Value, Override: true }));
  return {
    Name: name,
    Comment: commentOf(paths),
    SecurityHeadersConfig: {
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: own("Referrer-Policy") },
      StrictTransportSecurity: {
        Override: true,
        AccessControlMaxAgeSec: Number(own("Strict-Transport-Security").replace("max-age=", "")),
      },
      ...(headers["Content-Security-Policy"] === undefined
        ? {}
        : { ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: headers["Content-Security-Policy"] } }),
    },
    CustomHeadersConfig: { Quantity: custom.length, Items: custom },
    ...(headers["Access-Control-Allow-Origin"] === undefined ? {} : { CorsConfig: CORS }),
  };
}

/** Where the policy belongs, for people; CloudFront takes 128 characters. */
function commentOf(paths: readonly string[]): string {
  return `For ${behavioursOf(paths)}`.slice(0, 128);
}

/** The behaviours that a policy with these path patterns belongs to, for people. */
export function behavioursOf(paths: readonly string[]): string {
  return paths.length === 0 ? "the default behaviour" : paths.join(" ");
}

/** Headers that a policy has a field of its own for; it refuses them as custom ones. */
const BUILT_IN = [
  "X-Content-Type-Options",
  "Referrer-Policy",
  "Strict-Transport-Security",
  "Content-Security-Policy",
  "Access-Control-Allow-Origin",
];

const CORS = {
  AccessControlAllowOrigins: { Quantity: 1, Items: ["*"] },
  AccessControlAllowHeaders: { Quantity: 1, Items: ["*"] },
  AccessControlAllowMethods: { Quantity: 2, Items: ["GET", "HEAD"] },
  AccessControlAllowCredentials: false,
  OriginOverride: true,
};
