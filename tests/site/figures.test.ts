import { describe, expect, test } from "vitest";
import { counterName, periodOf } from "../../src/language/claims.ts";
import { formatDay } from "../../src/language/dates.ts";
import { formatAmount } from "../../src/language/amounts.ts";
import type { Figure, Story } from "../../src/model/story.ts";
import { checkContent } from "../../src/rules/content.ts";
import { site } from "../setup/site/built.ts";
import { attribute, below, named, textOf } from "../setup/site/html.ts";
import { pageAt } from "../setup/site/read.ts";

const { stories } = await checkContent("content");

/** What must stand in a figure's entry: CHARTER rule 1. A computed one says so, in place of a counter. */
const evidence = (story: Story, figure: Figure) => [
  figure.label,
  formatAmount(figure, figure.unit),
  figure.formula ? "computed" : counterName(figure.countedBy),
  ...figure.source.map((id) => story.sources[id]?.publisher ?? id),
  ...(figure.until === undefined ? [] : [`counted by ${formatDay(figure.asOf)}`]),
  periodOf(figure),
];

describe.each(stories)("the figures page of $id", (story) => {
  const { elements } = pageAt(site, `${story.id}/figures/`);

  test("shows every figure with its hedge, counter, sources and date", () => {
    const missing = Object.values(story.figures).flatMap((figure) => {
      const entry = elements.find((element) => attribute(element, "id") === figure.id);
      if (!entry) return [`no entry #${figure.id}`];
      const leads = named(below(entry), "a").map((link) => attribute(link, "href"));
      const reports = figure.source.flatMap((id) => story.sources[id]?.url ?? []);
      expect(leads, figure.id).toEqual(expect.arrayContaining(reports));
      const text = textOf(entry).toLowerCase();
      const absent = evidence(story, figure).filter((words) => !text.includes(words.toLowerCase()));
      return absent.map((words) => `#${figure.id} does not say "${words}"`);
    });
    expect(missing).toEqual([]);
  });
});
