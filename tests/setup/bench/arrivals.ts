/**
 * A reader's program on a new connection: asks for one page over TLS and HTTP/2, and prints when so many bytes of it had come, in
 * milliseconds after the request, as JSON. `node arrivals.ts <origin> <path>`.
 */
import { connect } from "node:http2";
import { connect as connectSecurely } from "node:tls";

const [, , origin = "", path = "/"] = process.argv;
const { hostname, port } = new URL(origin);
// The certificate is one of this measurement's own.
const socket = connectSecurely({
  host: hostname,
  port: Number(port),
  ALPNProtocols: ["h2"],
  rejectUnauthorized: false,
});
// As browsers do: what is short does not wait until what went before has arrived.
socket.setNoDelay(true);
const session = connect(origin, { createConnection: () => socket });
session.on("error", (error: Error) => {
  console.error(error.message);
  process.exit(1);
});
session.on("connect", () => {
  const asked = performance.now();
  const request = session.request({ ":path": path, "accept-encoding": "br" });
  const arrivals: [bytes: number, after: number][] = [];
  let bytes = 0;
  let status = 0;
  request.on("response", (headers) => (status = Number(headers[":status"])));
  request.on("data", (data: Buffer) => {
    bytes += data.length;
    arrivals.push([bytes, performance.now() - asked]);
  });
  request.on("end", () => {
    console.log(JSON.stringify({ status, arrivals }));
    session.close();
  });
  request.end();
});
