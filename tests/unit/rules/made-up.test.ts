import { expect, test } from "vitest";
import { madeUp } from "../../../src/rules/made-up.ts";
import { lines } from "../../setup/examples/ashby.ts";
import { exampleSite } from "../../setup/examples/site.ts";

const places = { file: "content/site.yaml", lineOf: (path: readonly PropertyKey[]) => path.length };
const said = (contact: typeof exampleSite.contact, origin: string) =>
  lines(madeUp({ ...exampleSite, publisher: "The Ashby Post", contact }, places, origin));

const MADE_UP = { label: "errors@post.example", url: "mailto:errors@post.example" };
const REAL = { label: "errors@ashby-post.org", url: "mailto:errors@ashby-post.org" };

test("an address that nobody owns is told of at each place, where the site is to be published", () => {
  expect(said(MADE_UP, "https://ashby-post.org")).toEqual([
    "content/site.yaml:2: contact.label has post.example, which nobody owns. Write a real one before https://ashby-post.org is published.",
    "content/site.yaml:2: contact.url has post.example, which nobody owns. Write a real one before https://ashby-post.org is published.",
  ]);
});

test("a real address is not, even where it speaks of an example", () => {
  expect(said(REAL, "https://ashby-post.org")).toEqual([]);
  expect(said({ label: "our examples", url: "https://ashby-post.org/an.examples/" }, "https://ashby-post.org")).toEqual(
    [],
  );
});

test.each(["http://localhost:4321", "http://127.0.0.1:8080", "http://[::1]"])(
  "at %s nothing is published",
  (origin) => {
    expect(said(MADE_UP, origin)).toEqual([]);
  },
);
