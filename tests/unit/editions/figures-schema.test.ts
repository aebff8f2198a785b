import { expect, test } from "vitest";
import { figuresJson } from "../../../src/editions/figures-json.ts";
import { figuresFile } from "../../../src/editions/figures-schema.ts";
import { ashby } from "../../setup/examples/ashby.ts";
import { exampleSite } from "../../setup/examples/site.ts";

const { story } = await ashby();

test("the JSON file of a story's figures is what the schema says", () => {
  const file = figuresJson(story, exampleSite, "https://news.example");
  expect(() => figuresFile.parse(JSON.parse(JSON.stringify(file)))).not.toThrow();
});
