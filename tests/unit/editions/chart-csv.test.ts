import { expect, test } from "vitest";
import { chartCsv } from "../../../src/editions/chart-csv.ts";
import { readCsv } from "../../setup/csv.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();
const rows = (id: string) => readCsv(chartCsv(story, id));

test("a chart over days has a row a report, with the day that it describes", () => {
  const reports = story.series.rescued?.reports ?? [];
  expect(rows("rescues-by-day").map((row) => [row.claim, row["as of"], Number(row.value)])).toEqual(
    reports.map(({ date, value }) => ["report", date, value]),
  );
});

test("a report that cannot be compared says why in a column of its own, which no other chart has", async () => {
  const { story: edited } = await ashby(
    ["series/rescued.csv", "note\n", "note,outside\n"],
    ["series/rescued.csv", "coastguard-4,\n", "coastguard-4,,\n"],
    ["series/rescued.csv", 'torch"', 'torch",old count'],
  );
  const told = readCsv(chartCsv(edited, "rescues-by-day")).map(({ outside, note }) => [outside, note]);
  expect(told).toEqual([
    ["", ""],
    ["", ""],
    ["old count", "Counted at night, by torch"],
    ["", ""],
  ]);
  expect(chartCsv(story, "people").split("\r\n")[0]).not.toContain("outside");
});

test("any other chart has a row a drawn figure, in the order in which they are drawn", () => {
  expect(rows("people").map(({ id, printed }) => [id, printed])).toEqual([
    ["rescued", "at least 40"],
    ["rescued-brent", "5"],
    ["rescued-children", "6 or 7"],
    ["missing", "dozens"],
  ]);
});

test("a map, which has no claims, has a row a place, in degrees north and east", () => {
  expect(rows("where")).toEqual([
    { name: "Ashby", what: "port", latitude: "54.9", longitude: "-7.3" },
    { name: "Brent", what: "port", latitude: "54.1", longitude: "-6.3" },
  ]);
});

test("where a place has a figure, its row is the claim's too, and one without leaves those cells empty", async () => {
  const { story: marked } = await ashby(["charts.yaml", "at: [54.1, -6.3]", "at: [54.1, -6.3], figure: rescued"]);
  const [ashbys, brent, change] = readCsv(chartCsv(marked, "where"));
  expect(ashbys).toMatchObject({ name: "Ashby", latitude: "54.9", printed: "", value: "" });
  expect(brent).toMatchObject({ name: "Brent", longitude: "-6.3", id: "rescued", printed: "at least 40", value: "40" });
  expect(change, "changes before publication are none").toBeUndefined();
});
