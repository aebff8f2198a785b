import { expect, test } from "vitest";
import Opens from "../../../src/components/Opens.astro";
import { render } from "../../setup/components.ts";

test("the words come first, as text, and the button without words after them: “at least 230, evidence”", async () => {
  const html = await render(Opens, { opens: "5", name: "evidence", class: "fig" }, "at least 230");
  expect(html.replace(/\s+/g, " ")).toMatch(
    /^<label class="fig"> ?<a> ?at least 230 ?<\/a> ?<button popovertarget="5" aria-label="evidence"> ?<\/button> ?<\/label>$/,
  );
});
