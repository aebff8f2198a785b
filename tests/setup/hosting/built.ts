/** The sites that the hosts serve, built once for all the tests: this project's own, the same from elsewhere, one under a path. */
import { settings } from "../../../src/commands/settings.ts";
import { type BuiltProject, buildElsewhere, copyProject } from "./sites.ts";

export const PATH = "/explainers/2021/";

const { base } = settings(process.env);

/** This project, and what was last built in it. */
export const here: BuiltProject = { folder: ".", base };

/** Builds when it is first asked for, in a folder of its own. */
function once(name: string, base: string): () => BuiltProject {
  let built: BuiltProject | undefined;
  return () => (built ??= buildElsewhere(copyProject(name), base));
}

/** A second build of the same content for the same address. */
export const elsewhere = once("again", base);

/** The site under a path of several folders. */
export const underPath = once("path", PATH);
