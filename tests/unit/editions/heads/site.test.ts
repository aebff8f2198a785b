import { expect, test } from "vitest";
import * as heads from "../../../../src/editions/heads/site.ts";
import { exampleSite } from "../../../setup/examples/site.ts";

const context = { stories: [], site: exampleSite, origin: "https://news.example" };
const words = { title: "A title", description: "A description." };

test("the page of all stories leads to the feeds that no other page names", () => {
  expect(heads.homeHead(context)).toMatchObject({
    title: exampleSite.name,
    canonical: "/",
    links: [{ href: "/feed.json" }, { href: "/corrections.xml" }],
  });
  expect(heads.correctionsHead(context).links?.map(({ href }) => href)).toEqual(["/corrections.xml"]);
});

test("a page of content/pages has the words of its front matter; that of the publisher states who it is", () => {
  const about = heads.aboutHead(context, words);
  expect(about).toMatchObject({ ...words, canonical: "/about/", data: [{ name: exampleSite.publisher }] });
  expect(heads.methodologyHead(context, words)).toMatchObject({ ...words, canonical: "/methodology/" });
});

test("every page of the site has a card", () => {
  const all = [
    heads.homeHead(context),
    heads.correctionsHead(context),
    heads.aboutHead(context, words),
    heads.methodologyHead(context, words),
  ];
  expect(all.map(({ card }) => card?.path)).toEqual(
    ["home", "corrections", "about", "methodology"].map((id) => `/cards/pages/${id}.png`),
  );
});

test("what stands for an address that does not exist has none itself", () => {
  expect(heads.notFoundHead().canonical).toBeUndefined();
});
