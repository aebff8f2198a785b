import { expect, test } from "vitest";
import SourceList from "../../../src/components/SourceList.astro";
import { read } from "../../setup/components.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby([
  "ledger.yaml",
  "    carriedBy: The Brent Post\n",
  "    carriedBy: The Brent Post\n    language: French\n    note: A translated copy\n",
]);

test("each source says what it is in sentences, and why it has no address where it has none", async () => {
  const text = await read(SourceList, { story });
  expect(text).toContain("Fourth bulletin , 5 March 2020 Government.");
  expect(text).toContain("Newspaper, as carried by The Brent Post, in French. A translated copy.");
  expect(text).toContain("News report. Only a printed copy was seen.");
});
