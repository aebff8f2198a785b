/** The site in dist, read once for all the tests of tests/site. */
import { settings } from "../../../src/commands/settings.ts";
import { readSite } from "./read.ts";

export const site = readSite("dist", settings(process.env).base);
