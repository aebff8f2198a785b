/** The record of every address and anchor of the site, which is built for it. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { ContentError } from "../../model/problem.ts";
import { isProblem } from "../../reading/text-file.ts";
import { ADDRESS_LIST, listText, readAddressFile } from "../../record/address-list.ts";
import { linkable } from "../built-site.ts";

/** Builds the site and adds its addresses to the list; gives a line of how many. Ends the process where the build fails. */
export function addresses(): string[] {
  const { status } = spawnSync(process.execPath, ["src/commands/build.ts"], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
  const before = readAddressFile(ADDRESS_LIST);
  if (isProblem(before)) throw new ContentError([before]);
  const text = listText(before.text, linkable("dist"));
  writeFileSync(ADDRESS_LIST, text);
  const count = (list: string) => list.split("\n").filter((line) => line.startsWith("/")).length;
  return [`${ADDRESS_LIST}: ${count(text)} addresses, ${count(text) - count(before.text)} of them new.`];
}
