/**
 * The site's configuration for nginx, with nothing but its standard modules: gzip is its own (gzip_static), Brotli is
 * chosen here by a map. Source of each directive: nginx.org/en/docs.
 */
import { expressionOf, under } from "./pattern.ts";
import { spellingsOf, toldToHosts } from "./redirects.ts";
import { type Redirect } from "../model/redirect.ts";
import type { Host, Server } from "./host.ts";
import { isPage, type HeaderRule } from "./headers.ts";

export const nginx: Host = {
  name: "nginx",
  server: { name: "nginx", listens: "80, or 127.0.0.1:8080" },
  print: ({ rules, redirects, base }, { listen = "80", root }) => nginxFile(rules, redirects, base, { listen, root }),
};

/** A file for nginx's `http` block (conf.d/, sites-enabled/): maps of what each address has, and a server. */
export function nginxFile(
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  base: string,
  { listen, root }: Server,
): string {
  const [everywhere, ...others] = rules;
  const names = [...new Set(others.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== "Content-Type",
  );
  const html = others.find(({ headers }) => isPage(headers));
  return `# The site under ${base}, for nginx's http block. Printed by a command of the project; do not edit.

# Whether the reader takes Brotli, and whether the file chosen is in it.
map $http_accept_encoding $sourced_br {
  default "";
  "~*(?:^|,)\\s*(?:br|\\*)\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[\\d.]+\\s*)?(?:,|$)" ".br";
}
map $uri $sourced_encoding {
  default "";
  "~\\.br$" "br";
}
# What else may be asked of an address, where it was asked for wrongly (RFC 9110, section 15.5.6).
map $status $sourced_allow {
  default "";
  405 "GET, HEAD";
}

# A slash or backslash in disguise names no address of the site. The page that says so is asked for with the same request.
map "$uri $request_uri" $sourced_disguised {
  volatile;
  default "";
  "~^${expressionOf(under(base, "/404.html"))}(?:\\.br)? " "";
  "~*^[^ ]+ [^?]*%(?:2f|5c)" "1";
}

# The headers that differ from address to address.
${names.map((name) => map(name, others, base)).join("\n")}
server {
  listen ${listen};
  root ${quote(root)};
  server_tokens off;
  # Redirects keep the reader's own scheme, name and port.
  absolute_redirect off;
  port_in_redirect off;
  gzip_static on;
  error_page 404 ${under(base, "/404.html")};

${Object.entries(everywhere?.headers ?? {})
  .map(([name, value]) => `  add_header ${name} ${quote(value)} always;`)
  .join("\n")}
${names.map((name) => `  add_header ${name} $${variable(name)} always;`).join("\n")}
  add_header Content-Encoding $sourced_encoding always;
  add_header Vary "Accept-Encoding" always;
  add_header Allow $sourced_allow always;

  if ($sourced_disguised) {
    return 404;
  }
  # Nor do the files that stand for others name one.
  location ~ "(?:\\.(?:br|gz)|/_headers|/_redirects)$" {
    return 404;
  }

${toldToHosts(redirects)
  .map((redirect) => redirectLocations(redirect, base))
  .join("")}  # Pages: the address of a folder.
  location ~ "^${base}(?:.*/)?$" {
    types { }
    default_type ${quote(html?.headers["Content-Type"] ?? "text/html")};
    try_files "\${uri}index.html$sourced_br" "\${uri}index.html" =404;
  }
${others
  .filter(({ pattern }) => !pattern.endsWith("/") && !pattern.endsWith("/embed/*"))
  .map(({ pattern, headers }) => fileLocation(under(base, pattern), headers["Content-Type"] ?? ""))
  .join("")}
  # A folder's address without its slash is sent to the one with it; nothing else is there, and nothing is listed.
  location / {
    if (-f "$document_root$uri/index.html") {
      return 301 "$uri/$is_args$args";
    }
    return 404;
  }
}
`;
}

/** One header's values by address. What nginx calls $uri is the file by then, so a page is also its index.html. */
function map(name: string, rules: readonly HeaderRule[], base: string): string {
  const lines = rules
    .filter(({ headers }) => headers[name] !== undefined)
    .map(
      ({ pattern, headers }) =>
        `  "~^${expressionOf(under(base, pattern))}${/\/\*?$/.test(pattern) ? "(?:index\\.html)?" : ""}(?:\\.br)?$" ${quote(headers[name] ?? "")};`,
    );
  return `map $uri $${variable(name)} {\n  default "";\n${lines.join("\n")}\n}\n`;
}

function fileLocation(pattern: string, type: string): string {
  return `  location ~ "^${expressionOf(pattern)}$" {
    types { }
    default_type ${quote(type)};
    try_files "$uri$sourced_br" "$uri" =404;
  }
`;
}

function redirectLocations(redirect: Redirect, base: string): string {
  const [path = "", fragment] = under(base, redirect.to).split("#");
  const target = `${path}$is_args$args${fragment === undefined ? "" : `#${fragment}`}`;
  return spellingsOf(redirect)
    .map((address) => `  location = ${under(base, address)} {\n    return 301 ${quote(target)};\n  }\n`)
    .join("");
}

function variable(name: string): string {
  return `sourced_${name.toLowerCase().replaceAll("-", "_")}`;
}

function quote(value: string): string {
  return `"${value.replaceAll(/[\\"]/g, "\\$&")}"`;
}
