/** Firefox as the system has it, driven over WebDriver BiDi: it needs no driver of its own. */
import puppeteer from "puppeteer-core";
import { commandPath } from "./command-path.ts";
import type { Engine } from "./engine.ts";

const path = process.env.FIREFOX_PATH ?? commandPath(["firefox-esr", "firefox"]);

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
      print: (paper) => page.pdf({ format: paper === "A4" ? "a4" : "letter" }),
      close: () => browser.close(),
    };
  },
};
