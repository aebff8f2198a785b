/**
 * A Zod issue as two sentences for an editor: what is wrong, quoting the value, then what to write, which is the
 * field's own description in the schema.
 */
import { z } from "zod";
import { ID } from "../model/schema/pieces.ts";
import { suggest } from "../model/suggest.ts";
import { wrongDay, wrongNumber } from "./series-cells.ts";

type Path = readonly PropertyKey[];
interface Field {
  description: string;
  /** Names of the fields that may stand in it. */
  keys: string[];
  /** Values that may stand in it, where they are a closed list. */
  values: string[];
}
type Json = z.core.JSONSchema.BaseSchema;

/** What to write for the issue at `issue.path` of `data`, which `schema` refused. Never empty. */
export function explain(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): string {
  const field = fieldAt(schema, issue.path, data);
  const name = issue.path.map(String).join(".") || "this file";
  const value = valueAt(data, issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys
      .map(
        (key) =>
          `unknown field "${key}".${suggest(
            key,
            field.keys.filter((known) => known !== key),
          )}`,
      )
      .join(" ");
  }
  if (issue.code === "invalid_key") return `"${name}" is not an id. Write lower-case words joined by hyphens.`;
  if (value === undefined) return `missing field "${name}". ${field.description}`.trim();
  const typed = typeof value === "string" ? wrongTyped(issue, name, value, field.description) : undefined;
  if (typed !== undefined) return typed;
  const meant = typeof value === "string" && wantsId(issue) ? idOf(value) : undefined;
  const named = meant === undefined ? "" : ` Did you mean "${meant}"?`;
  const close =
    issue.code !== "custom" &&
    field.values.length > 0 &&
    typeof value === "string" &&
    !(holdsDay(field.description) && /\d/.test(value))
      ? suggest(value, field.values)
      : "";
  const known = field.description.includes("one of:") && !close.includes("Did you mean") ? "" : close;
  const wrong = issue.code === "custom" ? `"${name}" ${issue.message}.` : `"${name}" ${notThis(issue, value)}.`;
  return `${wrong}${named || known} ${field.description}`.trim();
}

/** What the value is and may not be; of a list that is too long or too short only how many entries it has. */
function notThis({ code }: z.core.$ZodIssue, value: unknown): string {
  if (!Array.isArray(value) || value.length === 0 || (code !== "too_big" && code !== "too_small"))
    return `cannot be ${show(value)}`;
  return `has ${value.length} ${value.length === 1 ? "entry" : "entries"}`;
}

/** What to write where a number or a day is written in another form. */
function wrongTyped({ code, ...issue }: z.core.$ZodIssue, name: string, value: string, description: string) {
  if (code === "invalid_type" && "expected" in issue && issue.expected === "number")
    return wrongNumber(value.trim(), name, "field")?.message;
  // A moment has a time as well, which is not to be lost.
  const isDay = code !== "custom" && holdsDay(description) && !value.includes(":");
  return isDay && /\d/.test(value) ? wrongDay(value.trim(), name, "field")?.message : undefined;
}

/** Whether a field of this description holds a day. */
const holdsDay = (description: string) => /YYYY-MM-DD|\d{4}-\d\d-\d\d/.test(description);

/** Whether an id was wanted, alone or in a list. */
function wantsId(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "invalid_union") return issue.errors.some((member) => member.some(wantsId));
  return issue.code === "invalid_format" && issue.pattern === String(ID);
}

/** The id that is meant by a name with capitals and spaces; undefined where that is no id. */
function idOf(name: string): string | undefined {
  const id = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_.]+/g, "-");
  return ID.test(id) && id !== name ? id : undefined;
}

function show(value: unknown): string {
  if (value === null) return "empty";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === "object" && inside !== null ? Reflect.get(inside, key) : undefined),
    data,
  );
}

const asJson = new WeakMap<z.ZodType, Json>();
function jsonOf(schema: z.ZodType): Json {
  const known = asJson.get(schema);
  if (known) return known;
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "inline" });
  asJson.set(schema, json);
  return json;
}

/** The names of all fields that a file of the schema may have, at whatever depth. */
export function fieldNames(schema: z.ZodType): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isSchema(value)) {
      for (const name of isSchema(value.properties) ? Object.keys(value.properties) : []) names.add(name);
      Object.values(value).forEach(visit);
    }
  };
  visit(jsonOf(schema));
  return names;
}

/**
 * What the schema says of the place; unions contribute the fields and values of all their members that the data can mean:
 * of charts of all kinds, those of its kind.
 */
function fieldAt(schema: z.ZodType, path: Path, data: unknown): Field {
  let places: Json[] = [jsonOf(schema)];
  let [description, value] = ["", data];
  for (const key of path) {
    places = membersFor(places, value).flatMap((place) => inside(place, key));
    description = places.map((place) => place.description).find(Boolean) ?? description;
    value = valueAt(value, [key]);
  }
  const members = membersFor(places, value);
  return {
    description: places.map((place) => place.description).find(Boolean) ?? description,
    keys: [...new Set(members.flatMap((place) => Object.keys(place.properties ?? {})))],
    values: members
      .flatMap((place) => [...(place.enum ?? []), ...(place.const === undefined ? [] : [place.const])])
      .map(String),
  };
}

/** The members that the value can mean; all of them where it can mean none. */
function membersFor(places: readonly Json[], value: unknown): Json[] {
  const members = places.flatMap(membersOf);
  const meant = members.filter(({ properties = {} }) =>
    Object.entries(properties).every(
      ([key, property]) =>
        !isSchema(property) || property.const === undefined || property.const === valueAt(value, [key]),
    ),
  );
  return meant.length > 0 ? meant : members;
}

function membersOf(place: Json): Json[] {
  const options = [...(place.anyOf ?? []), ...(place.oneOf ?? [])] as Json[];
  return options.length > 0 ? options.flatMap(membersOf) : [place];
}

function inside(place: Json, key: PropertyKey): Json[] {
  if (typeof key === "number") {
    const item = place.prefixItems?.[key] ?? place.items;
    return isSchema(item) ? [item] : [];
  }
  const child = place.properties?.[String(key)] ?? place.additionalProperties;
  return isSchema(child) ? [child] : [];
}

function isSchema(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
