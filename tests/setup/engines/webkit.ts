/** WebKit as GTK has it, with a screen that is only in memory, driven by its own WebDriver. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { Builder, By, Capabilities, Key, type WebDriver } from "selenium-webdriver";
import { PNG } from "pngjs";
import { freePort } from "../free-port.ts";
import { commandPath } from "./command-path.ts";
import type { Engine } from "./engine.ts";

const driverPath = commandPath(["WebKitWebDriver"]);
const screen = commandPath(["xvfb-run"]);
const browser = globSync("/usr/{lib,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser").find((path) => existsSync(path));
const missing =
  driverPath === undefined
    ? "no WebKitWebDriver on the path (Debian: webkit2gtk-driver)"
    : screen === undefined
      ? "no xvfb-run on the path"
      : browser === undefined
        ? "no MiniBrowser of webkit2gtk"
        : undefined;

/** How long it may take until what was scrolled to is painted, in milliseconds. */
const PAINTED = 400;
const KEYS = { Enter: Key.ENTER, Escape: Key.ESCAPE, Tab: Key.TAB };

export const webkitEngine: Engine = {
  name: "WebKit",
  ...(missing !== undefined && { missing }),
  open: async () => {
    const port = await freePort();
    const server = spawn(screen ?? "", ["-a", driverPath ?? "", `--port=${port}`], { stdio: "ignore", detached: true });
    try {
      const driver = await connect(port);
      return {
        goto: (address) => driver.get(address),
        evaluate: (expression) => driver.executeScript(`return ${expression}`),
        withControl: (key) => driver.actions().keyDown(Key.CONTROL).sendKeys(key).keyUp(Key.CONTROL).perform(),
        click: (selector) => driver.findElement(By.css(selector)).click(),
        press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
        size: async (width, height) => {
          const [outerWidth = 0, outerHeight = 0] = await driver.executeScript<number[]>(
            "return [outerWidth - innerWidth, outerHeight - innerHeight]",
          );
          await driver
            .manage()
            .window()
            .setRect({ width: width + outerWidth, height: height + outerHeight });
        },
        picture: async (selector) => {
          const box = await driver.executeScript<DOMRect>(
            "const found = document.querySelector(arguments[0]); found.scrollIntoView(); return found.getBoundingClientRect()",
            selector,
          );
          // The window is taken as it has been painted by then; pictures of a part alone come out empty.
          await wait(PAINTED);
          return part(Buffer.from(await driver.takeScreenshot(), "base64"), box);
        },
        close: async () => {
          await driver.quit().catch(() => undefined);
          end(server);
        },
      };
    } catch (error) {
      end(server);
      throw error;
    }
  },
};

/** The driver answers some time after it was started. Throws when it has not for half a minute. */
async function connect(port: number): Promise<WebDriver> {
  const asked = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
  });
  for (let left = 60; ; left -= 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      break;
    } catch (error) {
      if (left === 0) throw error;
      await wait(500);
    }
  }
  return new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(asked).build();
}

/** The box out of a picture of the window, as far as it lies in it. */
function part(picture: Buffer, { left, top, width, height }: DOMRect): Buffer {
  const whole = PNG.sync.read(picture);
  const [x, y] = [Math.max(0, Math.round(left)), Math.max(0, Math.round(top))];
  const [wide, high] = [Math.min(Math.round(width), whole.width - x), Math.min(Math.round(height), whole.height - y)];
  const cut = new PNG({ width: wide, height: high });
  PNG.bitblt(whole, cut, x, y, wide, high, 0, 0);
  return PNG.sync.write(cut);
}

/** The screen, the driver and the browser are one group of processes. */
function end(server: ChildProcess): void {
  try {
    process.kill(-(server.pid ?? 0));
  } catch {
    // It has ended by itself.
  }
}
