/** A bulletin of the day after, which a later claim needs; and a story that goes on until then. */
import type { Edit } from "../examples/ashby.ts";

const LEDGER = "ledger.yaml";

/** When the example's rescues are as of, and who counted them. */
export const CLAIM = 'asOf: 2020-03-05\n    asOfTime: "12:00"\n    countedBy: Ashby Coastguard';
/** The edits that bring it. */
export const LATER: readonly Edit[] = [
  ["story.yaml", "to: 2020-03-05", "to: 2020-03-06"],
  ["charts.yaml", "to: 2020-03-05", "to: 2020-03-06"],
  [
    LEDGER,
    "  pilots:\n    pub",
    "  coastguard-5:\n    publisher: Ashby Coastguard\n    title: Fifth\n    url: https://coastguard.example/5\n    date: 2020-03-06\n    kind: government\n  pilots:\n    pub",
  ],
  [LEDGER, "source: [coastguard-4, gazette-5]\n    leaves", "source: coastguard-5\n    leaves"],
  [LEDGER, `${CLAIM}\n    source: coastguard-5`, `${CLAIM.replace("05", "06")}\n    source: coastguard-5`],
];
