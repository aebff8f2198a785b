import { expect, test } from "vitest";
import { chartData } from "../../../src/editions/chart-json.ts";
import { chartFile } from "../../../src/editions/chart-schema.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();

test.each(Object.keys(story.charts))("the data of %s are what the schema says", (id) => {
  const data: unknown = JSON.parse(JSON.stringify({ $schema: "https://news.example/s.json", ...chartData(story, id) }));
  expect(() => chartFile.parse(data)).not.toThrow();
});
