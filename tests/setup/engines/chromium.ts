/** Chromium, driven by Playwright. */
import { chromium } from "@playwright/test";
import { findBrowser, FLAGS, thisMachine } from "../browser.ts";
import type { Engine } from "./engine.ts";

const path = findBrowser(thisMachine())?.path;

export const chromiumEngine: Engine = {
  name: "Chromium",
  ...(path === undefined && { missing: "no Chromium was found" }),
  open: async () => {
    const browser = await chromium.launch({ ...(path !== undefined && { executablePath: path }), args: [...FLAGS] });
    const page = await browser.newPage();
    return {
      goto: async (address) => {
        await page.goto(address);
      },
      evaluate: (expression) => page.evaluate(expression),
      withControl: (key) => page.keyboard.press(`Control+${key}`),
      click: (selector) => page.locator(selector).first().click(),
      press: (key) => page.keyboard.press(key),
      size: (width, height) => page.setViewportSize({ width, height }),
      picture: (selector) => page.locator(selector).first().screenshot({ caret: "initial" }),
      print: (format) => page.pdf({ format, printBackground: true }),
      close: () => browser.close(),
    };
  },
};
