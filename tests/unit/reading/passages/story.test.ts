import { describe, expect, test } from "vitest";
import { passagesIn } from "../../../../src/reading/passages/story.ts";
import { ashby } from "../../../setup/examples/ashby.ts";

describe("a story", async () => {
  const { story, files } = await ashby();
  const passages = passagesIn(story, files);
  const at = (text: string) => passages.find((passage) => passage.text.includes(text));

  test("is seen in every file that has words of ours", () => {
    expect([...new Set(passages.map(({ file }) => file))].sort()).toEqual([
      "charts.yaml",
      "ledger.yaml",
      "quotes.yaml",
      "sections/10-the-storm.mdx",
      "sections/20-what-is-known.mdx",
      "series/rescued.csv",
      "story.yaml",
      "timeline.yaml",
    ]);
  });

  test("is not seen in the words of others", () => {
    expect(at("we have seen worse")).toBeUndefined();
    expect(at("Fourth bulletin")).toBeUndefined();
  });

  test("has its figures in the texts that print them", () => {
    expect(at("This story is made up")).toMatchObject({ prints: "braces", figures: [{ id: "rescued" }] });
    expect(at("The office says")?.figures).toEqual([
      { id: "boats-lost", by: undefined, at: 16 },
      { id: "boats-lost", by: "gazette-5", at: 47 },
    ]);
  });

  test("has a day beside each event, and a line for every text", () => {
    expect(at("The wind rises")).toMatchObject({ day: "2020-03-01", first: 5 });
    expect(at("Counted at night")).toMatchObject({ comments: "none", first: 4 });
    expect(at("It was 20")).toMatchObject({ where: "correction", first: 43 });
  });
});
