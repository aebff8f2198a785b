/**
 * Which Chromium the browser tests use, and how to get one where there is none. The decisions are functions of a
 * Machine, so that they can be tested; thisMachine is the only part that looks at the real one.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  /** Where Playwright would have put its own browser. */
  bundled: string;
  exists: (path: string) => boolean;
  /** Runs a command to its end or to the time limit; true if it succeeded. */
  run: (command: readonly string[], seconds: number) => boolean;
}

export interface Browser {
  path: string;
  from: string;
}

/** How the tests start it: a container has no sandbox and no GPU; the rest keeps the browser from calling home. */
export const FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

const COMMANDS = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];

const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/** A browser that is there and starts, or undefined. Throws if an environment variable names one that does not. */
export function findBrowser(machine: Machine): Browser | undefined {
  for (const from of ["CHROMIUM_PATH", "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH"]) {
    const path = machine.env[from];
    if (!path) continue;
    if (works(machine, path)) return { path, from };
    throw new Error(
      `${from} is "${path}", which is no browser that starts. Correct it, or unset it to have one found.`,
    );
  }
  const folders = (machine.env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = [
    { path: machine.bundled, from: "Playwright" },
    ...COMMANDS.flatMap((name) => folders.map((folder) => ({ path: join(folder, name), from: "PATH" }))),
    ...(USUAL_PLACES[machine.platform] ?? []).map((path) => ({ path, from: "its usual place" })),
  ];
  return candidates.find(({ path }) => works(machine, path));
}

/** A browser that is there, installed first if need be. Throws one sentence if none could be had. */
export function setUpBrowser(machine: Machine, log: (line: string) => void): Browser {
  let found = findBrowser(machine);
  for (const command of installations(machine)) {
    if (found) break;
    log(`No browser found; trying: ${command.join(" ")}`);
    // Offline, a download would be tried again and again; a slow line needs some minutes.
    if (machine.run(command, 300)) found = findBrowser(machine);
  }
  if (found) return found;
  throw new Error("No Chromium was found or could be installed: install Chrome or Chromium, or set CHROMIUM_PATH.");
}

/** What may bring a browser, in the order to try. Only root may add the system's packages without being asked. */
export function installations({ isRoot, exists }: Machine): string[][] {
  const playwright = [
    "node_modules/@playwright/test/cli.js",
    "install",
    ...(isRoot ? ["--with-deps"] : []),
    "chromium",
  ];
  const apt = ["sh", "-c", "apt-get update && apt-get install -y chromium"];
  return [[process.execPath, ...playwright], ...(isRoot && exists("/usr/bin/apt-get") ? [apt] : [])];
}

/** A downloaded browser can lack the libraries it needs, hence the start. On Windows --version would open a window. */
function works({ platform, exists, run }: Machine, path: string): boolean {
  return exists(path) && (platform === "win32" || run([path, "--version"], 30));
}

export function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    bundled: chromium.executablePath(),
    exists: existsSync,
    run: ([command = "", ...args], seconds) =>
      spawnSync(command, args, { stdio: "ignore", timeout: seconds * 1000, killSignal: "SIGKILL" }).status === 0,
  };
}
