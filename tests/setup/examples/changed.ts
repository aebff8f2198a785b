/** The fixture story with an older count of "rescued" updated and corrected after publication, and what pages say of it. */
import { ashby, type Edit } from "./ashby.ts";

/** 30, which was published, was wrong. */
export const CORRECTED: Edit = ["ledger.yaml", "note: It was 20. }", "note: It was 20., changed: 2020-03-07 }"];
/** 12, which was published, was right until then. */
export const UPDATED: Edit = [
  "ledger.yaml",
  "source: coastguard-4, kind: update }",
  "source: coastguard-4, kind: update, changed: 2020-03-06 }",
];
/** Nothing changed after publication. */
export const { story: never } = await ashby();
/** A correction and an update. */
export const { story: both } = await ashby(CORRECTED, UPDATED);

export const CORRECTION = /Corrected 7 March 2020 ?: People rescued at Ashby: at least 40, not 30\. It was 20\./;
export const UPDATE = /Updated 6 March 2020 ?: People rescued at Ashby: 30, up to then 12\./;
/** Any of both. */
export const CHANGED = /Corrected|Updated/;
