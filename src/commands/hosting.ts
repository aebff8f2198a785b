/**
 * `npm run hosting -- <host>`: prints what that host is to be told of the site in dist/. Reads dist/ and the two
 * settings; writes nothing.
 */
import { parseArgs } from "node:util";
import { caddyFile } from "../hosting/caddy.ts";
import { cloudFrontProblems, cloudFrontScript } from "../hosting/cloudfront.ts";
import { githubPagesText } from "../hosting/github-pages.ts";
import { cloudflareProblems, headersFile, redirectsFile } from "../hosting/headers-file.ts";
import { nginxFile } from "../hosting/nginx.ts";
import { redirects as redirectRule } from "../rules/site/redirects.ts";
import { readRedirects } from "../reading/redirects.ts";
import { headerRules } from "../hosting/headers.ts";
import { mediaTypes } from "../editions/media-types.ts";
import { ContentError } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { baseProblem, policiesOf } from "./built-site.ts";
import { settings } from "./settings.ts";

const HOSTS = ["nginx", "caddy", "netlify", "cloudflare", "github-pages", "cloudfront"];

const USAGE = `npm run hosting -- <host> [--listen <address>] [--root <folder>]
Prints how a host is to serve dist/; "npm run -s" keeps npm from printing more into a file. Hosts: ${HOSTS.join(", ")}.
  --listen   nginx: 80, or 127.0.0.1:8080; Caddy: example.org, or http://127.0.0.1:8080
  --root     nginx and Caddy: the folder that the site's own folder lies in; /srv/www where left out`;

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function refuse(limits: readonly string[]): void {
  if (limits.length > 0) stop(limits.join("\n"));
}

/** What a function gives, or its sentence of what is wrong as the command's last word. */
function told<T>(give: () => T): T {
  try {
    return give();
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { listen: { type: "string" }, root: { type: "string", default: "/srv/www" }, help: { type: "boolean" } },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

const { values, positionals } = read();
const [host = "", ...more] = positionals;
if (values.help === true) {
  console.log(USAGE);
  process.exit(0);
}
if (!HOSTS.includes(host) || more.length > 0) {
  stop(host === "" ? USAGE : `There is no host "${positionals.join(" ")}".${suggest(host, HOSTS)}\n${USAGE}`);
}
const { site, base } = told(() => settings(process.env));
const problem = baseProblem("dist", base);
if (problem !== "") stop(problem);
const { redirects, problems } = await readRedirects("content");
const wrong = [...problems, ...redirectRule.find({ redirects })];
if (wrong.length > 0) stop(new ContentError(wrong).message);
const rules = headerRules(
  told(() => policiesOf("dist")),
  mediaTypes(),
);
const server = (listen: string) => ({ listen: values.listen ?? listen, root: values.root });
const files = () =>
  `# dist/_headers\n${headersFile(rules, base)}\n# dist/_redirects\n${redirectsFile(redirects, base)}`;

if (host === "nginx") console.log(nginxFile(rules, redirects, base, server("80")));
if (host === "caddy") console.log(caddyFile(rules, redirects, base, server(new URL(site).host)));
if (host === "netlify") console.log(files());
if (host === "cloudflare") {
  refuse(cloudflareProblems(rules, base));
  console.log(files());
}
if (host === "github-pages") console.log(githubPagesText(site, base));
if (host === "cloudfront") {
  refuse(cloudFrontProblems(redirects, base));
  console.log(cloudFrontScript(rules, redirects, base));
}
