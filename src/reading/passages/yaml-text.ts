/** One text of a YAML file as a passage. */
import type { Where, Passage } from "./passage.ts";
import { STAND_IN } from "../mdx-paragraphs.ts";
import type { Parsed } from "../yaml.ts";
import { segments } from "../../model/placeholders.ts";

type Path = readonly PropertyKey[];
type Places = Pick<Parsed<unknown>, "file" | "lineOf" | "lineIn">;

/** Words before the offset; the word that it stands in is not counted. */
const wordsBefore = (text: string, offset: number) => text.slice(0, offset).match(/\S+(?=\s)/g)?.length ?? 0;

/** A field's text as a passage. A text that `fills` prints {figure-id}. */
export function yamlPassage(
  { file, lineOf, lineIn }: Places,
  path: Path,
  value: string,
  where: Where,
  { fills = false, day }: { fills?: boolean; day?: string | undefined } = {},
): Passage {
  const passage: Passage = {
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
    lineOf: (offset) => lineIn(path, wordsBefore(passage.text, offset)),
  };
  if (!fills) return passage;
  for (const part of segments(value)) {
    if (typeof part !== "string") passage.figures.push({ id: part.figure, by: part.by, at: passage.text.length });
    passage.text += typeof part === "string" ? part : STAND_IN;
  }
  return passage;
}

export type YamlText = [
  path: Path,
  value: string | undefined,
  where: Where,
  options?: { fills?: boolean; day?: string },
];

/** The fields that are there, as passages. */
export const yamlPassages = (places: Places, fields: readonly YamlText[]): Passage[] =>
  fields.flatMap(([path, value, where, options]) =>
    value === undefined ? [] : [yamlPassage(places, path, value, where, options)],
  );

/** The option of a text that prints {figure-id}. */
export const FILLS = { fills: true };
