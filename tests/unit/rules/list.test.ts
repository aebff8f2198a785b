/** The list holds every rule there is: one that no line names would be obeyed by nobody, and nothing would tell. */
import { globSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { SITE_RULES, STORY_RULES, TEXT_RULES } from "../../../src/rules/list.ts";

const rules = [...STORY_RULES, ...TEXT_RULES, ...SITE_RULES];

/** Whether a file's export is a rule: it has a name, the charter's rules that it keeps, and finds. */
const isRule = (value: unknown) =>
  typeof value === "object" && value !== null && ["name", "charter", "find"].every((key) => key in value);

test("every file that holds a rule has a line", async () => {
  const files = globSync("src/rules/{story,text,site}/*.ts").sort();
  const unlisted: string[] = [];
  for (const file of files) {
    const exported = Object.values((await import(resolve(file))) as Record<string, unknown>).filter(isRule);
    if (exported.some((rule) => !(rules as unknown[]).includes(rule))) unlisted.push(file);
  }
  expect(unlisted).toEqual([]);
});

test("no two rules have one name", () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});
