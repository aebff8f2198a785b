/**
 * The wrong edits of tests/setup/faults in stories of unlike sorts, and those of quantities, which only they have: each is refused
 * on its line. A story a fault, chosen anew each time; FAULT_SEED runs one again, OTHER_FAULTS=all tries every story.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { nameOf } from "../../src/reading/text-file.ts";
import { checkStoryFolder } from "../../src/rules/content.ts";
import { lexicon } from "../setup/examples/passage.ts";
import { units } from "../setup/examples/units.ts";
import { EVENTS } from "../setup/faults/events.ts";
import { type Fault, pick, type Site } from "../setup/faults/fault.ts";
import { LEDGER } from "../setup/faults/ledger.ts";
import { QUANTITIES } from "../setup/faults/quantities.ts";
import { SECTIONS } from "../setup/faults/sections.ts";
import { SERIES } from "../setup/faults/series.ts";
import { SOURCES } from "../setup/faults/sources.ts";
import { TEXTS } from "../setup/faults/texts.ts";

const seed = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);
const all = process.env.OTHER_FAULTS === "all";

const content = join(mkdtempSync(join(tmpdir(), "other-faults-")), "content");
afterAll(() => rmSync(join(content, ".."), { recursive: true }));
cpSync("tests/fixtures/stories", join(content, "stories"), { recursive: true });
const STORIES = readdirSync(join(content, "stories"));
const files = new Map(
  STORIES.map((story) => {
    const names = readdirSync(join(content, "stories", story), { recursive: true, encoding: "utf8" });
    const own = names
      .filter((name) => /\.(yaml|mdx|csv)$/.test(name))
      .map((name) => name.replaceAll("\\", "/"))
      .sort();
    return [
      story,
      own.map((file) => ({ file, lines: readFileSync(join(content, "stories", story, file), "utf8").split("\n") })),
    ];
  }),
);

const DAYS = "the days that it writes are those of May 2021";
/** Faults that are none here, each with why; they are tried on the story that they were made for (faults.test.ts). */
const NOT_HERE: Readonly<Record<string, string>> = {
  "a count that begins after it ends": DAYS,
  "a day outside the period": DAYS,
  "a day before the story": DAYS,
  "a period that ends before it begins": DAYS,
  "a quotation before its source could report it": DAYS,
  "a quotation outside the period": DAYS,
  "an update before publication": DAYS,
  "reports outside the days drawn": DAYS,
  "a toll without who counted": "the figure that it names is of that story",
  "a day after publication":
    "a projection may be of it; a time to come told as measured is among the faults of quantities",
  "a number below zero": "money, degrees and changes may be; what may not is among the faults of quantities",
  "too many key points": "two more are not too many for a story of two",
};
/** Words of war are watched where a story is of one. */
const OF_CONFLICT = ["a label that judges"];

/** Whether the fault can be one of this file: those of series change cells by their place in a file that has all columns. */
function isOf(fault: Fault, story: string, head: string, kind: string): boolean {
  if (Object.hasOwn(NOT_HERE, fault.name)) return false;
  if (OF_CONFLICT.includes(fault.name) && story !== "ashby-storm") return false;
  return kind !== "a series" || head.startsWith("date,time,hedge,value,");
}

type Place = Site & { story: string; file: string };

/** Every place of a story at which the fault can be made. */
function sitesOf(fault: Fault, story: string, kind: string): Place[] {
  const { files: where, line, when = () => true } = fault;
  return (files.get(story) ?? []).flatMap(({ file, lines }) =>
    where.test(file) && isOf(fault, story, lines[0] ?? "", kind)
      ? lines.flatMap((text, at) =>
          line.test(text) && fits(() => when({ lines, at, n: 0 })) ? [{ story, file, lines, at, n: seed }] : [],
        )
      : [],
  );
}

/** A fault made for one story may ask for what another has not. */
function fits(when: () => boolean): boolean {
  try {
    return when();
  } catch {
    return false;
  }
}

/** What is said of a story with the fault in it, a line each, and what was to be said. */
async function made(fault: Fault, site: Place) {
  const edited = [fault.edit(site.lines[site.at] ?? "", site)].flat();
  const path = join(content, "stories", site.story, site.file);
  writeFileSync(path, [...site.lines.slice(0, site.at), ...edited, ...site.lines.slice(site.at + 1)].join("\n"));
  try {
    const { problems } = await checkStoryFolder(content, site.story, { lexicon, units });
    const told = fault.told?.(site) ?? site.at;
    const right = problems.filter(
      ({ file, line, message }) =>
        (told < 0 || (file === nameOf(path) && line === told + 1)) && (fault.says?.test(message) ?? true),
    );
    const said = problems.map(({ file, line, message }) => `${file.slice(nameOf(content).length)}:${line}: ${message}`);
    return { right, said, where: `${site.story}/${site.file}:${told + 1} (${edited.join("\n")})` };
  } finally {
    writeFileSync(path, site.lines.join("\n"));
  }
}

describe.each([
  ["a quantity", QUANTITIES],
  ["a figure", LEDGER],
  ["a source", SOURCES],
  ["a series", SERIES],
  ["a section", SECTIONS],
  ["another text", TEXTS],
  ["an event or quotation", EVENTS],
])("in %s", (kind, faults) => {
  const possible = faults.flatMap((fault) => {
    const stories = STORIES.filter((story) => sitesOf(fault, story, kind).length > 0);
    if (stories.length === 0) return [];
    return (all ? stories : [pick(stories, seed)]).map((story) => [fault.name, story, fault] as const);
  });

  test.each(possible)("%s is refused in %s", async (_name, story, fault) => {
    const { right, said, where } = await made(fault, pick(sitesOf(fault, story, kind), seed));
    expect(right.length, `not told at ${where}, seed ${seed}\n${said.join("\n")}`).toBeGreaterThan(0);
  });

  test("every fault of quantities has a place", () => {
    if (kind === "a quantity") expect(possible.length).toBeGreaterThanOrEqual(faults.length);
  });
});
