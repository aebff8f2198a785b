/**
 * Every construct that an author may meet, and what becomes of it. The checks refuse by it, README's table is held to it,
 * and a test shows each as a page does. Where two would refuse one place, the earlier speaks.
 */
import { COMMONMARK } from "./commonmark.ts";
import type { Construct } from "./construct.ts";
import { GFM } from "./gfm.ts";
import { MDX } from "./mdx.ts";

/** Each with where it is from. */
export const CONSTRUCTS: readonly { from: string; constructs: readonly Construct[] }[] = [
  { from: "GitHub’s Markdown", constructs: GFM },
  { from: "MDX", constructs: MDX },
  { from: "CommonMark", constructs: COMMONMARK },
];
