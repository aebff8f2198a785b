/**
 * `npm run schemas`: writes content/schemas/*.json, from which an editor's program completes and underlines while the
 * YAML files of the content are written. They are made from the schemas that check reads by.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { optionsOf } from "./command-line.ts";
import { jsonSchemas } from "./editor-schemas.ts";

const FOLDER = "content/schemas";

optionsOf({
  usage: "npm run schemas",
  does: `Writes ${FOLDER}/*.json anew, after a schema in src/model/schema has changed.`,
  options: {},
});

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) {
  writeFileSync(join(FOLDER, `${name}.json`), text);
  console.log(join(FOLDER, `${name}.json`));
}
