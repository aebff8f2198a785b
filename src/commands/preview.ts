/** `npm run preview`: serves dist as it is, on `--port` or the first free port from 4321 on. */
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { type HeaderRule, headerRules } from "../hosting/headers.ts";
import { mediaTypes } from "../editions/media-types.ts";
import { baseProblem, policiesOf } from "./built-site.ts";
import { listen } from "./serve.ts";
import { settings } from "./settings.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "4321" } } });

const asked = Number(values.port);
if (!Number.isInteger(asked) || asked < 0 || asked > 65_435) {
  console.error(`--port "${values.port}" is no port. Write a number such as 4321.`);
  process.exit(2);
}
const { base } = settings(process.env);
const problem = baseProblem("dist", base);
if (problem !== "") {
  console.error(problem);
  process.exit(1);
}

const port = await listen("dist", base, asked, freshRules("dist"));
console.log(`http://localhost:${port}${base}`);

/** The rules of the site in the folder, read again after each build. */
function freshRules(folder: string): () => readonly HeaderRule[] {
  let read = { at: 0, rules: [] as readonly HeaderRule[] };
  return () => {
    const at = statSync(`${folder}/_headers`, { throwIfNoEntry: false })?.mtimeMs ?? read.at;
    if (at !== read.at) read = { at, rules: headerRules(policiesOf(folder).keys(), mediaTypes()) };
    return read.rules;
  };
}
