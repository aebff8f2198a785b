/** One text of a YAML file as a span. */
import type { Where, Passage } from "./passage.ts";
import { STAND_IN } from "../paragraphs.ts";
import type { Parsed } from "../yaml.ts";
import { segments } from "../../model/placeholders.ts";

type Path = readonly PropertyKey[];
type Places = Pick<Parsed<unknown>, "file" | "lineOf" | "lineIn">;

/** Words before the offset; the word that it stands in is not counted. */
const wordsBefore = (text: string, offset: number) => text.slice(0, offset).match(/\S+(?=\s)/g)?.length ?? 0;

/** A field's text as a span. A text that `fills` prints {figure-id}. */
export function fieldPassage(
  { file, lineOf, lineIn }: Places,
  path: Path,
  value: string,
  where: Where,
  { fills = false, day }: { fills?: boolean; day?: string | undefined } = {},
): Passage {
  const span: Passage = {
    file,
    where,
    text: fills ? "" : value,
    figures: [],
    quotes: [],
    terms: [],
    prints: fills ? "braces" : "nothing",
    comments: "yaml",
    day,
    get first() {
      return lineOf(path);
    },
    lineOf: (offset) => lineIn(path, wordsBefore(span.text, offset)),
  };
  if (!fills) return span;
  for (const part of segments(value)) {
    if (typeof part !== "string") span.figures.push({ id: part.figure, by: part.by, at: span.text.length });
    span.text += typeof part === "string" ? part : STAND_IN;
  }
  return span;
}

export type Field = [path: Path, value: string | undefined, where: Where, options?: { fills?: boolean; day?: string }];

/** The fields that are there, as spans. */
export const passagesOf = (places: Places, fields: readonly Field[]): Passage[] =>
  fields.flatMap(([path, value, where, options]) =>
    value === undefined ? [] : [fieldPassage(places, path, value, where, options)],
  );

/** The option of a text that prints {figure-id}. */
export const FILLS = { fills: true };
