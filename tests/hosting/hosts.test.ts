/**
 * One table of checks, put to real servers that obey the printed configuration, and to the simplest of servers, at the root of
 * an origin and under a path. A server that is missing and cannot be installed is skipped, and counted as skipped.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { here, underPath } from "../setup/hosting/built.ts";
import { Served } from "../setup/hosting/served.ts";
import { KINDS } from "../setup/hosting/servers.ts";
import { checkAnyServer } from "./checks-any.ts";
import { checkPlain } from "./checks-plain.ts";
import { checkRules } from "./checks-ruled.ts";

const places = [
  { place: "at the root of an origin", project: () => here },
  { place: "under a path", project: underPath },
];

describe.each(KINDS)("$name", (kind) => {
  describe.skipIf(kind.command === undefined).each(places)("$place", ({ project }) => {
    let site: Served;
    beforeAll(async () => {
      site = await Served.start(kind, project());
    });
    afterAll(() => site.stop());

    const served = () => site;
    checkAnyServer(served);
    if (kind.obeysRules) checkRules(served, (file) => readFileSync(join(here.folder, "dist", file)));
    else checkPlain(served);
  });
});
