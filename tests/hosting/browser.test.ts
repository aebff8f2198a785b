/**
 * Every page and embed in a real browser, from nginx with its real headers: no error, no policy broken, no request to anywhere
 * else, nothing kept on the reader's machine.
 */
import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { here, underPath } from "../setup/hosting/built.ts";
import { chromiumPath, launch, listen } from "../setup/hosting/chromium.ts";
import { Served } from "../setup/hosting/served.ts";
import { KINDS } from "../setup/hosting/servers.ts";

/** What Chromium has of Trusted Types. */
interface Guarded {
  trustedTypes: { createPolicy: (name: string) => unknown };
}

const nginx = KINDS.find(({ name }) => name === "nginx");

/** Cookies, and all that scripts can keep; each with its content. */
async function keptBy(page: Page, context: BrowserContext): Promise<unknown[]> {
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  return [...(await context.cookies()), ...stored];
}

describe.skipIf(nginx?.command === undefined || chromiumPath === undefined)("from nginx, in Chromium", () => {
  let browser: Browser;
  let site: Served;
  let below: Served;

  beforeAll(async () => {
    if (!nginx) return;
    browser = await launch();
    site = await Served.start(nginx, here);
    below = await Served.start(nginx, underPath());
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([site.stop(), below.stop()]);
  });

  /** Opens each address, from top to bottom; gives what was heard and what was kept. */
  async function visit(served: Served, addresses: readonly string[]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const heard = await listen(page, [served.origin]);
    const loud: Record<string, string[]> = {};
    for (const address of addresses) {
      await page.goto(served.at(address));
      await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }));
      const said = heard.splice(0);
      if (said.length > 0) loud[address] = said;
    }
    await page.waitForLoadState("networkidle");
    const kept = await keptBy(page, context);
    await context.close();
    return { loud, late: heard, kept };
  }

  const QUIET = { loud: {}, late: [], kept: [] };
  const pagesOf = (served: Served) => served.published.filter(({ file }) => file.endsWith(".html"));

  test("every page and embed at the root of an origin is quiet and keeps nothing", async () => {
    const addresses = pagesOf(site).map(({ address }) => address);
    expect(addresses.filter((address) => address.includes("/embed/")).length).toBeGreaterThan(5);
    expect(await visit(site, addresses)).toEqual(QUIET);
  });

  test("one page of each kind is as quiet under a path", async () => {
    const kinds = Map.groupBy(pagesOf(below), ({ address }) => address.split("/").length).values();
    expect(
      await visit(
        below,
        [...kinds].flatMap((pages) => pages.slice(0, 3).map(({ address }) => address)),
      ),
    ).toEqual(QUIET);
  });

  test("a chart's picture opens by itself, shut in, with its own font and style", async () => {
    const page = await browser.newPage();
    const heard = await listen(page, [site.origin]);
    for (const { address } of site.published.filter(({ file }) => file.endsWith(".svg")))
      await page.goto(site.at(address));
    await page.goto(site.at("/gaza-may-2021/charts/deaths.svg"));
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', "")}: ${status}`);
    });
    expect(fonts).toContain("Newsreader: loaded");
    expect(heard).toEqual([]);
    await page.close();
  });

  test("the reading aids work under the policy: a day is chosen and marked", async () => {
    const page = await browser.newPage();
    const heard = await listen(page, [site.origin]);
    await page.goto(site.at("/gaza-may-2021/"));
    const slider = page.locator("#chart-deaths-by-day").getByRole("slider");
    await slider.scrollIntoViewIfNeeded();
    await slider.press("Home");
    expect(await page.locator("#chart-deaths-by-day .chosen").count()).toBe(1);
    await page.locator(".fig").first().click();
    expect(await page.locator(":popover-open").count()).toBe(1);
    expect(heard).toEqual([]);
    await page.close();
  });

  test("no code that is put into a page is run, whoever puts it there", async () => {
    const page = await browser.newPage();
    await page.goto(site.at("/gaza-may-2021/"));
    const refused = await page.evaluate(() => {
      const attempts: Record<string, () => unknown> = {
        markup: () => (document.body.innerHTML = "<b>1</b>"),
        address: () => (document.createElement("script").src = "/embed.js"),
        handler: () => {
          document.body.setAttribute("onclick", "document.title = 'run'");
        },
        policy: () => (globalThis as unknown as Guarded).trustedTypes.createPolicy("a"),
      };
      return Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [];
        } catch {
          return [name];
        }
      });
    });
    expect(refused).toEqual(["markup", "address", "handler", "policy"]);
    const elsewhere = await page.evaluate(() => fetch("https://example.net/").catch(() => "refused"));
    expect(elsewhere).toBe("refused");
    await page.close();
  });

  describe("in the frame of another site", () => {
    let host: HttpServer;
    let origin: string;
    const asked = { framed: "/", extra: "" };

    beforeAll(async () => {
      host = createServer((_, response) => {
        const isolated = {
          "Cross-Origin-Embedder-Policy": "require-corp",
          "Cross-Origin-Opener-Policy": "same-origin",
        };
        response.writeHead(200, { "Content-Type": "text/html", ...isolated });
        response.end(
          `<!doctype html><link rel=icon href=data:,><iframe ${asked.extra} src="${site.at(asked.framed)}"></iframe>`,
        );
      });
      await new Promise<void>((done) => host.listen(0, "localhost", done));
      origin = `http://localhost:${(host.address() as AddressInfo).port}`;
    });
    afterAll(() => host.close());

    /** What a frame of that address shows there: the chart's title, or nothing where the browser refuses. */
    async function framed(address: string, extra = "") {
      Object.assign(asked, { framed: address, extra });
      const page = await browser.newPage();
      await page.goto(origin);
      const frame = page.frames()[1];
      // What a browser shows for a page that it refuses has an address of its own.
      const shown = frame?.url() === site.at(address);
      const title = shown ? await frame.evaluate(() => document.querySelector("h1")?.textContent) : "";
      await page.close();
      return title;
    }

    test("every embed is shown, in a page that is isolated, and where the frame is sandboxed too", async () => {
      for (const { address } of pagesOf(site).filter(({ address }) => address.includes("/embed/"))) {
        expect([address, await framed(address)]).not.toEqual([address, ""]);
      }
      expect(await framed("/gaza-may-2021/charts/deaths/embed/", 'sandbox="allow-scripts"')).not.toBe("");
    });

    test("no other page is", async () => {
      for (const address of ["/", "/about/", "/gaza-may-2021/", "/gaza-may-2021/charts/deaths/"]) {
        expect([address, await framed(address)]).toEqual([address, ""]);
      }
    });
  });
});
