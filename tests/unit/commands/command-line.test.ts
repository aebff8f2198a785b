import { expect, test } from "vitest";
import { type Command, helpText, parseOptions, UsageError } from "../../../src/commands/command-line.ts";

const COMMAND: Command = {
  usage: "npm run try -- <id>",
  does: "Tries.",
  operands: 1,
  options: {
    format: { takes: ["text", "json"], does: "how" },
    today: { takes: "day", does: "when" },
    watch: { does: "again" },
  },
};
const given = (...args: string[]) => parseOptions(COMMAND, args);

test("options and operands may stand in any order", () => {
  const expected = { options: { format: "json", today: "2020-01-31", watch: "yes" }, operands: ["an-id"], help: false };
  expect(given("--format", "json", "an-id", "--watch", "--today=2020-01-31")).toEqual(expected);
});

test("what is not given is absent", () => {
  expect(given("an-id").options).toEqual({});
});

test.each([
  [["an-id", "--formt", "json"], 'There is no option --formt. Did you mean "format"?'],
  [["an-id", "--toString"], "There is no option --toString. Write one of: format, today, watch."],
  [["an-id", "--format", "jsn"], '--format "jsn" is not known. Did you mean "json"?'],
  [["an-id", "--today", "2020-02-30"], '--today "2020-02-30" is not a day. Write YYYY-MM-DD.'],
  [["an-id", "--today"], '--today "" is not a day. Write YYYY-MM-DD.'],
  [["an-id", "--watch=1"], "--watch takes no value."],
  [[], "Write: npm run try -- <id>"],
  [["an-id", "another"], "Write: npm run try -- <id>"],
])("%j is refused with what to write", (args, message) => {
  expect(() => given(...args)).toThrow(new UsageError(message));
});

test("help is given whatever else is wrong", () => {
  expect(given("--help", "--formt").help).toBe(true);
});

test("help names every option with what it takes", () => {
  expect(helpText(COMMAND).split("\n").slice(4)).toEqual([
    "  --format text|json          how",
    "  --today YYYY-MM-DD          when",
    "  --watch                     again",
    "  --help                      says this",
  ]);
});
