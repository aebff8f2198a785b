/** A page of another site that shows embeds: an origin of its own, on a port of its own. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Host {
  /** Serves this as the body of the page from now on. */
  show: (body: string) => void;
  address: string;
  close: () => Promise<void>;
}

export async function startHost(): Promise<Host> {
  let body = "";
  const server: Server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html;charset=utf-8" });
    response.end(`<!doctype html><html lang="en"><title>Host</title><style>body{margin:0}</style>${body}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    show: (next) => {
      body = next;
    },
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
