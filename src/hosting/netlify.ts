/** Netlify reads the two files of the site as they are. Source: docs.netlify.com/manage/routing. */
import { bothFiles } from "./headers-file.ts";
import type { Host } from "./host.ts";

export const netlify: Host = { name: "netlify", print: bothFiles };
