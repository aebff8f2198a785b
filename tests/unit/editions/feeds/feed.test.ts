import { expect, test } from "vitest";
import { lastChange, startOf, storyHtml } from "../../../../src/editions/feeds/feed.ts";
import { ashby } from "../../../setup/examples/ashby.ts";

const { story } = await ashby();
const older = { ...story, id: "older", published: "2020-01-01", updated: "2020-01-02" };

test("what would be markup is escaped", () => {
  expect(storyHtml({ ...story, standfirst: "A <b> & c" })).toContain("<p>A &lt;b&gt; &amp; c</p>");
});

test("a day is the moment at which it begins", () => {
  expect(startOf("2020-03-07").toISOString()).toBe("2020-03-07T00:00:00.000Z");
});

test("the last change is the latest day of any story", () => {
  expect(lastChange([older, story])).toBe("2020-03-07");
});
