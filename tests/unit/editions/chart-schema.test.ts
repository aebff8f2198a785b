import { expect, test } from "vitest";
import { chartData } from "../../../src/editions/chart-json.ts";
import { chartFile } from "../../../src/editions/chart-schema.ts";
import { ashby, CONTRADICTED, DISPUTED } from "../../setup/examples/ashby.ts";

const { story } = await ashby();

test.each(Object.keys(story.charts))("the data of %s are what the schema says", (id) => {
  const data: unknown = JSON.parse(JSON.stringify({ $schema: "https://news.example/s.json", ...chartData(story, id) }));
  expect(() => chartFile.parse(data)).not.toThrow();
});

test("a map whose places have figures is what the schema says too", async () => {
  const { story: marked } = await ashby(["charts.yaml", "at: [54.1, -6.3]", "at: [54.1, -6.3], figure: rescued"]);
  const data = { $schema: "https://news.example/s.json", ...chartData(marked, "where") };
  const read = chartFile.parse(JSON.parse(JSON.stringify(data)));
  expect(read.places?.[1]?.figure).toMatchObject({ printed: "at least 40", hedge: "at least" });
});

test.each([
  ["disputed", DISPUTED],
  ["contradicted", CONTRADICTED],
])("a figure that is %s says so in the data of its chart, as in every other file", async (field, edit) => {
  const { story: doubted } = await ashby(edit);
  const bars = Object.entries(doubted.charts).find(([, { kind }]) => kind === "bars");
  const data = { $schema: "https://news.example/s.json", ...chartData(doubted, bars?.[0] ?? "") };
  const { figures } = chartFile.parse(JSON.parse(JSON.stringify(data)));
  expect(figures?.find((each) => each.id === "rescued")).toMatchObject({ [field]: "The pilots say about 43." });
});
