import { expect, test } from "vitest";
import { citationLine } from "../../../src/editions/citation.ts";
import { figure } from "../../setup/examples/cited.ts";

test("a figure is cited with its hedge and its day", () => {
  expect(citationLine(figure)).toBe(
    "Try & Sons, “People rescued at Ashby: at least 40, as of 5 March 2020”, in “A storm that never was struck the " +
      "invented port of Ashby”, 7 March 2020, https://news.example/ashby-storm/figures/rescued/",
  );
});

test("where it is said who wrote the story, it is cited under their names", () => {
  expect(citationLine({ ...figure, authors: ["Nell Arden", "Ida Moen"] })).toMatch(
    /^Nell Arden, Ida Moen, “People rescued at Ashby: .*”, in “.*”, Try & Sons, 7 March 2020, https:/,
  );
});
