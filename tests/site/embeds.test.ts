/** What other sites take: frames, recorded frames, oEmbed answers; each checked as its user would meet it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { keptHash, readChartRecords } from "../../src/record/chart-record-file.ts";
import type { OEmbed } from "../../src/editions/oembed.ts";
import { checkContent } from "../../src/rules/content.ts";
import { OEMBED_RICH } from "../setup/oembed-schema.ts";
import { site } from "../setup/site/built.ts";
import { attribute, named } from "../setup/site/html.ts";
import { deadEnd, originOf } from "../setup/site/links.ts";
import { pageAt } from "../setup/site/read.ts";
import { brotli } from "../setup/site/weight.ts";

const { stories } = await checkContent("content");
const origin = originOf(site);
const charts = stories.flatMap((story) =>
  Object.keys(story.charts).map((id) => ({ story, id, at: `${story.id}/charts/${id}/` })),
);
const records = stories.flatMap((story) =>
  readChartRecords(story.id).map(({ hash, record }) => ({
    story,
    id: record.chart,
    hash,
    at: `${story.id}/charts/${record.chart}/embed/${hash}/`,
  })),
);
/** The pages that the sources of all stories have. */
const addresses = new Set(stories.flatMap(({ sources }) => Object.values(sources).map(({ url }) => url)));
const embeds = [...charts.map(({ at }) => `${at}embed/`), ...records.map(({ at }) => at)];

const ajv = new Ajv({ strict: true });
(formats as unknown as (ajv: Ajv) => void)(ajv);
const validate = ajv.compile(OEMBED_RICH);

test("every embed is light, kept out of search, and leads to the page that has all of it and to its reports alone", () => {
  expect(embeds.length).toBeGreaterThan(charts.length);
  for (const at of embeds) {
    const { elements, html } = pageAt(site, at);
    expect(brotli(html), at).toBeLessThanOrEqual(6000);
    const robots = named(elements, "meta").find((meta) => attribute(meta, "name") === "robots");
    expect(robots && attribute(robots, "content"), at).toBe("noindex");
    const canonical = named(elements, "link").find((link) => attribute(link, "rel") === "canonical");
    expect(canonical && attribute(canonical, "href"), at).toBe(origin + site.base + at.replace(/embed\/.*$/, ""));
    const links = named(elements, "a").map((link) => attribute(link, "href") ?? "");
    const back = links.filter((href) => !addresses.has(href));
    expect(back, at).toEqual([site.base + at.replace(/embed\/.*$/, "")]);
  }
});

test("every chart of the content is recorded as it stands; if not, run: npm run record -- --only charts", () => {
  expect(charts.filter(({ story, id }) => keptHash(story, id) === undefined).map(({ at }) => at)).toEqual([]);
});

test("a recorded chart says that it is fixed", () => {
  for (const { at } of records) expect(pageAt(site, at).html, at).toContain("Fixed version.");
});

describe.each(charts)("the oEmbed answer of $at", ({ story, id, at }) => {
  const answer = JSON.parse(readFileSync(join(site.folder, "oembed", story.id, `${id}.json`), "utf8")) as OEmbed;

  test("is valid by the specification", () => {
    expect(validate(answer), ajv.errorsText(validate.errors)).toBe(true);
  });

  test("shows a frame and a thumbnail that are there", () => {
    const [frame] = parseFragment(answer.html).childNodes;
    const src = frame && "attrs" in frame ? frame.attrs.find(({ name }) => name === "src")?.value : undefined;
    expect(src).toBe(`${origin}${site.base}${at}embed/`);
    for (const address of [src ?? "", answer.thumbnail_url])
      expect(deadEnd(site, origin, `${site.base}oembed/`, address)).toBeUndefined();
  });

  test("is named on the chart's page, as is the code of its frame", () => {
    const { elements, html } = pageAt(site, at);
    const link = named(elements, "link").find((each) => attribute(each, "type") === "application/json+oembed");
    expect(link && attribute(link, "href")).toBe(`${origin}${site.base}oembed/${story.id}/${id}.json`);
    expect(html).toContain(`${at}embed/`);
    expect(html).toContain(
      `height=&quot;${answer.height}&quot;`.replaceAll("&quot;", html.includes("&quot;100%") ? "&quot;" : '"'),
    );
  });
});

test("a schema that lets anything pass would prove nothing", () => {
  for (const wrong of [{}, { type: "rich" }, { type: "rich", version: "1.0", html: "", width: 0, height: 1 }])
    expect(validate(wrong)).toBe(false);
});
