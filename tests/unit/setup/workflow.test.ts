/** The workflow for GitHub Pages, against the project: what it runs is there, and what it publishes is what is built. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  needs?: string;
  if?: string;
  permissions?: Record<string, string>;
  steps: Step[];
}

const workflow = parse(readFileSync(".github/workflows/publish.yml", "utf8")) as {
  permissions: Record<string, string>;
  jobs: { test: Job; publish: Job };
};
const { test: testing, publish } = workflow.jobs;
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const runs = (job: Job) => job.steps.flatMap(({ run }) => run ?? []).join("\n");

test("it runs the test line of the README, and publishes only what passed it, from the main branch", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toContain("npm ci && npm test");
  expect(runs(testing)).toContain("npm ci && npm test");
  expect(publish.needs).toBe("test");
  expect(publish.if).toContain("refs/heads/main");
});

test("it builds with a script of the project, for the address that Pages gives, and publishes the folder that is built", () => {
  const [, script = ""] = /npm run (\w+)/.exec(runs(publish)) ?? [];
  expect(scripts[script]).toContain("src/commands/build.ts");
  expect(publish.steps.find(({ env }) => env)?.env).toEqual({
    SITE_URL: "${{ steps.pages.outputs.origin }}",
    BASE_PATH: "${{ steps.pages.outputs.base_path }}",
  });
  expect(publish.steps.find(({ uses }) => uses?.startsWith("actions/upload-pages-artifact"))?.with).toEqual({
    path: "dist",
  });
});

test("it may write only what publishing needs, and only then", () => {
  expect(workflow.permissions).toEqual({ contents: "read" });
  expect(testing.permissions).toBeUndefined();
  expect(publish.permissions).toEqual({ contents: "read", pages: "write", "id-token": "write" });
});
