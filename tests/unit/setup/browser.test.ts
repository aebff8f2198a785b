import { expect, test } from "vitest";
import { findBrowser, installations, setUpBrowser, type Machine } from "../../setup/browser.ts";

/** A Linux machine with these files, all of which start; `installs` is what appears when a command is run. */
function machine(files: string[], rest: Partial<Machine> = {}, installs: Record<string, string> = {}): Machine {
  const present = new Set(files);
  return {
    env: { PATH: "/usr/local/bin:/usr/bin" },
    platform: "linux",
    isRoot: false,
    bundled: "/cache/chromium",
    exists: (path) => present.has(path),
    run: (command) => {
      const installed = Object.entries(installs).find(([word]) => command.join(" ").includes(word))?.[1];
      if (installed) present.add(installed);
      return installed !== undefined || present.has(command[0] ?? "");
    },
    ...rest,
  };
}

const silent = () => undefined;
const root = { isRoot: true };

test("an environment variable comes before everything", () => {
  const env = { CHROMIUM_PATH: "/my/chromium", PATH: "/usr/bin" };
  expect(findBrowser(machine(["/my/chromium", "/cache/chromium"], { env }))?.path).toBe("/my/chromium");
});

test("an environment variable that names nothing is an error, not a reason to search", () => {
  const env = { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: "/gone" };
  expect(() => findBrowser(machine(["/cache/chromium"], { env }))).toThrow(
    'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH is "/gone"',
  );
});

test("Playwright's own browser comes before the system's", () => {
  expect(findBrowser(machine(["/cache/chromium", "/usr/bin/chromium"]))?.from).toBe("Playwright");
});

test("a browser that does not start is passed over", () => {
  const run: Machine["run"] = ([command]) => command !== "/cache/chromium";
  expect(findBrowser(machine(["/cache/chromium", "/usr/bin/chromium"], { run }))?.path).toBe("/usr/bin/chromium");
});

test("Chrome on the PATH comes before Chromium, wherever they are", () => {
  const files = ["/usr/local/bin/chromium", "/usr/bin/google-chrome"];
  expect(findBrowser(machine(files))?.path).toBe("/usr/bin/google-chrome");
});

test("a Mac's Chrome is found in its usual place", () => {
  const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(findBrowser(machine([chrome], { platform: "darwin" }))?.path).toBe(chrome);
});

test("a browser that is there is not installed again", () => {
  const lines: string[] = [];
  setUpBrowser(machine(["/usr/bin/chromium"], root), (line) => lines.push(line));
  expect(lines).toEqual([]);
});

test("where there is none, Playwright's is installed", () => {
  expect(setUpBrowser(machine([], {}, { "cli.js install": "/cache/chromium" }), silent).from).toBe("Playwright");
});

test("where Playwright's cannot be had, root installs the system's", () => {
  const none = machine(["/usr/bin/apt-get"], root, { "apt-get install": "/usr/bin/chromium" });
  expect(setUpBrowser(none, silent).path).toBe("/usr/bin/chromium");
});

test("only root asks for the system's packages", () => {
  const said = (isRoot: boolean) =>
    installations(machine(["/usr/bin/apt-get"], { isRoot }))
      .flat()
      .join(" ");
  expect(said(true)).toContain("--with-deps");
  expect(said(false)).not.toMatch(/--with-deps|apt-get/);
});

test("where none can be had, one sentence says what to install", () => {
  expect(() => setUpBrowser(machine([]), silent)).toThrow("install Chrome or Chromium, or set CHROMIUM_PATH");
});
