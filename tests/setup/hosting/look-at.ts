/** One page of a built project in Chromium, from nginx with its real headers. */
import { expect } from "vitest";
import type { Page } from "@playwright/test";
import { chromiumPath, launch, listen } from "./chromium.ts";
import { Served } from "./served.ts";
import { KINDS } from "./servers.ts";
import type { BuiltProject } from "./sites.ts";

const nginx = KINDS.find(({ name }) => name === "nginx");

/** Whether both are on this machine. */
export const canLook = nginx?.command !== undefined && chromiumPath !== undefined;

/** What is done with the page; `fetched` are the paths that it has asked for so far. */
export type Look = (page: Page, fetched: readonly string[]) => Promise<void>;

/** Opens the address, has it looked at, and expects that nothing was heard that should not happen on a page. */
export async function lookAt(project: BuiltProject, address: string, look: Look, script: boolean): Promise<void> {
  if (!nginx) throw new Error("There is no nginx.");
  const [browser, served] = [await launch(), await Served.start(nginx, project)];
  try {
    const page = await browser.newPage({ javaScriptEnabled: script });
    const heard = script ? await listen(page, [served.origin]) : [];
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(served.at(address));
    await look(page, fetched);
    expect(heard).toEqual([]);
  } finally {
    await browser.close();
    await served.stop();
  }
}
