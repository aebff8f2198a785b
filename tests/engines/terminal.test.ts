/** The site in a terminal: w3m, as text without style or script, and as what other programs pipe it into. */
import { execFileSync } from "node:child_process";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { printFigure } from "../../src/language/claims.ts";
import { figuresOnPage } from "../../src/parts/on-page.ts";
import { checkContent } from "../../src/rules/content.ts";
import { commandPath } from "../setup/engines/command-path.ts";
import { matrix, note } from "../setup/engines/matrix.ts";
import { serveSite, type Serving } from "../setup/engines/serve.ts";
import { site } from "../setup/site/built.ts";
import { childrenOf, type Node } from "../../src/hosting/elements.ts";
import { named } from "../setup/site/html.ts";

const w3m = commandPath(["w3m"]);
const { stories } = await checkContent("content");

/** The text of an element as it stands in it. */
const wordsOf = (node: Node): string => ("value" in node ? node.value : childrenOf(node).map(wordsOf).join(""));

describe.skipIf(w3m === undefined)(w3m === undefined ? "w3m is skipped: not on the path" : "w3m", () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveSite();
  });
  afterAll(() => {
    serving.close();
    console.info(matrix());
  });
  afterEach(({ task }) => {
    note("w3m", task);
  });

  const dump = (path: string) => {
    const file = site.pages.find(({ address }) => address === `${site.base}${path}`)?.file ?? "";
    const text = execFileSync(w3m ?? "", ["-dump", "-cols", "9999", "-T", "text/html", `dist/${file}`], {
      encoding: "utf8",
    });
    return text.replace(/\s+/g, " ");
  };

  test.each(stories)("$id has every paragraph whole, and every figure", (story) => {
    const text = dump(`${story.id}/`);
    const page = site.pages.find(({ address }) => address === `${site.base}${story.id}/`);
    const main = named(page?.elements ?? [], "main");
    const told = main
      .flatMap((element) => element.childNodes)
      .filter((node) => "tagName" in node && node.tagName === "p")
      .map((node) => wordsOf(node).replace(/\s+/g, " ").trim());
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((sentence) => !text.includes(sentence))).toEqual([]);
    expect(
      figuresOnPage(story)
        .map((figure) => printFigure(story, { figure: figure.id }))
        .filter((words) => !text.includes(words)),
    ).toEqual([]);
  });
});
