/** The steps of a build, in order. Each stands in a file of its name, and says there what it reads and what it writes. */
import { compress } from "./compress.ts";
import { draft } from "./draft.ts";
import { findKept } from "./find-kept.ts";
import { findLast } from "./find-last.ts";
import { indexSearch } from "./index-search.ts";
import { keep } from "./keep.ts";
import { leadOn } from "./lead-on.ts";
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
  findLast,
  readContent,
  prepare,
  findKept,
  render,
  draft,
  trimStyles,
  refuseLost,
  leadOn,
  indexSearch,
  secure,
  writePages,
  tellHosts,
  compress,
  swap,
  keep,
];
