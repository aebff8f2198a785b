/** What would break a published link: each is one error that names the line to mend. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newBuild } from "../../../../src/commands/build/step.ts";
import { ContentError } from "../../../../src/model/problem.ts";
import { nameOf } from "../../../../src/reading/text-file.ts";
import { ADDRESS_LIST } from "../../../../src/record/address-list.ts";
import { BuildRefusal } from "../../../setup/examples/build-refusal.ts";
import { redirect, REDIRECTS } from "../../../setup/examples/built-site.ts";

let refusal: BuildRefusal;
beforeEach(() => {
  refusal = new BuildRefusal();
});
afterEach(() => refusal.remove());

test("a redirect to what is not there", async () => {
  const error = await refusal.error([redirect("/old/", "/storm/harm/")]);
  expect(error).toBeInstanceOf(ContentError);
  expect(error.message).toBe(
    'content/redirects.yaml:7: "/storm/harm/" is not there. Write an address that the site has: /old/: /storm/',
  );
  expect(existsSync(join(refusal.site.folder, "old"))).toBe(false);
});

test("a redirect from what is still there", async () => {
  const error = await refusal.error([redirect("/about/", "/storm/")]);
  expect(error.message).toContain('content/redirects.yaml:7: "/about/" is there.');
});

test("an address that was published and is gone, and an anchor that is; each with its line", async () => {
  writeFileSync(refusal.site.list, "# List\n/storm/\n/storm/harm/\n/storm/#harm\n/storm/#losses\n");
  const error = await refusal.error(REDIRECTS);
  expect(error).toBeInstanceOf(ContentError);
  const lines = error.message.split("\n");
  expect(lines.map((line) => line.slice(0, line.indexOf(" was")))).toEqual([
    `${nameOf(refusal.site.list)}:3: /storm/harm/`,
    `${nameOf(refusal.site.list)}:4: /storm/#harm`,
  ]);
  expect(lines[0]).toContain("add to content/redirects.yaml: /storm/harm/: /storm/");
});

test("an address that was published is looked for in the project's own list", () => {
  expect(newBuild({ published: "", next: "", last: "", work: "", kept: "" }).addressList).toBe(ADDRESS_LIST);
  expect(ADDRESS_LIST).toBe("content/published/addresses.txt");
  expect(existsSync(ADDRESS_LIST)).toBe(true);
});

test("a list of what was published that cannot be read is one problem, and nothing is called lost", async () => {
  writeFileSync(refusal.site.list, "/storm/\nno address\n/storm/harm/\n");
  const error = await refusal.error(REDIRECTS);
  expect(error.message).toBe(
    `${nameOf(refusal.site.list)}:2: "no address" is no address. Take back the change: only "npm run record" writes this list.`,
  );
});
