import { expect, test } from "vitest";
import { formatReport, type Report, reportOn } from "../../../src/commands/check-result.ts";
import { ashby, REVIEWED } from "../../setup/examples/ashby.ts";

const HERE = "http://localhost:4321";
const problem = { file: "a, b: 1.yaml", line: 3, message: "100% wrong.\nWrite it right." };
const warning = { file: "ledger.yaml", line: 4, message: "Look again." };
const counts = { id: "storm", figures: 8, sources: 3, reports: 4, charts: 5, words: 20, recorded: true };
const bad: Report = { problems: [problem], warnings: [warning], stories: [counts] };
const good: Report = { problems: [], warnings: [warning], stories: [counts] };

test("as text a problem is a line, a warning says that it is one", () => {
  const short = { ...bad, problems: [{ ...problem, message: "Wrong." }] };
  expect(formatReport(short, "text")).toBe("a, b: 1.yaml:3: Wrong.\nledger.yaml:4: warning: Look again.");
});

test("as text, what is right is told story by story, with a hint where it was never published", () => {
  const line = "storm: 8 figures, 3 sources, 4 reports, 5 charts, 20 words; nothing wrong.";
  expect(formatReport(good, "text")).toBe(`ledger.yaml:4: warning: Look again.\n${line}`);
  const fresh = { ...good, warnings: [], stories: [{ ...counts, recorded: false }] };
  expect(formatReport(fresh, "text")).toBe(`${line} Not published yet; once it is, run "npm run record".`);
});

test("as JSON it is the whole report", () => {
  expect(JSON.parse(formatReport(bad, "json"))).toEqual(bad);
});

test("for GitHub a problem is an error and a warning a warning, with what would end them escaped", () => {
  expect(formatReport(bad, "github")).toBe(
    "::error file=a%2C b%3A 1.yaml,line=3::100%25 wrong.%0AWrite it right.\n::warning file=ledger.yaml,line=4::Look again.",
  );
});

test("a review that is due is a warning, on the day that it is told", async () => {
  const { story, files } = await ashby(REVIEWED);
  const content = {
    stories: [story],
    files: new Map([[story.id, files]]),
    recorded: [],
    pages: [],
    redirects: [],
    problems: [],
  };
  expect(reportOn(content, "2020-04-01", HERE).warnings).toEqual([]);
  expect(reportOn(content, "2020-04-02", HERE).warnings).toHaveLength(1);
  expect(reportOn(content, "2020-04-02", HERE).stories).toEqual([
    { id: "ashby-storm", figures: 8, sources: 3, reports: 4, charts: 5, words: story.words, recorded: false },
  ]);
  const published = { ...content, recorded: ["ashby-storm"] };
  expect(reportOn(published, "2020-04-02", HERE).stories.map(({ recorded }) => recorded)).toEqual([true]);
});
