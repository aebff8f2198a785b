/** What `npm test` runs, in order. A step is a command, and what its report says. Knows not how it is run. */
import { countPlaywright, countVitest, type Counts } from "./counts.ts";

export interface Step {
  name: string;
  /** A script of node_modules or of this project, and its arguments; run by this Node. */
  command: readonly string[];
  /** Reads the counts out of the report that the command leaves behind; a step without one counts as one test. */
  report?: { file: string; count: (report: never) => Counts };
  /** The step reads the built site: it is skipped when the build has just failed, for dist is then the last one. */
  readsSite?: true;
  /** The step needs CHROMIUM_PATH. */
  needsBrowser?: true;
}

const vitest = (project: string) => ({
  name: project,
  command: [
    ...["node_modules/vitest/vitest.mjs", "run", "--config", ".config/vitest.config.ts", "--project", project],
    ...["--reporter=dot", "--reporter=json", `--outputFile.json=.reports/${project}.json`],
  ],
  report: { file: `.reports/${project}.json`, count: countVitest },
});

export const STEPS: readonly Step[] = [
  { name: "format", command: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."] },
  { name: "astro", command: ["node_modules/astro/bin/astro.mjs", "check"] },
  { name: "types", command: ["node_modules/typescript/bin/tsc", "--noEmit"] },
  { name: "lint", command: ["node_modules/eslint/bin/eslint.js", "--config", ".config/eslint.config.mjs", "."] },
  vitest("unit"),
  { name: "build", command: ["src/commands/build.ts"] },
  { ...vitest("site"), readsSite: true },
  { ...vitest("hosting"), readsSite: true, needsBrowser: true },
  {
    name: "browser",
    command: ["node_modules/@playwright/test/cli.js", "test", "--config", ".config/playwright.config.ts"],
    report: { file: ".reports/browser.json", count: countPlaywright },
    readsSite: true,
    needsBrowser: true,
  },
  { ...vitest("engines"), readsSite: true, needsBrowser: true },
];
