/** A kind of wrong edit: where it can be made, how, and on which line an editor must be told. */
export interface Site {
  /** The lines of the file, and the place of the one that is edited, from 0. */
  lines: readonly string[];
  at: number;
  /** A number to choose by. */
  n: number;
}

export interface Fault {
  name: string;
  /** The files in which it can be made, by their path under content/. */
  files: RegExp;
  /** The lines at which it can be made. */
  line: RegExp;
  /** Whether it can be made at a line that matches; always where left out. */
  when?: (site: Site) => boolean;
  /** The line or lines that stand there instead. */
  edit: (line: string, site: Site) => string | string[];
  /** The place in the new file, from 0, on which the problem is told; the edited line where left out. */
  told?: (site: Site) => number;
  /** What one of the problems there says. */
  says?: RegExp;
}

/** A fault of the files whose path ends so, at any line that matches. */
export const fault = (
  name: string,
  file: string,
  line: RegExp,
  edit: Fault["edit"],
  says: RegExp,
  more: Partial<Fault> = {},
): Fault => ({
  name,
  files: new RegExp(`${file}$`),
  line,
  edit,
  says,
  ...more,
});

/** The item chosen by the number. */
export function pick<T>(items: readonly T[], n: number): T {
  const item = items[n % items.length];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
}

/** The nearest line above that matches: the key of the entry in which the line stands. */
export function above({ lines, at }: Site, key: RegExp): number {
  const found = lines.slice(0, at).findLastIndex((line) => key.test(line));
  if (found < 0) throw new Error(`No line above ${String(at)} matches ${String(key)}.`);
  return found;
}

/** The lines from here to the end of its entry, the entries being lines that match. */
export function entryOf({ lines, at }: Site, key: RegExp): readonly string[] {
  const end = lines.findIndex((line, i) => i > at && key.test(line));
  return lines.slice(at, end < 0 ? undefined : end);
}
