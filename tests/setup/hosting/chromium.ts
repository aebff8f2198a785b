/** The Chromium of the tests, outside of Playwright's own runner, and what a page should never do. */
import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser, FLAGS, thisMachine } from "../browser.ts";

/** Where a Chromium is, or undefined. */
export const chromiumPath = findBrowser(thisMachine())?.path;

export function launch(): Promise<Browser> {
  return chromium.launch({ ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }), args: [...FLAGS] });
}

/**
 * Collects, from now on, what should not happen on a page: anything in the console that is more than a note, a policy broken,
 * a file missed, and any request to another origin than these.
 */
export async function listen(page: Page, origins: readonly string[]): Promise<string[]> {
  const heard: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", ({ message }) => heard.push(`uncaught: ${message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !origins.includes(url.origin)) heard.push(`foreign: ${request.url()}`);
  });
  await page.exposeFunction("heardViolation", (text: string) => heard.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { heardViolation: (text: string) => void }).heardViolation(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return heard;
}
