/** What a use of a part says: which attributes it has, and what stands in those of one kind. */
import { type PartName, PARTS } from "./list.ts";
import type { AttributeKind, Given } from "./part.ts";

/** A part as it is used somewhere. */
export interface Use {
  name: PartName;
  given: Given;
}

/** One attribute of a part. */
export interface Attribute {
  key: string;
  kind: AttributeKind;
  /** Whether it may be left out. */
  optional: boolean;
}

/** The attributes of a part, in the order in which an author is shown them. */
export function attributesOf(name: PartName): Attribute[] {
  return Object.entries(PARTS[name].attributes).map(([key, kind]) => ({
    key: key.replace("?", ""),
    kind,
    optional: key.endsWith("?"),
  }));
}

/** What stands in the attributes of the kind, in order: "" for one that is missing, unless it may be left out. */
export function valuesOf({ name, given }: Use, kind: AttributeKind): string[] {
  return attributesOf(name).flatMap((attribute) =>
    attribute.kind === kind ? (given[attribute.key] ?? (attribute.optional ? [] : "")) : [],
  );
}
