/** A chart's rows and reports as JSON: what the page's reading aid fetches, and what others may take. */
import type { Edition } from "./edition.ts";
import { chartData } from "../charts/data.ts";
import { absolute, urls } from "../model/addresses.ts";

export const edition: Edition<"chart"> = {
  of: "chart",
  make: ({ story, id, origin }) => ({ $schema: absolute(urls.schema("chart"), origin), ...chartData(story, id) }),
};
