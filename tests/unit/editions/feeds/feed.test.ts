import { expect, test } from "vitest";
import { lastChange, latest, storyHtml, toldAt } from "../../../../src/editions/feeds/feed.ts";
import { ashby } from "../../../setup/examples/ashby.ts";

const { story } = await ashby();
const older = { ...story, id: "older", published: "2020-01-01", updated: "2020-01-02" };

test("what would be markup is escaped", () => {
  expect(storyHtml({ ...story, standfirst: "A <b> & c" }, "https://news.example")).toContain(
    "<p>A &lt;b&gt; &amp; c</p>",
  );
});

test("a change of the story's last day was told at the story's moment, an earlier one on its day", () => {
  const moved = { updated: "2020-03-07T14:05+00:00" };
  expect(toldAt(moved, "2020-03-07")).toBe("2020-03-07T14:05+00:00");
  expect(toldAt(moved, "2020-03-06")).toBe("2020-03-06");
});

test("the latest of days and moments is the last of them in time", () => {
  expect(latest(["2020-03-07", "2020-03-07T14:05+00:00", "2020-03-07T15:00+02:00"])).toBe("2020-03-07T14:05+00:00");
  expect(latest([])).toBeUndefined();
});

test("the last change is the latest day of any story", () => {
  expect(lastChange([older, story])).toBe("2020-03-07");
});

test("a corrected story says so in full before its points; an update is no correction", () => {
  const notices = [{ date: "2020-03-08", kind: "correction" as const, note: "It is Ashby & Brent" }];
  expect(storyHtml({ ...story, notices }, "https://news.example")).toContain(
    "</p><p><b>Corrected 8 March 2020</b>: It is Ashby &amp; Brent.</p><ul>",
  );
  expect(
    storyHtml(
      { ...story, notices: notices.map((each) => ({ ...each, kind: "update" as const })) },
      "https://news.example",
    ),
  ).toBe(storyHtml(story, "https://news.example"));
});

test("its images stand behind its words, credited, with a whole address", () => {
  const html = storyHtml(story, "https://news.example");
  expect(html).toMatch(
    /<figure><img src="https:\/\/news\.example\/_astro\/ashby-storm\/breakwater-[0-9a-f]{10}-1200\.jpg" width="1200" height="750" alt="A low /,
  );
  expect(html).toMatch(/Drawing: Sourced\. CC0 1\.0, from Ashby Coastguard\.<\/figcaption><\/figure>$/);
  expect(storyHtml({ ...story, images: undefined }, "https://news.example")).not.toContain("<figure>");
});
