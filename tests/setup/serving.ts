/** The preview server over files that a test writes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { handler } from "../../src/commands/serve.ts";
import type { HeaderRule } from "../../src/hosting/headers.ts";

/** The files in a folder of their own, served under the base while the tests of the block run, with a table of headers. */
export function serving(
  base: string,
  files: Readonly<Record<string, string | Buffer>>,
  rules?: () => readonly HeaderRule[],
) {
  const folder = mkdtempSync(join(tmpdir(), "serve-"));
  let server: Server;
  beforeAll(async () => {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    server = createServer(handler(folder, base, rules));
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  return { folder, origin: () => `http://localhost:${(server.address() as AddressInfo).port}` };
}
