import { expect, test } from "vitest";
import * as heads from "../../../../src/editions/heads/site.ts";
import { exampleSite } from "../../../setup/examples/site.ts";

const words = { title: "A title", description: "A description." };

test("the page of all stories leads to the feeds that no other page names", () => {
  expect(heads.homeHead(exampleSite)).toMatchObject({
    title: exampleSite.name,
    canonical: "/",
    links: [{ href: "/feed.json" }, { href: "/corrections.xml" }],
  });
  expect(heads.correctionsHead().links?.map(({ href }) => href)).toEqual(["/corrections.xml"]);
});

test("a page of content/pages has the words of its front matter; that of the publisher states who it is", () => {
  const about = heads.aboutHead({ site: exampleSite, origin: "https://news.example" }, words);
  expect(about).toMatchObject({ ...words, canonical: "/about/", data: [{ name: exampleSite.publisher }] });
  expect(heads.methodologyHead(words)).toEqual({ ...words, canonical: "/methodology/" });
});

test("what stands for an address that does not exist has none itself", () => {
  expect(heads.notFoundHead().canonical).toBeUndefined();
});
