/**
 * `npm run publication`: records a publication, all of it: what each story says (record.ts), each chart for its fixed
 * embed (freeze.ts), and, out of the site that it builds, every address and place that links may from now on lead to. Stops at
 * the first that is refused. Commit what it writes under content/published/.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { listText } from "../record/address-list.ts";
import { linkable } from "./built-site.ts";
import { optionsOf } from "./command-line.ts";
import { ADDRESS_LIST } from "./build/finish.ts";

optionsOf({
  usage: "npm run publication",
  does: "Records what is published: the stories, their charts, and every address of the site, which it builds.",
  options: {},
});

for (const step of ["record", "freeze", "build"]) {
  const { status } = spawnSync(process.execPath, [`src/commands/${step}.ts`], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

const before = existsSync(ADDRESS_LIST) ? readFileSync(ADDRESS_LIST, "utf8") : "";
const text = listText(before, linkable("dist"));
writeFileSync(ADDRESS_LIST, text);
const count = (list: string) => list.split("\n").filter((line) => line.startsWith("/")).length;
console.log(`${ADDRESS_LIST}: ${count(text)} addresses, ${count(text) - count(before)} of them new.`);
