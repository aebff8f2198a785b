import { expect, test } from "vitest";
import { claimBy } from "../../../src/model/claims.ts";
import { figure } from "../../setup/examples/story.ts";

test("claimBy finds a count by any of its sources, and not the figure's own", () => {
  const other = { hedge: "about", value: 5, countedBy: "A", source: ["b", "c"] } as const;
  const both = figure("rescued", { source: ["daily"], differs: [{ ...other, source: ["b", "c"] }] });
  expect(claimBy(both, "c")?.value).toBe(5);
  expect(claimBy(both, "daily")).toBeUndefined();
});
