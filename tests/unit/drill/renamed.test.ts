/** A section and a story under another name: their addresses were published, and stay. */
import { appendFile, rename, rm } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readChartRecords } from "../../../src/record/chart-record-file.ts";
import { Published, STORY } from "../../setup/drill/published.ts";

let site: Published;
beforeEach(async () => {
  site = await Published.story();
});
afterEach(() => site.remove());

test("a section: a redirect for its page, its place in the story and its card", async () => {
  const sections = site.path("stories", STORY, "sections");
  await rename(`${sections}/20-what-is-known.mdx`, `${sections}/20-the-unknown.mdx`);
  expect(await site.mend()).toHaveLength(1);
  expect((await site.check()).redirects.map(({ from, to }) => [from, to])).toEqual([
    ["/ashby-storm/#what-is-known", "/ashby-storm/#the-unknown"],
    ["/ashby-storm/what-is-known/", "/ashby-storm/the-unknown/"],
    ["/cards/ashby-storm/what-is-known.png", "/cards/ashby-storm/the-unknown.png"],
  ]);
});

test("a section that became part of another: they lead to the story", async () => {
  const sections = site.path("stories", STORY, "sections");
  const [, , body] = (await site.read("stories", STORY, "sections", "20-what-is-known.mdx")).split(/^---$/m);
  await appendFile(`${sections}/10-the-storm.mdx`, body ?? "");
  await rm(`${sections}/20-what-is-known.mdx`);
  expect(await site.mend()).toHaveLength(1);
  expect((await site.check()).redirects.map(({ to }) => to)).toEqual([
    "/ashby-storm/#main",
    "/ashby-storm/",
    "/cards/ashby-storm.png",
  ]);
});

test("a section and then the story: what led to the section leads to where it is now", async () => {
  const sections = site.path("stories", STORY, "sections");
  await rename(`${sections}/20-what-is-known.mdx`, `${sections}/20-the-unknown.mdx`);
  await site.mend();
  await rename(site.path("stories", STORY), site.path("stories", "storm-at-ashby"));
  expect(await site.mend()).toHaveLength(1);
  const led = new Map((await site.check()).redirects.map(({ from, to }) => [from, to]));
  expect([
    led.get("/ashby-storm/what-is-known/"),
    led.get("/cards/ashby-storm/what-is-known.png"),
    led.get("/storm-at-ashby/#what-is-known"),
    led.get("/ashby-storm/#what-is-known"),
  ]).toEqual([
    "/storm-at-ashby/the-unknown/",
    "/cards/storm-at-ashby/the-unknown.png",
    "/storm-at-ashby/#the-unknown",
    undefined,
  ]);
});

test("a story: its record moves with it, and four lines lead every address to its new one", async () => {
  const charts = Object.keys((await site.story()).charts).length;
  const before = (await site.read("published", "addresses.txt")).split("\n").filter((line) => /^[^#]+$/.test(line));
  await rename(site.path("stories", STORY), site.path("stories", "storm-at-ashby"));
  expect(await site.mend()).toHaveLength(1);
  expect(await site.read("redirects.yaml")).toBe(
    [
      "",
      "/ashby-storm/*: /storm-at-ashby/*",
      "/cards/ashby-storm.png: /cards/storm-at-ashby.png",
      "/cards/ashby-storm/*: /cards/storm-at-ashby/*",
      "/oembed/ashby-storm/*: /oembed/storm-at-ashby/*",
    ].join("\n"),
  );
  const { redirects } = await site.check();
  const led = new Map(redirects.map(({ from, to }) => [from, to]));
  for (const address of before.filter((each) => each.includes("ashby-storm")))
    expect(led.get(address), address).toBe(address.replace("ashby-storm", "storm-at-ashby"));
  expect(readChartRecords("storm-at-ashby", site.folder), "the fixed frames moved too").toHaveLength(charts);
  await site.record();
  expect(await site.mend(), "also once that is recorded").toEqual([]);
});

const RENAMED = ["ledger.yaml", "story.yaml", "charts.yaml"];

/** Gives a figure another id wherever the story names it. */
async function renameFigure(from: string, to: string): Promise<void> {
  for (const file of RENAMED)
    if ((await site.read("stories", STORY, file)).includes(from)) await site.edit([file, from, to]);
}

test("a figure: once its page leads to the new one, nothing was taken out, and the claim is held to what it was", async () => {
  await renameFigure("boats-lost", "lost-boats");
  expect((await site.said()).join("\n")).toContain(
    '"boats-lost" was published and is gone, and "lost-boats" says what it said. Lead on to it in redirects.yaml: /ashby-storm/figures/boats-lost/: /ashby-storm/figures/lost-boats/',
  );
  const redirects = [
    "/figures/boats-lost/: /ashby-storm/figures/lost-boats/",
    "/figures/#boats-lost: /ashby-storm/figures/#lost-boats",
  ];
  await appendFile(
    site.path("redirects.yaml"),
    `${redirects.map((line) => `/ashby-storm${line}\n`).join("")}/cards/ashby-storm/figures/boats-lost.png: /cards/ashby-storm/figures/lost-boats.png\n`,
  );
  expect(await site.said()).toEqual([]);
  await site.record();
  expect(await site.said(), "also once that is recorded").toEqual([]);
});

test("a figure whose claim was changed with its id: the change is asked for under the new one", async () => {
  await renameFigure("rescued-brent", "brent-rescued");
  await site.edit(["ledger.yaml", "    value: 5\n", "    value: 6\n"]);
  await appendFile(
    site.path("redirects.yaml"),
    "/ashby-storm/figures/rescued-brent/: /ashby-storm/figures/brent-rescued/\n",
  );
  const said = (await site.said()).filter((line) => line.startsWith("stories/"));
  expect(said).toEqual([expect.stringContaining('"brent-rescued" was published as 5 and is now 6.')]);
});
