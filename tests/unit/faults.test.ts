/**
 * Wrong edits, made at random places of a copy of the real content: each is refused on the line where it was made, or
 * changes nothing that is published. A failure prints its seed; FAULT_SEED runs it again, FAULT_RUNS asks for more.
 */
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Problem } from "../../src/model/problem.ts";
import { checkContent } from "../../src/rules/content.ts";
import { nameOf } from "../../src/reading/text-file.ts";
import { EVENTS } from "../setup/faults/events.ts";
import { type Fault, pick, type Site } from "../setup/faults/fault.ts";
import { LEDGER } from "../setup/faults/ledger.ts";
import { SECTIONS } from "../setup/faults/sections.ts";
import { SERIES } from "../setup/faults/series.ts";
import { SITE } from "../setup/faults/site.ts";
import { SOURCES } from "../setup/faults/sources.ts";
import { TEXTS } from "../setup/faults/texts.ts";

const seed = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);
const numRuns = Number(process.env.FAULT_RUNS ?? 1);
const number = fc.nat({ max: 1_000_000 });

const scratch = await mkdtemp(join(tmpdir(), "faults-"));
afterAll(() => rm(scratch, { recursive: true }));
const copy = join(scratch, "content");
await cp("content", copy, { recursive: true });
const paths = (await readdir(copy, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(yaml|mdx|csv)$/.test(entry.name))
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(copy.length + 1)
      .replaceAll("\\", "/"),
  )
  .sort();
const original = new Map(
  await Promise.all(paths.map(async (path) => [path, await readFile(join(copy, path), "utf8")] as const)),
);
const sound = await checkContent(copy);

const place = ({ file, line }: Problem) => `${file.slice(nameOf(copy).length + 1)}:${String(line)}`;

/** The content with the file as given, and then as it was. */
async function withFile(path: string, text: string | Buffer) {
  await writeFile(join(copy, path), text);
  try {
    return await checkContent(copy);
  } finally {
    await writeFile(join(copy, path), original.get(path) ?? "");
  }
}

/** Every place of the real content at which the fault can be made. */
function sitesOf({ files, line, when = () => true }: Fault): (Site & { path: string })[] {
  return paths
    .filter((path) => files.test(path))
    .flatMap((path) => {
      const lines = (original.get(path) ?? "").split("\n");
      return lines.flatMap((text, at) =>
        line.test(text) && when({ lines, at, n: 0 }) ? [{ path, lines, at, n: 0 }] : [],
      );
    });
}

const once = (property: (a: number, b: number) => Promise<void>, runs = numRuns) =>
  fc.assert(fc.asyncProperty(number, number, property), { seed, numRuns: runs, endOnFailure: true });

test("the content itself is sound", () => {
  expect(sound.problems).toEqual([]);
});

describe.each([
  ["a figure", LEDGER],
  ["a source", SOURCES],
  ["a series", SERIES],
  ["a section", SECTIONS],
  ["another text", TEXTS],
  ["an event or quotation", EVENTS],
  ["the site", SITE],
])("in %s", (_, faults) => {
  test.each(faults.map((fault) => [fault.name, fault] as const))("%s is refused on its line", async (_name, fault) => {
    const sites = sitesOf(fault);
    expect(sites).not.toEqual([]);
    await once(async (a, n) => {
      const site = { ...pick(sites, a), n };
      const edited = [fault.edit(site.lines[site.at] ?? "", site)].flat();
      const text = [...site.lines.slice(0, site.at), ...edited, ...site.lines.slice(site.at + 1)].join("\n");
      const { problems } = await withFile(site.path, text);
      const told = fault.told?.(site) ?? site.at;
      const here = problems.filter((problem) => told < 0 || place(problem) === `${site.path}:${String(told + 1)}`);
      if (here.some(({ message }) => fault.says?.test(message) ?? true)) return;
      const said = problems.map((problem) => `  ${place(problem)}: ${problem.message}`).join("\n");
      throw new Error(`not told at ${site.path}:${String(told + 1)} (${edited.join("\n")})\n${said}`);
    });
  });
});

describe("a whole file", () => {
  const whole = (name: string, change: (text: string, n: number) => string | Buffer, says: RegExp, line = 1) =>
    test(name, () =>
      once(async (a, n) => {
        const path = pick(paths, a);
        const { problems } = await withFile(path, change(original.get(path) ?? "", n));
        expect(problems.filter((problem) => says.test(problem.message)).map(place)).toContain(
          `${path}:${String(line)}`,
        );
      }),
    );
  whole("larger than 1 MB is refused", (text) => text + "\n# x".repeat(300_000), /larger than 1 MB/);
  whole("that is empty is refused", () => " \n", /empty file/);
  whole(
    "that is not UTF-8 is refused",
    (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text)]),
    /not UTF-8/,
  );
  whole("with a control character is refused", (text) => text.replace("\n", "\u0007\n"), /control character/);

  test("that is gone or misnamed is missed", () =>
    once(async (a) => {
      const path = pick(
        paths.filter((name) => !/redirects|pages|series\/(wounded|displaced|children)/.test(name)),
        a,
      );
      await rename(join(copy, path), join(copy, `${path}.bak`));
      try {
        expect((await checkContent(copy)).problems).not.toEqual([]);
      } finally {
        await rename(join(copy, `${path}.bak`), join(copy, path));
      }
    }));
});

describe("an edit that changes nothing is harmless", () => {
  const harmless = (name: string, change: (text: string) => string, files = /./) =>
    test(name, () =>
      once(async (a) => {
        const path = pick(
          paths.filter((one) => files.test(one)),
          a,
        );
        const { problems, stories, site } = await withFile(path, change(original.get(path) ?? ""));
        expect({ problems, stories, site }).toEqual({ problems: [], stories: sound.stories, site: sound.site });
      }, 2 * numRuns),
    );
  harmless("a byte order mark", (text) => `\uFEFF${text}`);
  harmless("Windows line ends", (text) => text.replaceAll("\n", "\r\n"));
  harmless("lines without words at the end", (text) => `${text}\n\n`);
  harmless("a comment", (text) => `# note to myself\n${text}`, /yaml$/);
  harmless("a comment in MDX", (text) => `${text}\n{/* note to myself */}\n`, /mdx$/);
  const columns = (text: string, order: (cells: string[]) => string[]) =>
    text.includes('"') ? text : text.replace(/^.+$/gm, (line) => order(line.split(",")).join(","));
  harmless("columns in another order", (text) => columns(text, (cells) => cells.reverse()), /csv$/);
  harmless("a column without a name", (text) => columns(text, (cells) => [...cells, "", ""]), /csv$/);
  harmless("cells in quotation marks", (text) => text.replace(/^(2021-[^,]*),/gm, '"$1",'), /csv$/);
});
