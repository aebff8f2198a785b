/** A chart of each kind, for the example story. */
import type { BarsSpec } from "../../../src/charts/bars/spec.ts";
import type { LineSpec } from "../../../src/charts/line/spec.ts";
import type { MapSpec } from "../../../src/charts/map/spec.ts";
import type { PeopleSpec } from "../../../src/charts/people/spec.ts";
import type { ReportsSpec } from "../../../src/charts/reports/spec.ts";
import type { ShareSpec } from "../../../src/charts/share/spec.ts";
import type { StepsSpec } from "../../../src/charts/steps/spec.ts";

const words = {
  title: "A finding about {north-killed}",
  measure: "What is measured.",
  description: "{north-killed} are drawn.",
};

/** A chart of each kind, by the kind's name. */
export interface Specs {
  people: PeopleSpec;
  bars: BarsSpec;
  share: ShareSpec;
  steps: StepsSpec;
  reports: ReportsSpec;
  map: MapSpec;
  line: LineSpec;
}

/** A chart of each kind, about the figures of the example story. */
export const charts: Specs = {
  people: {
    kind: "people",
    ...words,
    each: 1,
    partName: "children",
    restName: "adults",
    groups: [
      { figure: "north-killed", part: "north-children", label: "North", note: "Note on the north" },
      { figure: "south-killed", label: "South" },
    ],
  },
  bars: {
    kind: "bars",
    ...words,
    bars: [
      { figure: "north-killed", label: "North" },
      { figure: "displaced", label: "Displaced" },
      { figure: "south-killed", label: "South", note: "No count was made" },
    ],
  },
  share: {
    kind: "share",
    ...words,
    bars: [
      {
        label: "Office of Counts",
        note: "Note on the count",
        whole: "north-killed",
        parts: [{ figure: "north-children", label: "Children", look: "light" }],
        restLabel: "Adults",
      },
      { label: "Another office", parts: [{ figure: "displaced", label: "Displaced", look: "solid" }] },
    ],
  },
  line: {
    kind: "line",
    ...words,
    from: "1999",
    to: "2004",
    lines: [{ series: "warmth", label: "North" }],
  },
  steps: {
    kind: "steps",
    ...words,
    from: "2001-02-01",
    to: "2001-02-04",
    lines: [
      { series: "north-killed", label: "North" },
      { series: "south-killed", label: "South" },
    ],
    marks: [{ date: "2001-02-03", text: "A bridge fell" }],
  },
  reports: {
    kind: "reports",
    ...words,
    from: "2001-02-01",
    to: "2001-02-04",
    lines: [
      { series: "north-killed", label: "North", counter: { label: "the office", names: ["Office of Counts"] } },
      { series: "south-killed", label: "South" },
    ],
  },
  // It draws no figure: where the others are about.
  map: {
    kind: "map",
    title: "Where it was",
    measure: "Lines take no view.",
    description: "A coast.",
    centre: [54.4, -7],
    across: 200,
    places: [
      { name: "Northport", what: "a port", at: [54.9, -7.3] },
      { name: "Southport", what: "another port", at: [54.05, -6.3], side: "below" },
    ],
    areas: [{ country: "Ireland" }, { country: "United Kingdom", label: "The north", at: [54.6, -6.7] }],
    lines: [{ between: ["Ireland", "United Kingdom"], label: "Border", at: [54.1, -7] }],
    waters: [{ label: "Irish Sea", at: [53.8, -5.95] }],
    source: ["daily"],
  },
};
