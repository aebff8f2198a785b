/** The built site on a port of its own, as the project's own preview serves it. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { settings } from "../../../src/commands/settings.ts";

export interface Serving {
  /** The whole address of a page, for its path without the base. */
  at: (path: string) => string;
  close: () => void;
}

/** Serves dist, but for what `without` names. Throws where nothing may listen. */
export async function serveSite(without?: RegExp): Promise<Serving> {
  const { base } = settings(process.env);
  const files = sirv("dist", { dev: false });
  const server = createServer((request, response) => {
    request.url = `/${(request.url ?? "/").slice(base.length)}`;
    if (without?.test(request.url)) response.writeHead(404).end();
    else files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path) => `http://127.0.0.1:${port}${base}${path}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
