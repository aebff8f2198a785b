import { expect, test } from "vitest";
import Years from "../../../src/components/Years.astro";
import { render } from "../../setup/components.ts";

const pathOf = (year: string) => `/stories/${year}/`;

test("each year is a link; without any there is nothing", async () => {
  const html = await render(Years, { title: "By year", years: ["2021", "2020"], pathOf });
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, path]) => path)).toEqual(["/stories/2021/", "/stories/2020/"]);
  expect(await render(Years, { title: "By year", years: [], pathOf })).not.toContain("<");
});
