/** What any server of files must do with the site, be it the simplest. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ADDRESS_LIST } from "../../src/record/address-list.ts";
import { elementsOf } from "../../src/hosting/elements.ts";
import { policyIn } from "../../src/hosting/page-code.ts";
import { ask } from "../setup/hosting/ask.ts";
import type { Served } from "../setup/hosting/served.ts";

/** Every address that was ever published, without the places on pages. */
const list = readFileSync(ADDRESS_LIST, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("/") && !line.includes("#"));

export function checkAnyServer(served: () => Served): void {
  test("every address that was ever published answers, or leads on to one that does", async () => {
    const site = served();
    expect(list.length).toBeGreaterThan(200);
    for (const address of list) {
      const { status, headers } = await site.ask(address);
      const on = status === 301 ? await ask(new URL(headers.location ?? "", site.at(address)).href) : undefined;
      expect([address, on?.status ?? status]).toEqual([address, 200]);
    }
  });

  test("every address answers with its own bytes", async () => {
    const site = served();
    expect(site.published.length).toBeGreaterThan(200);
    for (const { address, file } of site.published) {
      const { status, headers, body } = await site.ask(address);
      expect({ address, status, encoding: headers["content-encoding"] }).toEqual({ address, status: 200 });
      expect([address, body.equals(site.bytes(file))]).toEqual([address, true]);
    }
  });

  test("every page carries its policy in itself, and tells no other site where its reader came from", async () => {
    const site = served();
    for (const { address } of site.published.filter(({ file }) => file.endsWith(".html"))) {
      const html = (await site.ask(address)).body.toString();
      expect(policyIn(elementsOf(html)), address).toMatch(/^default-src 'none';/);
      expect(html, address).toContain('<meta name="referrer" content="no-referrer">');
    }
  });

  test("a query that the site does not know changes nothing", async () => {
    const site = served();
    for (const query of ["?utm_source=x", "?a=%2F..%2F", "?", "?childId=1"]) {
      const { status, body } = await ask(site.at("/about/") + query);
      expect([query, status, body.equals(site.bytes("about/index.html"))]).toEqual([query, 200, true]);
    }
  });

  test("HEAD has the headers of GET and no body", async () => {
    const [head, get] = [await ask(served().at("/about/"), { method: "HEAD" }), await served().ask("/about/")];
    expect([head.status, head.body.length, head.headers["content-type"]]).toEqual([
      200,
      0,
      get.headers["content-type"],
    ]);
  });

  test("a folder's address without its slash is sent to the one with it, on the reader's own origin", async () => {
    for (const address of ["/about", "/gaza-may-2021", "/gaza-may-2021/charts/deaths/embed"]) {
      const { status, headers } = await served().ask(address);
      expect([301, 308]).toContain(status);
      expect(new URL(headers.location ?? "", served().at(address)).href).toBe(`${served().at(address)}/`);
    }
  });
}
