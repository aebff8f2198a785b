/**
 * What pages tell machines: its vocabulary held to schema.org as schema-dts has it, by the TypeScript compiler; its
 * rich results by Adobe's validator. Neither is ours.
 */
import Validator from "@adobe/structured-data-validator";
import WebAutoExtractor from "@marbec/web-auto-extractor";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { momentText } from "../../src/model/moments.ts";
import { checkContent } from "../../src/rules/content.ts";
import { site } from "../setup/site/built.ts";
import { attribute, codeOf, named } from "../setup/site/html.ts";
import { pageAt, type Page } from "../setup/site/read.ts";

type Statement = Record<string, unknown> & { "@type": string };
const { stories } = await checkContent("content");

function statementsOf({ elements }: Page): Statement[] {
  const scripts = named(elements, "script").filter((script) => attribute(script, "type") === "application/ld+json");
  return scripts.flatMap((script) => {
    const data = JSON.parse(codeOf(script)) as Statement & { "@graph"?: Statement[] };
    expect(data["@context"]).toBe("https://schema.org");
    return data["@graph"] ?? [data];
  });
}

const all = site.pages.map((page) => ({ page, statements: statementsOf(page) }));
const ofType = (path: string, type: string) =>
  statementsOf(pageAt(site, path)).find((statement) => statement["@type"] === type);

test("every statement is one that schema.org knows, with no property that it does not", () => {
  const file = "statements.ts";
  const text = all.flatMap(({ page, statements }) =>
    statements.map((statement) => {
      const own = Object.fromEntries(Object.entries(statement).filter(([name]) => name !== "@context"));
      return `/* ${page.address} */ s = ${JSON.stringify(own)} satisfies ${statement["@type"]};`;
    }),
  );
  const types = [...new Set(all.flatMap(({ statements }) => statements.map((statement) => statement["@type"])))];
  const known = types.map((type) => `Extract<dts.${type}, { "@type": string }>`);
  const head = [
    'import type * as dts from "schema-dts";',
    ...types.map((type, i) => `type ${type} = ${known[i] ?? ""};`),
    "let s: unknown;",
  ];
  expect(problemsIn(file, [...head, ...text].join("\n"))).toEqual([]);
  const wrong = 's = { "@type": "Dataset", "name": "a", "hedge": "b" } satisfies Dataset;';
  expect(problemsIn(file, [...head, wrong].join("\n"))).not.toEqual([]);
}, 60_000);

/** What the compiler has against a text that stands in this folder. */
function problemsIn(file: string, text: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const real = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.Latest) : real(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ messageText, start = 0 }) =>
        `${text.slice(start, start + 60)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}

test("Adobe's validator finds no error in any page", async () => {
  const errors: string[] = [];
  for (const { page } of all.filter(({ statements }) => statements.length > 0)) {
    const data = new WebAutoExtractor({ addLocation: true, embedSource: [] }).parse(page.html);
    const issues = await new Validator().validate(data);
    errors.push(
      ...issues
        .filter(({ severity }) => severity === "ERROR")
        .map(({ issueMessage }) => `${page.address}: ${issueMessage}`),
    );
  }
  expect(errors).toEqual([]);
});

describe.each(stories)("the data of $id", (story) => {
  const article = ofType(`${story.id}/`, "NewsArticle");

  test("say the dates of the content, what it is about, who publishes it and on what it is based", () => {
    expect(article).toMatchObject({
      headline: story.headline,
      datePublished: momentText(story.published),
      dateModified: momentText(story.updated),
      about: story.tags,
    });
    const list = ofType(`${story.id}/sources/`, "Collection");
    expect(article?.isBasedOn).toEqual({ "@id": list?.["@id"] });
    expect(list?.hasPart).toHaveLength(Object.keys(story.sources).length);
    const publisher = ofType("about/", "NewsMediaOrganization");
    expect(publisher).toMatchObject(article?.publisher as object);
    expect(publisher).toMatchObject({
      ethicsPolicy: expect.stringMatching(/\/methodology\/$/) as string,
      correctionsPolicy: expect.stringMatching(/\/corrections\/$/) as string,
    });
  });

  test("say in the article all that its readers ask for: its picture, its page, who wrote it, and how errors are corrected", () => {
    expect(article).toMatchObject({
      mainEntityOfPage: article?.["@id"],
      description: expect.any(String) as string,
      author: {
        "@type": "NewsMediaOrganization",
        name: expect.any(String) as string,
        url: expect.any(String) as string,
      },
      publisher: {
        name: expect.any(String) as string,
        logo: expect.stringMatching(/\.(svg|png)$/) as string,
        correctionsPolicy: expect.stringMatching(/\/corrections\/$/) as string,
      },
      publishingPrinciples: expect.stringMatching(/\/methodology\/$/) as string,
    });
    const image = new URL(String(article?.image));
    expect(site.files).toContain(image.pathname.slice(site.base.length));
    expect(image.search).toMatch(/^\?[0-9a-f]{8}$/);
  });

  test("describe every chart as a data set with its CSV and its JSON", () => {
    for (const id of Object.keys(story.charts)) {
      const dataset = ofType(`${story.id}/charts/${id}/`, "Dataset");
      const files = (dataset?.distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
      expect(files.map((url) => new URL(url).pathname)).toEqual(
        ["csv", "json"].map((ending) => `${site.base}${story.id}/charts/${id}.${ending}`),
      );
      expect(String(dataset?.description).length).toBeGreaterThanOrEqual(50);
    }
  });

  test("say where every page below the story stands", () => {
    const below = all.filter(
      ({ page }) => page.address.startsWith(`${site.base}${story.id}/`) && !page.address.includes("/embed/"),
    );
    const lost = below.filter(({ page, statements }) => {
      const list = statements.find((statement) => statement["@type"] === "BreadcrumbList");
      const last = (list?.itemListElement as { item: string }[] | undefined)?.at(-1);
      return page.address !== `${site.base}${story.id}/` && new URL(last?.item ?? "x:/").pathname !== page.address;
    });
    expect(lost.map(({ page }) => page.address)).toEqual([]);
  });
});
