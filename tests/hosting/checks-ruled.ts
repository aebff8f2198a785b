/** What a server must do that obeys the table of rules. */
import { describe, expect, test } from "vitest";
import { spellingsOf } from "../../src/hosting/redirects.ts";
import { ask, unpacked } from "../setup/hosting/ask.ts";
import { ODD_REQUESTS } from "../setup/hosting/odd-requests.ts";
import { headText, responseHead } from "../setup/site/first-window.ts";
import { moved, type Served } from "../setup/hosting/served.ts";

/** A picture that is the same under every path, for it names no address. */
const PICTURE = "/cards/gaza-may-2021.png";

/** Headers by which a server says who may read, frame or run something. */
const GUARDS = /^(?:access-control-|cross-origin-|content-security-|permissions-|referrer-|strict-|x-|set-cookie)/;

/** `picture` gives the bytes of a file as the site at the root of an origin has it. */
export function checkRules(served: () => Served, picture: (file: string) => Buffer): void {
  test("every address has the headers of the table", async () => {
    const site = served();
    for (const { address } of site.published) {
      const answer = await site.ask(address);
      expect({ address, headers: site.told(answer, address) }).toEqual({ address, headers: site.expected(address) });
    }
  });

  test("what comes before a page is no longer than is counted for its weight", async () => {
    const site = served();
    for (const { address } of site.published.filter(({ file }) => file.endsWith(".html"))) {
      const { headers, body } = await site.ask(address, { "Accept-Encoding": "br" });
      const counted = responseHead(site.expected(address), body.length);
      expect([address, headText(headers).length]).toEqual([
        address,
        expect.toSatisfy((n: number) => n <= counted.length),
      ]);
    }
  });

  test("no other header says who may read, frame or run anything, and none sets a cookie", async () => {
    const site = served();
    const guards = (headers: object) =>
      Object.keys(headers)
        .filter((name) => GUARDS.test(name))
        .sort();
    for (const { address } of site.published) {
      const { headers } = await site.ask(address, { Origin: "https://example.net", Cookie: "a=b" });
      expect([address, guards(headers)]).toEqual([address, guards(site.expected(address))]);
    }
  });

  test.each([
    ["br", "br"],
    ["gzip", "gz"],
  ])("text is sent in %s to who takes it, as it was compressed at the build", async (encoding, ending) => {
    const site = served();
    for (const { address, file } of site.published.filter(({ file }) => !file.endsWith(".png"))) {
      const answer = await site.ask(address, { "Accept-Encoding": encoding });
      const { vary, "content-encoding": sent } = answer.headers;
      expect({ address, sent, vary }).toEqual({ address, sent: encoding, vary: "Accept-Encoding" });
      expect([address, answer.body.equals(site.bytes(`${file}.${ending}`))]).toEqual([address, true]);
      expect([address, unpacked(answer).equals(site.bytes(file))]).toEqual([address, true]);
      expect({ address, headers: site.told(answer, address) }).toEqual({ address, headers: site.expected(address) });
    }
  });

  test.each([
    ["gzip, deflate, br, zstd", "br"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.000", undefined],
    ["identity", undefined],
    ["brotli", undefined],
  ])("to who accepts %j goes %s", async (accepts, sent) => {
    const { headers } = await served().ask("/about/", { "Accept-Encoding": accepts });
    expect(headers["content-encoding"]).toBe(sent);
  });

  test("a part of a file is the same bytes under every path", async () => {
    const whole = picture(PICTURE);
    for (const [range, from, to] of [
      ["bytes=0-99", 0, 100],
      ["bytes=1000-1999", 1000, 2000],
      ["bytes=-50", whole.length - 50, whole.length],
    ] as const) {
      const { status, headers, body } = await served().ask(PICTURE, { Range: range });
      const of = `bytes ${from}-${to - 1}/${whole.length}`;
      expect([range, status, headers["content-range"]]).toEqual([range, 206, of]);
      expect([range, body.equals(whole.subarray(from, to))]).toEqual([range, true]);
    }
    expect((await served().ask(PICTURE, { Range: `bytes=${whole.length}-` })).status).toBe(416);
  });

  test("what has not changed is not sent again", async () => {
    for (const address of ["/gaza-may-2021/", "/gaza-may-2021/figures.csv"]) {
      const { headers } = await served().ask(address, { "Accept-Encoding": "br" });
      const again = { "Accept-Encoding": "br", "If-None-Match": headers.etag ?? "" };
      const { status, body } = await served().ask(address, again);
      expect([address, status, body.length]).toEqual([address, 304, 0]);
    }
  });

  test("an address that moved leads on, with its slash and without", async () => {
    expect(moved.length).toBeGreaterThan(0);
    for (const redirect of moved) {
      for (const address of spellingsOf(redirect)) {
        const { status, headers } = await served().ask(address);
        const where = new URL(headers.location ?? "", served().at(address)).href;
        expect([address, status, where]).toEqual([address, 301, served().at(redirect.to)]);
      }
    }
  });

  test("what is missing gets the page that says so, with its status and headers", async () => {
    const site = served();
    for (const address of ["/nowhere/", "/nowhere.csv", "/gaza-may-2021/figures/nobody/", "/cards/"]) {
      const answer = await site.ask(address);
      expect([address, answer.status, answer.body.equals(site.bytes("404.html"))]).toEqual([address, 404, true]);
      const headers = { ...site.told(answer, "/404.html"), cors: answer.headers["access-control-allow-origin"] };
      expect({ address, headers }).toEqual({ address, headers: site.expected("/404.html") });
    }
  });

  describe("the right status, no listing, no other file, for", () => {
    test.each(ODD_REQUESTS)("$what", async ({ path, method = "GET", statuses }) => {
      const answer = await ask(served().origin, { path: served().base + path, method });
      expect(statuses).toContain(answer.status);
      expect(answer.body.toString()).not.toMatch(/root:.*:0:0:|Index of|Directory listing|<pre>/);
      if (answer.status === 404) expect(unpacked(answer).equals(served().bytes("404.html"))).toBe(true);
      if (answer.status !== 405) return;
      expect(answer.headers).toMatchObject({ allow: "GET, HEAD", "x-content-type-options": "nosniff" });
    });
  });
}
