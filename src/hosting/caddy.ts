/** The site's configuration for Caddy 2. Source of each directive: caddyserver.com/docs/caddyfile. */
import type { Host, Server } from "./host.ts";
import { expressionOf, under } from "./pattern.ts";
import { toldToHosts } from "./redirects.ts";
import { type Redirect } from "../model/redirect.ts";
import { headersFor, type HeaderRule } from "./headers.ts";

export const caddy: Host = {
  name: "caddy",
  server: { name: "Caddy", listens: "example.org, or http://127.0.0.1:8080" },
  print: ({ rules, redirects, base, origin }, { listen = new URL(origin).host, root }) =>
    caddyFile(rules, redirects, base, { listen, root }),
};

/** A site block for a Caddyfile. `listen` is the site's address as Caddy writes it: `example.org`, `:8080`. */
export function caddyFile(
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  base: string,
  { listen, root }: Server,
): string {
  const moved = toldToHosts(redirects);
  return `# The site under ${base}, for a Caddyfile. Printed by a command of the project; do not edit.
${listen} {
	root * ${quote(root)}

	# A slash or backslash in disguise names no address of the site; nor do the files that stand for others.
	@disguised expression \`{http.request.orig_uri}.matches("(?i)^[^?]*%(2f|5c|00)")\`
	error @disguised 404
	# No address is that long, and a disk would fail at it.
	@long path_regexp "^.{1000}|[^/]{256}"
	error @long 404
	@unpublished path_regexp "/\\.|(\\.(br|gz)|/_headers|/_redirects)$"
	error @unpublished 404
	@method not method GET HEAD
	handle @method {
		header Allow "GET, HEAD"
		respond 405
	}

${moved.map((redirect, i) => redirectLines(redirect, base, i)).join("")}
${rules.map(({ pattern, headers }, i) => headerLines(`rule${i}`, under(base, pattern), headers)).join("\n")}
	file_server {
		precompressed br gzip
	}

	handle_errors {
		@missing expression \`{http.error.status_code} == 404\`
		handle @missing {
			rewrite * ${under(base, "/404.html")}
${Object.entries(headersFor(rules, "/404.html"))
  .map(([name, value]) => `\t\t\theader ${name} ${quote(value)}`)
  .join("\n")}
			header -Access-Control-Allow-Origin
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;
}

function headerLines(name: string, pattern: string, headers: HeaderRule["headers"]): string {
  const lines = Object.entries(headers).map(([header, value]) => `\theader @${name} ${header} ${quote(value)}`);
  return `\t@${name} path_regexp "^${expressionOf(pattern)}$"\n${lines.join("\n")}\n`;
}

function redirectLines({ from, to }: Redirect, base: string, i: number): string {
  const slash = from.endsWith("/")
    ? `${expressionOf(under(base, from).slice(0, -1))}/?`
    : expressionOf(under(base, from));
  return `\t@moved${i} path_regexp "^${slash}$"\n\tredir @moved${i} ${quote(under(base, to))} 301\n`;
}

/** In double quotes only a quote can be escaped, and a backslash may be meant for one; in backticks all is as it stands. */
function quote(value: string): string {
  return value.includes("\\") && !value.includes("`") ? `\`${value}\`` : `"${value.replaceAll('"', '\\"')}"`;
}
