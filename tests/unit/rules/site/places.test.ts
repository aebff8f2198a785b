import { expect, test } from "vitest";
import type { ParsedPage } from "../../../../src/reading/pages.ts";
import { emptyMdx } from "../../../../src/reading/mdx.ts";
import { lostAddresses } from "../../../../src/rules/site/lost-addresses.ts";
import { placesOf } from "../../../../src/rules/site/places.ts";
import { ashby, type Edit } from "../../../setup/examples/ashby.ts";
import { siteContext } from "../../../setup/examples/site-context.ts";

const SECTION = "sections/10-the-storm.mdx";
const HEADING: Edit = [
  SECTION,
  "The coastguard counted",
  '<Heading id="night">By night</Heading>\n\nThe coastguard counted',
];

const about = (anchor: string): ParsedPage => ({
  ...emptyMdx("content/pages/about.mdx"),
  uses: [{ name: "Heading", line: 6, given: { id: anchor } }],
});

const DIFFERS = `    differs:
      - hedge: about
        value: 43
        countedBy: pilots
        source: pilots
        why: Counts the crew of the pilot boat.
`;

/** What a site has of it, with furniture that the content says nothing of. */
const PUBLISHED = [
  ...["/about/", "/about/#errors", "/about/#main", "/ashby-storm/", "/ashby-storm/#main", "/ashby-storm/#night"],
  ...["/ashby-storm/the-storm/", "/ashby-storm/the-storm/#main", "/ashby-storm/the-storm/#night"],
  ...["/ashby-storm/the-storm/#chart-rescues", "/ashby-storm/the-storm/#share", "/ashby-storm/what-is-known/"],
  ...["/ashby-storm/figures/rescued/#cite", "/ashby-storm/figures/rescued/#others"],
  "/ashby-storm/figures/boats-lost/#others",
  ...["/ashby-storm/figures/rescued/#history", "/ashby-storm/figures/rescued/#reports"],
];

async function contentAfter(...edits: Edit[]) {
  const { story, files } = await ashby(...edits);
  return { stories: [story], names: [story.id], files: new Map([[story.id, files]]), pages: [about("errors")] };
}

test("headings, charts in sections and lists of figures are places that the content decides on; furniture is not", async () => {
  const { there, decided } = placesOf(await contentAfter(HEADING), PUBLISHED);
  expect(decided).toEqual(
    PUBLISHED.filter((address) => /#(?:errors|night|chart-rescues|others|history|reports)$/.test(address)),
  );
  expect(decided.filter((place) => !there.has(place))).toEqual([]);
});

/** The lines to paste for what was published and is no longer there. */
async function lostAfter(pages: ParsedPage[], ...edits: Edit[]): Promise<string[]> {
  const published = { file: "content/published/addresses.txt", text: PUBLISHED.join("\n") };
  const context = siteContext({ ...(await contentAfter(...edits)), pages, published });
  return lostAddresses.find(context).map(({ message }) => message.replace(/.*redirects\.yaml: /, ""));
}

test("one that is no longer there is told as a build would tell it", async () => {
  const own = [about("errors")];
  expect(await lostAfter(own, HEADING)).toEqual([]);
  expect(await lostAfter([about("mistakes")], HEADING)).toEqual(["/about/#errors: /about/#mistakes"]);
  expect(await lostAfter(own, HEADING, [SECTION, 'id="night"', 'id="nights"'])).toEqual([
    "/ashby-storm/#night: /ashby-storm/#nights",
    "/ashby-storm/the-storm/#night: /ashby-storm/the-storm/#nights",
  ]);
  expect(await lostAfter(own, HEADING, [SECTION, '<Chart id="rescues" />\n', ""])).toEqual([
    "/ashby-storm/the-storm/#chart-rescues: /ashby-storm/the-storm/#chart-rescues-by-day",
  ]);
  expect(await lostAfter(own, HEADING, ["ledger.yaml", DIFFERS, ""])).toEqual([
    "/ashby-storm/figures/rescued/#others: /ashby-storm/figures/rescued/#main",
  ]);
});

test("nothing is said of a section that cannot be read", async () => {
  const content = await contentAfter(HEADING);
  const sections = content.files.get("ashby-storm")?.sections;
  for (const [name, section] of sections ?? [])
    sections?.set(name, { ...section, uses: [], problems: [{ file: name, line: 1, message: "unreadable" }] });
  expect(placesOf(content, PUBLISHED).decided).toEqual(["/about/#errors"]);
});
