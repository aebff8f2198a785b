/** A page of another site that shows embeds: an origin of its own, on a port of its own. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Host {
  /** Serves this as the body of the page from now on, with these headers too. */
  show: (body: string, headers?: Readonly<Record<string, string>>) => void;
  address: string;
  close: () => Promise<void>;
}

export async function startHost(): Promise<Host> {
  let [body, more] = ["", {} as Readonly<Record<string, string>>];
  const server: Server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html;charset=utf-8", ...more });
    response.end(`<!doctype html><html lang="en"><title>Host</title><style>body{margin:0}</style>${body}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    show: (next, headers = {}) => {
      [body, more] = [next, headers];
    },
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
