/** `npm run preview`: serves dist as it is, on `--port` or the first free port from 4321 on. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { listen } from "./serve.ts";
import { settings } from "./settings.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "4321" } } });

if (!existsSync("dist/index.html")) {
  console.error('There is no built site in dist/. Run "npm run build" first.');
  process.exit(1);
}

const { base } = settings(process.env);
const port = await listen("dist", base, Number(values.port));
console.log(`http://localhost:${port}${base}`);
