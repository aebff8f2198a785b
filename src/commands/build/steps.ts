/** The steps of a build, in order. Each stands in a file of its name, and says there what it reads and what it writes. */
import { compress } from "./compress.ts";
import { inlineScripts } from "./inline-scripts.ts";
import { keepSpaces } from "./keep-spaces.ts";
import { leadOn } from "./lead-on.ts";
import { minify } from "./minify.ts";
import { prepare } from "./prepare.ts";
import { readContent } from "./read-content.ts";
import { readSettings } from "./read-settings.ts";
import { refuseLost } from "./refuse-lost.ts";
import { render } from "./render.ts";
import { secure } from "./secure.ts";
import type { Step } from "./step.ts";
import { swap } from "./swap.ts";
import { tellHosts } from "./tell-hosts.ts";
import { trimStyles } from "./trim-styles.ts";
import { writePages } from "./write-pages.ts";

export const STEPS: readonly Step[] = [
  readSettings,
  readContent,
  prepare,
  render,
  inlineScripts,
  minify,
  keepSpaces,
  trimStyles,
  refuseLost,
  leadOn,
  secure,
  writePages,
  tellHosts,
  compress,
  swap,
];
