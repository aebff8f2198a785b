/**
 * S3 with CloudFront, as a script of AWS commands. S3 keeps each file's type and life with the file; a function finds pages and
 * redirects; response-headers policies add the rest. Sources: the AWS CLI reference (s3 cp, cloudfront
 * create-function, create-response-headers-policy) and "CloudFront Functions event structure".
 */
import { under } from "./headers-file.ts";
import { isEmbed } from "./pattern.ts";
import { isPlace, type Redirect } from "./redirects.ts";
import type { Rule } from "./rules.ts";

/** CloudFront's limit to a function's code, in bytes. */
export const FUNCTION_LIMIT = 10_240;

/** What of the table S3 keeps with each file. */
const WITH_FILE = ["Content-Type", "Cache-Control"];

/** The script. It takes BUCKET from the environment; the distribution is pointed at what it makes by hand, once. */
export function cloudFrontScript(rules: readonly Rule[], redirects: readonly Redirect[], base: string): string {
  const [everywhere, ...others] = rules;
  const common = everywhere?.headers ?? {};
  const page = others.filter(({ pattern, headers }) => isPage(headers) && !isEmbed(pattern));
  const embeds = others.filter(({ pattern }) => isEmbed(pattern));
  const files = others.filter(({ headers }) => !isPage(headers) && headers["Content-Security-Policy"] === undefined);
  const pictures = others.filter(({ headers }) => headers["Content-Type"] === "image/svg+xml");
  const policies = [
    { name: "pages", at: "the default behaviour", headers: joined(page) },
    {
      name: "embeds",
      at: embeds.map(({ pattern }) => under(base, pattern.replaceAll(/:[a-z]+/g, "*"))).join(" "),
      headers: joined(embeds),
    },
    { name: "pictures", at: under(base, "/*.svg"), headers: joined(pictures) },
    {
      name: "files",
      at: ["/_astro/*", "/*.csv", "/*.json", "/*.xml", "/*.png", "/*.md", "/*.bib", "/*.txt", "/embed.js"]
        .map((each) => under(base, each))
        .join(" "),
      headers: joined(files),
    },
  ];
  return `#!/usr/bin/env bash
# The site under ${base} on S3 and CloudFront. Printed by a command of the project; do not edit.
#   BUCKET=my-bucket bash this-file sync      after each build: copies dist/ to s3://$BUCKET${base}
#   bash this-file policies                   once, and after each build that changes them: response-headers policies
#   bash this-file function                   once, and after each new redirect: the function for viewer requests
# Then, in the distribution: an S3 origin with origin access control, compression on, the function on viewer requests, each
# policy on the behaviours named beside it, and for 403 and 404 the page ${under(base, "/404.html")} with status 404.
set -euo pipefail

sync() {
  : "\${BUCKET:?Write BUCKET=name before the command.}"
${uploads(others, base)}
  # What is no longer there goes last, when nothing leads to it. Old scripts stay: pages that are still open may ask for them.
  aws s3 sync dist/ "s3://$BUCKET${base}" --delete --size-only ${LEFT_OUT.map((file) => `--exclude "${file}"`).join(" ")}
}

policies() {
${policies.map(({ name, at, headers }) => policyCommand(name, at, common, headers)).join("\n")}
}

function_() {
  cat > sourced-function.js <<'END'
${cloudFrontFunction(redirects, base)}END
  aws cloudfront create-function --name sourced-addresses --function-code fileb://sourced-function.js \\
    --function-config '{"Comment":"Pages, redirects and 404 of the site","Runtime":"cloudfront-js-2.0"}'
}

case "\${1:-}" in
  sync) sync ;;
  policies) policies ;;
  function) function_ ;;
  *) echo "Write one of: sync, policies, function." >&2; exit 2 ;;
esac
`;
}

/** The function for viewer requests: ES 5.1 with what cloudfront-js-2.0 adds. */
export function cloudFrontFunction(redirects: readonly Redirect[], base: string): string {
  const moved = Object.fromEntries(
    redirects
      .filter(({ from }) => !isPlace(from))
      .flatMap(({ from, to }) =>
        [from, from.replace(/(.)\/$/, "$1")].map((each) => [under(base, each), under(base, to)]),
      ),
  );
  return `var MOVED = ${JSON.stringify(moved)};

function handler(event) {
  var request = event.request;
  var uri = request.uri;
  var to = MOVED[uri];
  if (!to && !/\\/$|\\.[a-z]+$/.test(uri)) to = uri + "/";
  if (to) return { statusCode: 301, statusDescription: "Moved Permanently", headers: { location: { value: to } } };
  // A slash in disguise names nothing; nor do the files that stand for others.
  if (/%(?:2f|5c)/i.test(uri) || /\\.(?:br|gz)$|\\/_headers$|\\/_redirects$/.test(uri)) request.uri = "${under(base, "/404")}";
  else if (/\\/$/.test(uri)) request.uri = uri + "index.html";
  return request;
}
`;
}

function isPage(headers: Rule["headers"]): boolean {
  return headers["Content-Type"]?.startsWith("text/html") ?? false;
}

/** The headers of rules that share a policy: one policy allows what any of them needs. */
function joined(rules: readonly Rule[]): Record<string, string> {
  const all: Record<string, string> = Object.assign({}, ...rules.map(({ headers }) => headers)) as Record<
    string,
    string
  >;
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

/** Copies the files of each type with that type, most general patterns first, so that a file of its own kind comes last. */
function uploads(rules: readonly Rule[], base: string): string {
  const byType = Map.groupBy(rules, ({ headers }) => WITH_FILE.map((name) => headers[name]).join("|"));
  const commands = [...byType.values()].map((group) => {
    const [first] = group;
    const files = [...new Set(group.map(({ pattern }) => fileOf(pattern)))];
    const exact = files.some((file) => !file.startsWith("*."));
    const command =
      `  aws s3 cp dist/ "s3://$BUCKET${base}" --recursive --exclude "*" ${files.map((file) => `--include "${file}"`).join(" ")}` +
      ` \\\n    --content-type "${first?.headers["Content-Type"] ?? ""}" --cache-control "${first?.headers["Cache-Control"] ?? ""}"`;
    return { command, exact, html: isPage(first?.headers ?? {}) };
  });
  // Pages come last: what they lead to is there by then.
  const order = ({ exact, html }: (typeof commands)[number]) => (html ? 2 : exact ? 1 : 0);
  return commands
    .sort((a, b) => order(a) - order(b))
    .map(({ command }) => command)
    .join("\n");
}

/** A pattern as the AWS command line matches files: every page is an .html file. */
function fileOf(pattern: string): string {
  if (/\/(\*)?$/.test(pattern)) return "*.html";
  return pattern.slice(1).replaceAll(/:[a-z]+/g, "*");
}

/** Files that hosts read, or that CloudFront makes itself. */
const LEFT_OUT = ["*.br", "*.gz", "_headers", "_redirects", ".nojekyll", "_astro/*"];

function policyCommand(name: string, at: string, common: Rule["headers"], headers: Record<string, string>): string {
  const items = Object.entries({ ...common, ...headers }).map(([Header, Value]) => ({ Header, Value, Override: true }));
  const policy = (header: string) => items.find(({ Header }) => Header === header)?.Value;
  const security = {
    ContentTypeOptions: { Override: true },
    ReferrerPolicy: { Override: true, ReferrerPolicy: policy("Referrer-Policy") },
    StrictTransportSecurity: {
      Override: true,
      AccessControlMaxAgeSec: Number(policy("Strict-Transport-Security")?.replace("max-age=", "")),
    },
    ...(policy("Content-Security-Policy") === undefined
      ? {}
      : { ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy("Content-Security-Policy") } }),
  };
  const own = ["X-Content-Type-Options", "Referrer-Policy", "Strict-Transport-Security", "Content-Security-Policy"];
  const custom = items.filter(({ Header }) => !own.includes(Header) && Header !== "Access-Control-Allow-Origin");
  const cors = headers["Access-Control-Allow-Origin"] === undefined ? {} : { CorsConfig: CORS };
  const config = {
    Name: `sourced-${name}`,
    Comment: `For ${at}`.slice(0, 128),
    SecurityHeadersConfig: security,
    CustomHeadersConfig: { Quantity: custom.length, Items: custom },
    ...cors,
  };
  return `  # For ${at}\n  aws cloudfront create-response-headers-policy --response-headers-policy-config '${JSON.stringify(config).replaceAll("'", "\\u0027")}'`;
}

const CORS = {
  AccessControlAllowOrigins: { Quantity: 1, Items: ["*"] },
  AccessControlAllowHeaders: { Quantity: 1, Items: ["*"] },
  AccessControlAllowMethods: { Quantity: 2, Items: ["GET", "HEAD"] },
  AccessControlAllowCredentials: false,
  OriginOverride: true,
};
