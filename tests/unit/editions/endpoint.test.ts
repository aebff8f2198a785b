import type { APIContext } from "astro";
import { expect, test, vi } from "vitest";
import { getStaticPaths, GET } from "../../../src/editions/endpoint.ts";
import { catalogue, tied } from "../../setup/examples/tied.ts";
import { exampleSite } from "../../setup/examples/site.ts";

const [story] = tied;
const origin = new URL("https://news.example");
vi.mock("../../../src/reading/load.ts", async (original) => ({
  ...(await original<object>()),
  getContext: () => Promise.resolve({ site: exampleSite, origin }),
  getStories: () => Promise.resolve([story]),
  getCatalogue: () => Promise.resolve(catalogue),
  getSite: () => Promise.resolve(exampleSite),
  getPage: (name: string) => Promise.resolve({ data: { title: name, description: "What it is." } }),
}));

const get = (routePattern: string, props = {}) =>
  GET({ routePattern, props, site: origin, url: origin } as unknown as APIContext);
const paths = (routePattern: string) => getStaticPaths({ routePattern, paginate: () => [] });

test("a text, and what becomes JSON, have the types of the list", async () => {
  const csv = await get("/[story]/figures.csv", { story });
  expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(await csv.text()).toMatch(/^\ufeff?id,label,claim/);
  const json = await get("/[story]/cite.json", { story });
  expect(json.headers.get("content-type")).toBe("application/vnd.citationstyles.csl+json; charset=utf-8");
  expect(await json.json()).toMatchObject([{ id: "ashby-storm" }]);
});

test("what is made for each story has an address of each, what is made for the site the one", async () => {
  expect(await paths("/[story]/figures.csv")).toEqual([{ params: { story: "ashby-storm" }, props: { story } }]);
  expect(await paths("/feed.xml")).toEqual([{ params: {}, props: {} }]);
  expect((await paths("/cards/pages/[page].png")).map(({ params }) => params)).toEqual(
    ["home", "about", "methodology", "corrections", "people-nell", "people-ida", "topics-storms", "series-weather"].map(
      (page) => ({ page }),
    ),
  );
});

test("an address that is not in the list is refused", async () => {
  await expect(paths("/none.txt")).rejects.toThrow("There is no edition at /none.txt.");
});
