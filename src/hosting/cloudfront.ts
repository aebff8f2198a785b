/**
 * S3 with CloudFront, as a script of AWS commands. S3 keeps each file's type and life with the file; a function finds pages
 * and redirects; response-headers policies add the rest. Source: the AWS CLI reference (s3 cp and sync; cloudfront
 * create-, update- and publish-function, create- and update-response-headers-policy).
 */
import { cloudFrontFunction, FUNCTION_LIMIT } from "./cloudfront-function.ts";
import { behavioursOf, headersPolicies, policyConfig, WITH_FILE } from "./cloudfront-policies.ts";
import type { Host } from "./host.ts";
import { under } from "./pattern.ts";
import type { Redirect } from "../model/redirect.ts";
import { isPage, type HeaderRule } from "./headers.ts";

export const cloudFront: Host = {
  name: "cloudfront",
  print: ({ rules, redirects, base }) => cloudFrontScript(rules, redirects, base),
  refuses: ({ redirects, base }) => cloudFrontProblems(redirects, base),
};

/** The script. It takes BUCKET from the environment; the distribution is pointed at what it makes by hand, once. */
export function cloudFrontScript(rules: readonly HeaderRule[], redirects: readonly Redirect[], base: string): string {
  const [, ...others] = rules;
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

# Makes the policy with this name and configuration, or changes the one that is there.
policy() {
  local found="ResponseHeadersPolicyList.Items[?ResponseHeadersPolicy.ResponseHeadersPolicyConfig.Name=='$1']"
  local id version
  id=$(aws cloudfront list-response-headers-policies --type custom --output text \\
    --query "$found.ResponseHeadersPolicy.Id")
  case "$id" in
    "" | None) aws cloudfront create-response-headers-policy --response-headers-policy-config "$2" ;;
    *)
      version=$(aws cloudfront get-response-headers-policy --id "$id" --query ETag --output text)
      aws cloudfront update-response-headers-policy --id "$id" --if-match "$version" --response-headers-policy-config "$2"
      ;;
  esac
}

policies() {
${policyCommands(rules, base)}
}

function_() {
  local name=${nameOf(base, "addresses")} version
  local about='{"Comment":"Pages, redirects and 404 of the site","Runtime":"cloudfront-js-2.0"}'
  cat > "$name.js" <<'END'
${cloudFrontFunction(redirects, base)}END
  if version=$(aws cloudfront describe-function --name "$name" --query ETag --output text 2> /dev/null); then
    version=$(aws cloudfront update-function --name "$name" --if-match "$version" --function-config "$about" \\
      --function-code "fileb://$name.js" --query ETag --output text)
  else
    version=$(aws cloudfront create-function --name "$name" --function-config "$about" \\
      --function-code "fileb://$name.js" --query ETag --output text)
  fi
  # Only what is published can be put on a distribution, and is what it runs.
  aws cloudfront publish-function --name "$name" --if-match "$version"
}

case "\${1:-}" in
  sync) sync ;;
  policies) policies ;;
  function) function_ ;;
  *) echo "Write one of: sync, policies, function." >&2; exit 2 ;;
esac
`;
}

/** What CloudFront would refuse; each a sentence. */
export function cloudFrontProblems(redirects: readonly Redirect[], base: string): string[] {
  const size = Buffer.byteLength(cloudFrontFunction(redirects, base));
  if (size <= FUNCTION_LIMIT) return [];
  return [
    `the function has ${size} bytes with all redirects in it, and CloudFront takes ${FUNCTION_LIMIT}. ` +
      "Take another host, or leave it to the pages that stand at old addresses to lead on.",
  ];
}

/** A name that sites of other folders do not have: an account holds all functions and policies side by side. */
function nameOf(base: string, part: string): string {
  return `sourced${base.replaceAll(/[^A-Za-z0-9]+/g, "-")}${part}`;
}

function policyCommands(rules: readonly HeaderRule[], base: string): string {
  return headersPolicies(rules, base)
    .map((policy) => {
      const name = nameOf(base, policy.name);
      const config = JSON.stringify(policyConfig(policy, name)).replaceAll("'", "\\u0027");
      return `  # For ${behavioursOf(policy.paths)}\n  policy ${name} '${config}'`;
    })
    .join("\n");
}

/** Copies the files of each type with that type; pages come last, for what they lead to is to be there by then. */
function uploads(rules: readonly HeaderRule[], base: string): string {
  const byType = Map.groupBy(rules, ({ headers }) => WITH_FILE.map((name) => headers[name]).join("|"));
  const last = ([rule]: readonly HeaderRule[]) => (isPage(rule?.headers ?? {}) ? 1 : 0);
  return [...byType.values()]
    .sort((a, b) => last(a) - last(b))
    .map((group) => uploadCommand(group, base))
    .join("\n");
}

function uploadCommand(group: readonly HeaderRule[], base: string): string {
  const { "Content-Type": type = "", "Cache-Control": life = "" } = group[0]?.headers ?? {};
  const files = [...new Set(group.map(({ pattern }) => fileOf(pattern)))];
  return (
    `  aws s3 cp dist/ "s3://$BUCKET${base}" --recursive --exclude "*" ${files.map((file) => `--include "${file}"`).join(" ")}` +
    ` \\\n    --content-type "${type}" --cache-control "${life}"`
  );
}

/** A pattern as the AWS command line matches files: every page is an .html file. */
function fileOf(pattern: string): string {
  if (/\/(\*)?$/.test(pattern)) return "*.html";
  return pattern.slice(1).replaceAll(/:[a-z]+/g, "*");
}

/** Files that hosts read, or that CloudFront makes itself. */
const LEFT_OUT = ["*.br", "*.gz", "_headers", "_redirects", ".nojekyll", "_astro/*"];
