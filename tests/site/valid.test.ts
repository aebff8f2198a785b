/**
 * Every kind of page by the Nu Html Checker of the WHATWG (npm vnu-jar), where there is a Java to run it: no error but those
 * that are listed, each with its reason.
 */
import { spawnSync } from "node:child_process";
import vnu from "vnu-jar";
import { expect, test } from "vitest";
import { patternOf } from "../../src/hosting/pattern.ts";
import { commandPath } from "../setup/engines/command-path.ts";
import { site } from "../setup/site/built.ts";

/** What it says and we let stand. Its warnings are not asked for: they are advice about what is right. */
const LISTED: readonly (readonly [said: RegExp, reason: string])[] = [
  [/^CSS: /, "its style sheet reader knows no layers, containers, nesting or anchors, which every engine here does"],
  [
    /^The “role” attribute must not be used on a “t[dhr]”/,
    "rows set as blocks on phones are no rows to Safari without a role",
  ],
  [
    /“style” element in “body” must be/,
    "what only matters once something is opened comes behind the text (first ten packets)",
  ],
  [/matches, or might match, an element that comes before the parent of this “style”/, "the same"],
];

const java = commandPath(["java"]);

interface Message {
  type: string;
  message: string;
  url?: string;
  lastLine?: number;
}

test.skipIf(java === undefined)("a page of every kind is valid HTML, but for what is listed with a reason", () => {
  const kinds = [
    ...new Map(site.pages.map((page) => [patternOf(page.address.slice(site.base.length - 1)), page])).values(),
  ];
  const files = kinds.map(({ file }) => `dist/${file}`);
  const args = ["-Xss2m", "-jar", vnu, "--errors-only", "--format", "json", "--exit-zero-always", ...files];
  const { stderr } = spawnSync(java ?? "", args, { encoding: "utf8", maxBuffer: 1e8 });
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  const errors = messages.filter(({ message }) => !LISTED.some(([said]) => said.test(message)));
  expect(errors.map(({ url, lastLine, message }) => `${url ?? ""}:${String(lastLine)} ${message}`)).toEqual([]);
});
