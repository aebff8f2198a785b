/**
 * A static host in small, for looking at the built site and for the browser tests. Does what the site's rules ask of any
 * host: the headers of each address, Brotli or gzip, a folder's slash, 404.html with its status, and no listing.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, type HeaderRule } from "../hosting/headers.ts";

/** Files that stand for others, or are for other hosts, or are hidden: sirv shows those too while it looks at the disk. */
const UNPUBLISHED = /\/\.|(?:\.(?:br|gz)|\/_headers|\/_redirects)$/;

/**
 * What answers requests for the files of `folder` under `base` (a path with a slash at both ends). `rules` is asked each
 * time, for a site may be built anew while it is served.
 */
export function handler(folder: string, base: string, rules: () => readonly HeaderRule[] = () => []) {
  const setHeaders = (response: ServerResponse, address: string) => {
    for (const [name, value] of Object.entries(headersFor(rules(), address))) response.setHeader(name, value);
  };
  // dev: look at the disk each time, so that a rebuilt site is served without a restart.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, dotfiles: false, setHeaders });

  return (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, search } = addressIn(request.url ?? "/");
    const missing = () => {
      setHeaders(response, "/404.html");
      sendMissing(folder, response);
    };
    if (request.method !== "GET" && request.method !== "HEAD") {
      setHeaders(response, "/404.html");
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    if (`${pathname}/` === base) return redirect(response, base + search);
    if (!pathname.startsWith(base) || /%(?:2f|5c)|\/\//i.test(pathname)) return missing();
    if (UNPUBLISHED.test(decode(pathname))) return missing();

    const path = pathname.slice(base.length - 1);
    if (!path.endsWith("/") && existsSync(join(folder, decode(path), "index.html"))) {
      return redirect(response, `${pathname}/${search}`);
    }
    request.url = path + search;
    files(request, response, missing);
  };
}

/** Starts serving on the first free port from `port` on, and gives the port it found. */
export async function listen(
  folder: string,
  base: string,
  port: number,
  rules?: () => readonly HeaderRule[],
): Promise<number> {
  const server = createServer(handler(folder, base, rules));
  for (let candidate = port; candidate < port + 100; candidate++) {
    if (await tryPort(server, candidate)) return candidate;
  }
  throw new Error(`No free port from ${port} to ${port + 99}. Stop one of the servers that hold them.`);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const taken = (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error));
    server.once("error", taken);
    server.listen(port, process.env.HOST ?? "localhost", () => {
      server.off("error", taken);
      resolve(true);
    });
  });
}

/** The path and query that were asked for; what is no address at all is one that is nowhere, not an error. */
function addressIn(asked: string): { pathname: string; search: string } {
  const url = URL.parse(asked.startsWith("/") ? `http://localhost${asked}` : asked);
  return url ?? { pathname: "*", search: "" };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

function sendMissing(folder: string, response: ServerResponse): void {
  const page = join(folder, "404.html");
  response.statusCode = 404;
  if (!response.hasHeader("content-type")) response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(existsSync(page) ? readFileSync(page) : "Not found");
}

/** The path as it is named on the disk; one that is no valid encoding names nothing, and is left as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
