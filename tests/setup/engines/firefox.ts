/** Firefox as the system has it, driven over WebDriver BiDi: it needs no driver of its own. */
import puppeteer from "puppeteer-core";
import { commandPath } from "./command-path.ts";
import type { Engine } from "./engine.ts";

const path = process.env.FIREFOX_PATH ?? commandPath(["firefox-esr", "firefox"]);

/** As its dialogue proposes, half an inch: it knows no margin of a page of a name (styles/print.css). */
const MARGIN = { top: "0.5in", right: "0.5in", bottom: "0.5in", left: "0.5in" };

export const firefoxEngine: Engine = {
  name: "Firefox",
  ...(path === undefined && { missing: "no firefox or firefox-esr on the path, and no FIREFOX_PATH" }),
  open: async () => {
    const browser = await puppeteer.launch({ browser: "firefox", executablePath: path ?? "", headless: true });
    const page = await browser.newPage();
    return {
      goto: async (address) => {
        await page.goto(address);
      },
      evaluate: (expression) => page.evaluate(expression),
      withControl: async (key) => {
        await page.keyboard.down("Control");
        await page.keyboard.press(key);
        await page.keyboard.up("Control");
      },
      click: (selector) => page.locator(selector).click(),
      press: (key) => page.keyboard.press(key),
      size: (width, height) => page.setViewport({ width, height }),
      picture: async (selector) => {
        const found = await page.$(selector);
        if (!found) throw new Error(`no ${selector} on the page`);
        return found.screenshot();
      },
      print: (paper) => page.pdf({ format: paper === "A4" ? "a4" : "letter", margin: MARGIN }),
      close: () => browser.close(),
    };
  },
};
