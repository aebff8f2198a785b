/**
 * A static host in small, for looking at the built site and for the browser tests. Does what common hosts do: a folder's
 * address gets its slash, what is missing gets 404.html with status 404, and no folder is listed.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** What answers requests for the files of `folder` under `base` (a path with a slash at both ends). */
export function handler(folder: string, base: string) {
  // dev: look at the disk each time, so that a rebuilt site is served without a restart.
  const files = sirv(folder, { dev: true, etag: true });

  return (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const missing = () => sendMissing(folder, response);
    if (`${pathname}/` === base) return redirect(response, base + search);
    if (!pathname.startsWith(base)) return missing();

    const path = pathname.slice(base.length - 1);
    if (!path.endsWith("/") && existsSync(join(folder, decode(path), "index.html"))) {
      return redirect(response, `${pathname}/${search}`);
    }
    request.url = path + search;
    files(request, response, missing);
  };
}

/** Starts serving on the first free port from `port` on, and gives the port it found. */
export async function listen(folder: string, base: string, port: number): Promise<number> {
  const server = createServer(handler(folder, base));
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

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

function sendMissing(folder: string, response: ServerResponse): void {
  const page = join(folder, "404.html");
  response.writeHead(404, { "content-type": "text/html;charset=utf-8" });
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
