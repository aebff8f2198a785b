import { expect, test } from "vitest";
import { keepSpaces } from "../../../../src/commands/build/keep-spaces.ts";
import { newBuild } from "../../../../src/commands/build/step.ts";
import { Page } from "../../../../src/hosting/page.ts";
import { page } from "../../../setup/examples/built-site.ts";

const BUTTON = '<button popovertarget="1"></button>';

/** What becomes of the body of a page. */
async function kept(body: string): Promise<string> {
  const made = new Page("index.html", page(body));
  await keepSpaces.run({ ...newBuild({ published: "", next: "", last: "" }), pages: [made] });
  return made.html.slice(made.html.indexOf('id="main">') + 10, made.html.indexOf("</main>"));
}

test.each([
  ["a space behind the button goes before it", `<label>12${BUTTON}</label> died`, `<label>12 ${BUTTON}</label>died`],
  [
    "also where another element ends with the words",
    `<b><label>12${BUTTON}</label></b> died`,
    `<b><label>12 ${BUTTON}</label></b>died`,
  ],
  ["one space of several", `<label>12${BUTTON}</label>\n  died`, `<label>12 ${BUTTON}</label>  died`],
])("%s", async (_, body, expected) => {
  expect(await kept(body)).toBe(expected);
});

test.each([
  `<label>12${BUTTON}</label>, they say`,
  `<label>12${BUTTON}</label><b> died</b>`,
  `<p>${BUTTON} died`,
  `<label>${BUTTON} 12</label> died`,
  `<p><label>12${BUTTON}</label>`,
])("nothing else is moved: %s", async (body) => {
  expect(await kept(body)).toBe(body);
});
