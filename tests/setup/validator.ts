/** ajv with its formats, for either draft of JSON Schema. */
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** A check of data against the schema: what is wrong, a line each, none if it is valid. */
export function validator(schema: object, draft: "draft-07" | "2020-12"): (data: unknown) => string[] {
  const ajv = draft === "2020-12" ? new Ajv2020({ strict: false }) : new Ajv({ strict: false });
  addFormats(ajv);
  const valid = ajv.compile(schema);
  return (data) =>
    valid(data) ? [] : (valid.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`);
}
