/** Where in the content a text stands that a picture prints. */
import type { Problem } from "../model/problem.ts";
import type { Drawn, Searched } from "./drawn.ts";

/** Where something stands. */
export type Place = Pick<Problem, "file" | "line">;

/**
 * The words of what is printed that are made of the letters, by their place; each letter at the nearest place of a text all
 * of whose words are printed.
 */
export function wordsWith(letters: ReadonlySet<string>, printed: string, from: Drawn["from"]) {
  const found: (Place & { words: string[] })[] = [];
  const open = new Set(letters);
  const rows = new Set(wordsOf(printed));
  for (const [file, path] of from) {
    const texts = [...textsIn(valueAt(file.data, path), path)].flatMap(([at, text]) => {
      const words = wordsOf(text).every((word) => rows.has(word)) ? runsOf(text, open) : [];
      return words[0] === undefined ? [] : [{ ...lineOfText(file, at, text, text.indexOf(words[0])), words }];
    });
    found.push(...texts);
    for (const { words } of texts) for (const letter of words.join("")) open.delete(letter);
    if (open.size === 0) return found;
  }
  return [...found, { ...placeOf(printed, from), words: [[...open].join("")] }];
}

/** Words without the signs around them; not the ids of figures, which are printed as something else. */
const wordsOf = (text: string) => text.replaceAll(/\{[^{}]*\}/g, " ").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function runsOf(text: string, letters: ReadonlySet<string>): string[] {
  const runs: string[] = [];
  let inside = false;
  for (const letter of text) {
    const lacks = letters.has(letter);
    if (lacks && inside) runs.push(`${runs.pop() ?? ""}${letter}`);
    else if (lacks) runs.push(letter);
    inside = lacks;
  }
  return runs;
}

/** The place of the longest text that is part of what is printed; of what it is drawn from where none is. */
export function placeOf(printed: string, from: Drawn["from"]): Place {
  const start = (text: string) => text.split("{")[0]?.trim() ?? "";
  const parts = from.flatMap(([file, path]) =>
    [...textsIn(valueAt(file.data, path), path)]
      .filter(([, text]) => start(text) !== "" && printed.toLowerCase().includes(start(text).toLowerCase()))
      .map(([at, text]) => ({ file, at, text })),
  );
  const [longest] = parts.sort((a, b) => start(b.text).length - start(a.text).length);
  if (longest) return lineOfText(longest.file, longest.at, longest.text, 0);
  const [[file, path] = []] = from;
  return file && path ? { file: file.file, line: file.lineOf(path) } : { file: "content", line: 1 };
}

type Path = readonly PropertyKey[];

function lineOfText({ file, lineOf, lineIn }: Searched, path: Path, text: string, at: number): Place {
  const words = text.slice(0, at).match(/\S+(?=\s)/g)?.length ?? 0;
  return { file, line: lineIn && words > 0 ? lineIn(path, words) : lineOf(path) };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** Every text below a value, with its path. */
function* textsIn(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "object" && value !== null)
    for (const [key, inside] of Object.entries(value)) yield* textsIn(inside, [...path, key]);
}
