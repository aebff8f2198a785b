/** Entries of a history and notices as the YAML that an editor would write, to be copied out of a message: whole, so that it passes. */
import type { HistoryEntry, Notice } from "../model/story.ts";

/** `{ hedge: at least, value: 230, date: 2021-05-20, countedBy: Gaza Health Ministry, source: who-2021, kind: update }`. */
export function entryYaml(entry: Omit<HistoryEntry, "source"> & { source: readonly string[] }): string {
  const { hedge, exact, value, words, between, interval, projection, countedBy, date, source, kind, note, changed } =
    entry;
  return flow({
    hedge,
    exact,
    value,
    words,
    between,
    interval,
    projection,
    date,
    countedBy,
    source: source.length === 1 ? source[0] : source,
    kind,
    changed,
    note,
  });
}

/** `- { date: 2026-12-03, kind: correction, figure: killed, note: "It counted another town." }`. */
export function noticeYaml({ date, kind, figure, quote, series, differs, note }: Notice): string {
  return `- ${flow({ date, kind, figure, quote, series, differs, note })}`;
}

/** Values that YAML would read as something else, or whose commas would end them, stand in quotation marks. */
function flow(fields: Record<string, unknown>): string {
  const plain = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(plain).join(", ")}]`;
    if (typeof value === "object" && value !== null) return flow(value as Record<string, unknown>);
    // A name that is digits only, or a word that YAML has a meaning for, is no text without quotation marks.
    const isPlain = /^(?!(?:\d[\d_.]*(?:e\d+)?|true|false|null)$)[A-Za-z0-9][\w -]*$/i;
    if (typeof value === "string" && !isPlain.test(value)) return JSON.stringify(value);
    return String(value);
  };
  const quoted = (key: string, value: unknown) => (key === "note" ? JSON.stringify(value) : plain(value));
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `{ ${given.map(([key, value]) => `${key}: ${quoted(key, value)}`).join(", ")} }`;
}
