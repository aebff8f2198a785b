/** An editor who does to the letter what `check` says: each line that it gives is pasted where it says. */
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What is done to the lines of a file, given what the message says and the line of which it speaks. */
interface Way {
  says: RegExp;
  /** The file under the content folder; that of the problem where absent. */
  file?: (problem: Problem, given: string[]) => string;
  act: (lines: string[], given: string[], problem: Problem) => string[];
}

interface Problem {
  file: string;
  /** From 0. */
  at: number;
  message: string;
}

const replaced = (lines: string[], at: number, line: string) => lines.with(at, line);
const indent = (line = "") => /^ */.exec(line)?.[0] ?? "";
const storyFile = (name: string) => (problem: Problem) => problem.file.replace(/^(stories\/[^/]+\/).*/, `$1${name}`);

/** Those that leave the number of lines come first, so that the places of all still hold. */
const WAYS: readonly Way[] = [
  {
    says: /Write in place of this entry: (- \{.*\})$/,
    act: (lines, [entry = ""], { at }) => replaced(lines, at, indent(lines[at]) + entry),
  },
  {
    says: /write here: (.*)$/,
    act: (lines, [field = ""], { at }) => replaced(lines, at, indent(lines[at]) + field),
  },
  {
    says: /Write (?:the time as well, with its distance from UTC: )?(updated: .*)$/,
    act: (lines, [field = ""], { at }) => replaced(lines, at, field),
  },
  {
    says: /write in (series\/\S+):(\d+): (.*)$/,
    file: (problem, [name = ""]) => storyFile(name)(problem),
    act: (lines, [, line, row = ""]) => replaced(lines, Number(line) - 1, row),
  },
  {
    says: /take out (series\/\S+):(\d+)$/,
    file: (problem, [name = ""]) => storyFile(name)(problem),
    act: (lines, [, line]) => lines.toSpliced(Number(line) - 1, 1),
  },
  {
    says: /Add the row to (series\/\S+): (.*)$/,
    file: (problem, [name = ""]) => storyFile(name)(problem),
    act: (lines, [, row = ""]) => {
      const rows = lines.filter((line) => line !== "");
      const after = rows.findIndex((line, i) => i > 0 && line.slice(0, 10) > row.slice(0, 10));
      return after < 0 ? [...rows, row, ""] : [...rows.toSpliced(after, 0, row), ""];
    },
  },
  {
    says: /"([a-z0-9-]+)" was published as .* Add to its history: (- \{.*\})$/,
    act: (lines, [id = "", entry = ""]) => {
      const start = lines.indexOf(`  ${id}:`);
      const length = lines.slice(start + 1).findIndex((line) => !line.startsWith("    "));
      const end = length < 0 ? lines.length : start + 1 + length;
      const history = lines.slice(start, end).indexOf("    history:");
      if (history < 0) return lines.toSpliced(end, 0, "    history:", `      ${entry}`);
      const entries = lines.slice(start + history + 1, end).findIndex((line) => !line.startsWith("      "));
      return lines.toSpliced(entries < 0 ? end : start + history + 1 + entries, 0, `      ${entry}`);
    },
  },
  {
    says: /add to notices(?: in ledger\.yaml)?: (- \{.*\})$/,
    file: storyFile("ledger.yaml"),
    act: (lines, [notice = ""]) =>
      lines.includes("notices:")
        ? [...lines.filter((line) => line !== ""), `  ${notice}`, ""]
        : [...lines, "notices:", `  ${notice}`, ""],
  },
  {
    says: /add to content\/redirects\.yaml: (.*)$/,
    file: () => "redirects.yaml",
    act: (lines, [redirect = ""]) => [...lines, redirect],
  },
];

/** Pastes the line of each problem. Throws an Error for one that gives none. */
export async function obey(content: string, said: readonly string[]): Promise<void> {
  const ordered = said.map(problemOf).map((problem) => {
    const moved = /, rename this file and the folder beside it, \S+, to: (\S+)$/.exec(problem.message)?.[1];
    const order = WAYS.findIndex(({ says }) => says.test(problem.message));
    if (order < 0 && moved === undefined) throw new Error(`It does not say what to write: ${problem.message}`);
    return { problem, order, moved };
  });
  for (const { problem, order, moved } of ordered.sort((a, b) => a.order - b.order)) {
    if (moved !== undefined) await moveRecord(content, problem.file, moved);
    const way = WAYS[order];
    if (!way) continue;
    const given = way.says.exec(problem.message)?.slice(1) ?? [];
    const path = join(content, way.file?.(problem, given) ?? problem.file);
    const lines = (await readFile(path, "utf8").catch(() => "")).split("\n");
    await writeFile(path, way.act(lines, given, problem).join("\n"));
  }
}

function problemOf(line: string): Problem {
  const [, file = "", number = "1", message = ""] = /^(.*?):(\d+): (.*)$/s.exec(line) ?? [];
  return { file, at: Number(number) - 1, message };
}

async function moveRecord(content: string, file: string, name: string): Promise<void> {
  const before = join(content, file);
  await rename(before, join(content, "published", `${name}.json`));
  await rename(before.replace(/\.json$/, ""), join(content, "published", name));
}
