/** The sites that the hosts serve, built once for all the tests: this project's own, and one under a path, from elsewhere. */
import { settings } from "../../../src/commands/settings.ts";
import { type BuiltProject, buildElsewhere, copyProject, remove } from "./sites.ts";

export const PATH = "/explainers/2021/";

const { base } = settings(process.env);

/** This project, and what was last built in it. */
export const here: BuiltProject = { folder: ".", base };

const copy = copyProject();
process.once("exit", () => remove(copy));

/** A second build of the same content for the same address; its dist/ is read before the next one takes its place. */
export const elsewhere = (): BuiltProject => buildElsewhere(copy, base);

let under: BuiltProject | undefined;
/** The site under a path of several folders. */
export const underPath = (): BuiltProject => (under ??= buildElsewhere(copy, PATH));
