/**
 * The tests that need a browser: they open the built site (dist), served as a static host would serve it.
 * Playwright loads this file once in every worker; the browser and the port are chosen once and passed on by
 * environment variables.
 */
import { chromium, defineConfig } from "@playwright/test";
import { settings } from "../src/commands/settings.ts";
import { findBrowser, FLAGS, thisMachine } from "../tests/setup/browser.ts";
import { freePort } from "../tests/setup/free-port.ts";

process.env.CHROMIUM_PATH ??= findBrowser(thisMachine())?.path ?? chromium.executablePath();
process.env.TEST_PORT ??= String(await freePort());

const address = `http://localhost:${process.env.TEST_PORT}${settings(process.env).base}`;

export default defineConfig({
  testDir: "../tests/browser",
  outputDir: "../.reports/browser",
  snapshotPathTemplate: "../tests/snapshots/{testFilePath}/{arg}{ext}",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  reporter: [["line"], ["json", { outputFile: "../.reports/browser.json" }]],
  use: { baseURL: address, locale: "en-GB", timezoneId: "UTC" },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        launchOptions: {
          executablePath: process.env.CHROMIUM_PATH,
          args: [...FLAGS],
        },
      },
    },
  ],
  webServer: {
    command: `node src/commands/preview.ts --port ${process.env.TEST_PORT}`,
    cwd: "..",
    url: address,
    reuseExistingServer: false,
  },
});
