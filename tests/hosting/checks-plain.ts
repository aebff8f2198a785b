/**
 * What holds for a server that can be told nothing. It is for looking at the site, not for publishing it: it lists folders
 * without a page and gives out every file.
 */
import { describe, expect, test } from "vitest";
import { ask } from "../setup/hosting/ask.ts";
import { ODD_REQUESTS } from "../setup/hosting/odd-requests.ts";
import { moved, type Served } from "../setup/hosting/served.ts";

/** The types that Python knows by a file's name, of those that the site has. */
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  csv: "text/csv",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
};

export function checkPlain(served: () => Served): void {
  test("the types that it knows are right", async () => {
    for (const { address, file } of served().published) {
      const type = TYPES[file.slice(file.lastIndexOf(".") + 1)];
      if (type === undefined) continue;
      const { headers } = await served().ask(address);
      expect([address, headers["content-type"]?.split(";")[0]]).toEqual([address, type]);
    }
  });

  test("at an address that moved stands the page that leads on", async () => {
    expect(moved.length).toBeGreaterThan(0);
    for (const { from, to } of moved) {
      const { status, body } = await served().ask(from);
      expect([from, status]).toEqual([from, 200]);
      expect(body.toString()).toContain(`<meta http-equiv=refresh content="0; url=${served().base}${to.slice(1)}">`);
    }
  });

  test("what is missing is 404", async () => {
    expect((await served().ask("/nowhere/")).status).toBe(404);
  });

  describe("no file of outside the site for", () => {
    test.each(ODD_REQUESTS.filter(({ path }) => path.includes("etc")))("$what", async ({ path }) => {
      const { status, body } = await ask(served().origin, { path: served().base + path });
      expect(status).toBe(404);
      expect(body.toString()).not.toMatch(/root:.*:0:0:/);
    });
  });
}
