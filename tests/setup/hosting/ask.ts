/** One request exactly as it is written: no path is tidied, no body unpacked, no redirect followed. */
import { type IncomingHttpHeaders, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for an address. `path` replaces that of the address, as a browser would never send it. */
export function ask(
  address: string,
  { method = "GET", headers = {}, path }: { method?: string; headers?: Record<string, string>; path?: string } = {},
): Promise<Answer> {
  const { hostname, port, pathname, search } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, method, headers, path: path ?? pathname + search, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
      response.on("error", reject);
    })
      .on("error", reject)
      .end();
  });
}

/** The body as it was before the server, or whoever built the site, compressed it. */
export function unpacked({ headers, body }: Answer): Buffer {
  const encoding = headers["content-encoding"];
  if (encoding === undefined) return body;
  return encoding === "br" ? brotliDecompressSync(body) : gunzipSync(body);
}
