/**
 * The project built somewhere else than here: another folder, another time zone, another language, another day, for the base
 * that is asked for. What it shares with this one is its files, and the packages it is built with.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface BuiltProject {
  /** The project's folder; the site is in its dist/. */
  folder: string;
  base: string;
}

const PARTS = ["src", "content", "public", "astro.config.mjs", "package.json", "tsconfig.json"];

/** As far from UTC as the world goes, a language whose capital i is not I, and variables that Vite would take for its own. */
const ELSEWHERE = {
  BASE_URL: "/elsewhere/",
  NODE_ENV: "test",
  TZ: "Pacific/Kiritimati",
  LC_ALL: "tr_TR.UTF-8",
  LANG: "tr_TR.UTF-8",
  LANGUAGE: "tr",
};

/** Makes Date say a day more than a year later, in every process of the build. */
const LATER = `
const Real = Date;
const later = 400 * 86_400_000;
globalThis.Date = class extends Real {
  constructor(...args) { if (args.length === 0) super(Real.now() + later); else super(...args); }
  static now() { return Real.now() + later; }
};
`;

/**
 * A copy of the project in a folder of that name, with nothing built. The packages are the same files; what they cache is not.
 * Each project here has folders of its own, and what an earlier run left of one is removed.
 */
export function copyProject(name: string): string {
  const project = createHash("sha256").update(process.cwd()).digest("hex").slice(0, 8);
  const folder = join(tmpdir(), `another-place-${project}-${name}`);
  remove(folder);
  mkdirSync(folder);
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync("node_modules").filter(
    (each) => each !== ".cache" && each !== ".vite" && each !== ".astro",
  )) {
    symlinkSync(resolve("node_modules", name), join(folder, "node_modules", name));
  }
  writeFileSync(join(folder, "later.mjs"), LATER);
  return folder;
}

/** Builds the project in the folder for a base. Throws with all that the build said if it fails. */
export function buildElsewhere(folder: string, base: string, env: Readonly<Record<string, string>> = {}): BuiltProject {
  const outcome = spawnSync(process.execPath, ["src/commands/build.ts"], {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...process.env,
      ...ELSEWHERE,
      SITE_URL: process.env.SITE_URL ?? "",
      BASE_PATH: base,
      NODE_OPTIONS: `--import=${join(folder, "later.mjs")}`,
      ...env,
    },
  });
  if (outcome.status !== 0) throw new Error(`The build in ${folder} failed.\n${outcome.stdout}${outcome.stderr}`);
  return { folder, base };
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
