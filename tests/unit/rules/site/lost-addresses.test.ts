import { describe, expect, test } from "vitest";
import type { Redirect } from "../../../../src/model/redirect.ts";
import type { Story } from "../../../../src/model/story.ts";
import { addressesOf, idsOf, placesOf, THINGS } from "../../../../src/record/addresses-of.ts";
import { lostAddresses } from "../../../../src/rules/site/lost-addresses.ts";
import { ashby } from "../../../setup/examples/ashby.ts";
import { emptyCatalogue, siteContext } from "../../../setup/examples/site-context.ts";

const { story } = await ashby();
const FIXED = "/ashby-storm/charts/boats/embed/0123456789ab/";
const MORE = [
  "/ashby-storm/",
  "/ashby-storm/figures/",
  "/ashby-storm/figures.csv",
  "/ashby-storm/figures/wind/#cite",
  FIXED,
];
const PLACE = "/ashby-storm/what-is-known/#chart-boats";
const published = [
  ...MORE,
  PLACE,
  ...["people", "where"].map((chart) => `/ashby-storm/what-is-known/#chart-${chart}`),
  "/cards/ashby-storm.png",
  ...THINGS.flatMap((thing) => idsOf(thing, story).flatMap((id) => addressesOf(thing, "ashby-storm", id))),
].sort();
const list = { file: "content/published/addresses.txt", text: published.join("\n") };

const redirect = (line: string): Redirect => {
  const [from = "", to = ""] = line.split(": ");
  return { from, to, file: "content/redirects.yaml", line: 1 };
};

/** The lines to paste where this is the only story now, after these redirects. */
function paste(now: Story, ...redirects: string[]): string[] {
  const context = siteContext({ stories: [now], names: [now.id], published: list, redirects: redirects.map(redirect) });
  return lostAddresses.find(context).map(({ file, line, message }) => {
    const write = /add to content\/redirects\.yaml: (.*)$/.exec(message)?.[1] ?? message;
    expect([file, published[line - 1]?.startsWith(write.replace(/[*:].*/, ""))]).toEqual([list.file, true]);
    return write;
  });
}

const without = <T>(all: Record<string, T>, id: string) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => key !== id));

test("nothing is lost of a story that has all that it was published with, or more", () => {
  expect(paste(story)).toEqual([]);
  expect(
    paste({
      ...story,
      charts: {
        ...story.charts,
        another:
          story.charts.boats ??
          (() => {
            throw new Error();
          })(),
      },
    }),
  ).toEqual([]);
});

describe("each address of a thing that is gone has its line", () => {
  test("of a section, which has another name", () => {
    const sections = story.sections.map((section) =>
      section.id === "what-is-known" ? { ...section, id: "unknown" } : section,
    );
    expect(paste({ ...story, sections })).toEqual([
      "/ashby-storm/#what-is-known: /ashby-storm/#unknown",
      "/ashby-storm/what-is-known/: /ashby-storm/unknown/",
      "/cards/ashby-storm/what-is-known.png: /cards/ashby-storm/unknown.png",
    ]);
  });

  test("of a figure", () => {
    expect(paste({ ...story, figures: without(story.figures, "wind") })).toEqual([
      "/ashby-storm/figures/#wind: /ashby-storm/figures/#main",
      "/ashby-storm/figures/wind/: /ashby-storm/figures/",
      "/cards/ashby-storm/figures/wind.png: /cards/ashby-storm.png",
    ]);
  });

  test("of a chart, wherever it stood; its frame shows what was recorded", () => {
    expect(paste({ ...story, charts: without(story.charts, "boats") })).toEqual([
      "/ashby-storm/#chart-boats: /ashby-storm/#main",
      "/ashby-storm/charts/boats.csv: /ashby-storm/",
      "/ashby-storm/charts/boats.json: /ashby-storm/",
      "/ashby-storm/charts/boats.png: /ashby-storm/",
      "/ashby-storm/charts/boats.svg: /ashby-storm/",
      "/ashby-storm/charts/boats/: /ashby-storm/",
      `/ashby-storm/charts/boats/embed/: ${FIXED}`,
      `${PLACE}: ${PLACE.replace("chart-boats", "main")}`,
      "/cards/ashby-storm/charts/boats.png: /cards/ashby-storm.png",
      "/oembed/ashby-storm/boats.json: /",
    ]);
  });

  test("of a source, which has another name", () => {
    const { pilots, ...sources } = story.sources;
    if (!pilots) throw new Error("unreachable");
    expect(paste({ ...story, sources: { ...sources, "the-pilots": pilots } })).toEqual([
      "/ashby-storm/sources/#pilots: /ashby-storm/sources/#the-pilots",
    ]);
  });

  test("and once that stands in the list, nothing is said", () => {
    const gone = { ...story, figures: without(story.figures, "wind") };
    expect(paste(gone, ...paste(gone))).toEqual([]);
  });
});

describe("a story that is gone needs a line for each folder that it had", () => {
  const renamed = { ...story, id: "storm-at-ashby" };
  const LINES = [
    "/ashby-storm/*: /storm-at-ashby/*",
    "/cards/ashby-storm.png: /cards/storm-at-ashby.png",
    "/cards/ashby-storm/*: /cards/storm-at-ashby/*",
    "/oembed/ashby-storm/*: /oembed/storm-at-ashby/*",
  ];

  test("which leads to the story under its new name", () => {
    expect(paste(renamed)).toEqual(LINES);
    expect(paste(renamed, ...LINES)).toEqual([]);
    expect(placesOf("storm-at-ashby")).toEqual(LINES.map((line) => line.replace(/.*: /, "")));
  });

  test("or home, where there is no other", () => {
    const { names, stories } = siteContext();
    const found = lostAddresses.find(siteContext({ names, stories, published: list }));
    expect(found.map(({ message }) => message.replace(/.*yaml: /, ""))).toEqual([
      "/ashby-storm/*: /",
      "/cards/ashby-storm.png: /",
      "/cards/ashby-storm/*: /",
      "/oembed/ashby-storm/*: /",
    ]);
    expect(found[0]?.message).toContain("all under /ashby-storm/ was published and is no longer there.");
  });
});

test("of a story that cannot be read nothing is known", () => {
  expect(lostAddresses.find(siteContext({ names: ["ashby-storm"], published: list }))).toEqual([]);
});

test("of a story that has not changed since it was judged nothing is lost", () => {
  const gone = { ...story, figures: without(story.figures, "wind") };
  const context = siteContext({ stories: [gone], names: [gone.id], published: list });
  expect(lostAddresses.find(context)).toHaveLength(3);
  expect(lostAddresses.find({ ...context, unchanged: new Set([gone.id]) })).toEqual([]);
});

describe("a person, a topic or a serial that was published", () => {
  const text = [
    "/people/nell/",
    "/people/nell/#main",
    "/cards/pages/people-nell.png",
    "/topics/storms/",
    "/cards/pages/topics-storms.png",
  ].join("\n");
  const context = siteContext({ published: { file: list.file, text } });
  const known = (people: object | undefined) =>
    siteContext({
      ...context,
      catalogue: {
        ...emptyCatalogue,
        people: { ...emptyCatalogue.people, entries: people as Record<string, never> | undefined },
        topics: { ...emptyCatalogue.topics, entries: { storms: { name: "Storms", description: "What they did." } } },
      },
    });
  const pasted = (people: object | undefined) =>
    lostAddresses.find(known(people)).map(({ message }) => message.replace(/.*yaml: /, ""));

  test("stays, or leads to its new name, or home", () => {
    expect(pasted({ nell: {} })).toEqual([]);
    expect(pasted({ "nell-arden": {} })).toEqual([
      "/people/nell/: /people/nell-arden/",
      "/cards/pages/people-nell.png: /cards/pages/people-nell-arden.png",
    ]);
    expect(pasted({})).toEqual(["/people/nell/: /", "/cards/pages/people-nell.png: /"]);
  });

  test("is not called lost where its file cannot be read", () => {
    expect(pasted(undefined)).toEqual([]);
  });
});
