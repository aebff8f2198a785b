/** The files that others take, held to standards and schemas that are not ours: ajv, csv-parse, citation-js. */
import "@citation-js/plugin-bibtex";
import { figuresOf, seriesDrawn } from "../../src/charts/drawn.ts";
import { Cite } from "@citation-js/core";
import { describe, expect, test } from "vitest";
import { boundOf } from "../../src/model/hedge.ts";
import { earlierReports } from "../../src/model/claims.ts";
import { chartChanges } from "../../src/record/changes.ts";
import { checkContent } from "../../src/rules/content.ts";
import { readCsv } from "../setup/csv.ts";
import { site } from "../setup/site/built.ts";
import { textFile } from "../setup/site/read.ts";
import { validator } from "../setup/validator.ts";

const { stories } = await checkContent("content");
const json = (file: string): unknown => JSON.parse(textFile(site, file));
const csv = (file: string) => readCsv(textFile(site, file));
const problems = (schema: string) => validator(json(schema) as object, "2020-12");
const COLUMNS = ["value", "hedge", "unit", "counted by", "source", "source address", "as of"];

describe.each(stories)("what can be taken of $id", (story) => {
  const charts = Object.entries(story.charts);
  /** Those that draw no figure have no claims. */
  const ofClaims = charts.filter(([, chart]) => figuresOf(chart).length > 0);

  test("its ledger is valid against the schema that it names", () => {
    const problemsOf = problems("schemas/figures.json");
    const ledger = json(`${story.id}/figures.json`) as { $schema: string };
    expect(problemsOf(ledger)).toEqual([]);
    expect(new URL(ledger.$schema).pathname).toBe(`${site.base}schemas/figures.json`);
    expect(problemsOf({ ...ledger, figures: [{ value: 230 }] })).not.toEqual([]);
  });

  test("the data of every chart are valid against their schema", () => {
    const problemsOf = problems("schemas/chart.json");
    const wrong = charts.flatMap(([id]) => problemsOf(json(`${story.id}/charts/${id}.json`)).map((line) => id + line));
    expect(wrong).toEqual([]);
  });

  test("every CSV has the columns of a claim, and as many rows as there are claims or reports", () => {
    const rows = csv(`${story.id}/figures.csv`);
    expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(COLUMNS));
    const claims = Object.values(story.figures).map(
      (figure) => 1 + figure.differs.length + earlierReports(story, figure).length + figure.history.length,
    );
    expect(rows).toHaveLength(claims.reduce((a, b) => a + b, (story.notices ?? []).length));
    for (const [id, chart] of ofClaims) {
      const own = csv(`${story.id}/charts/${id}.csv`);
      expect(Object.keys(own[0] ?? {})).toEqual(expect.arrayContaining(COLUMNS));
      const drawn = seriesDrawn(chart);
      if (drawn.length === 0) continue;
      const reports = drawn.map((series) => story.series[series.id]?.reports.length ?? 0);
      expect(own, id).toHaveLength(reports.reduce((a, b) => a + b, chartChanges(story, chart).length));
    }
  });

  test("the CSV of a chart without claims says where each place is", () => {
    for (const [id, chart] of charts.filter(([, each]) => figuresOf(each).length === 0)) {
      const own = csv(`${story.id}/charts/${id}.csv`);
      expect(own.length, chart.kind).toBeGreaterThan(0);
      for (const row of own) {
        expect(Object.keys(row)).toEqual(["name", "what", "latitude", "longitude"]);
        expect([Number(row.latitude), Number(row.longitude)].every(Number.isFinite), row.name).toBe(true);
      }
    }
  });

  test("no row drops a hedge: it stands in its column and in the printed amount", () => {
    const files = [`${story.id}/figures.csv`, ...ofClaims.map(([id]) => `${story.id}/charts/${id}.csv`)];
    const bare = files.flatMap((file) =>
      csv(file).filter(({ hedge = "", printed = "", words = "" }) => {
        if (printed === "") return false; // a change, told in words
        if (hedge === "") return printed !== words;
        return boundOf(hedge as "about") !== "exact" && !printed.startsWith(`${hedge} `);
      }),
    );
    expect(bare).toEqual([]);
  });

  test("its citation is read from both files as the same", () => {
    const [bib] = new Cite(textFile(site, `${story.id}/cite.bib`)).data as { title: string; URL: string }[];
    const [csl] = new Cite(json(`${story.id}/cite.json`)).data as { title: string; URL: string }[];
    expect(bib).toMatchObject({ title: story.headline, URL: csl?.URL });
    expect(csl?.title).toBe(story.headline);
  });

  test("its Markdown edition has every section, figure and source, and no hedged number without its hedge", () => {
    const text = textFile(site, `${story.id}/index.md`);
    for (const { title } of story.sections) expect(text).toContain(`## ${title}\n`);
    for (const { label } of Object.values(story.figures)) expect(text).toContain(`- ${label}: `);
    for (const { url } of Object.values(story.sources)) expect(text).toContain(url ? new URL(url).href : "");
    expect(text).not.toMatch(/<[A-Z]|\{/);
    const links = [...text.matchAll(/\[([^\]]+)\]\[([a-z0-9-]+)\]/g)];
    expect(links.length).toBeGreaterThan(0);
    const amounts = new Map(links.map(([, printed = "", id = ""]) => [`${id} ${printed}`, { printed, id }]));
    for (const { printed, id } of amounts.values()) {
      const figure = story.figures[id];
      const claims = figure ? [figure, ...figure.differs] : [];
      const hedges = claims.map(({ hedge }) => hedge).filter((hedge) => boundOf(hedge) !== "exact");
      const exact = claims.some(({ hedge }) => boundOf(hedge) === "exact");
      expect(exact || hedges.some((hedge) => printed.startsWith(`${hedge} `)), `${id}: ${printed}`).toBe(true);
    }
  });
});
