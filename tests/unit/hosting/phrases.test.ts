import { expect, test } from "vitest";
import { elementsOf } from "../../../src/hosting/elements.ts";
import { isSection, phrasesOf } from "../../../src/hosting/phrases.ts";

const phrases = (main: string) => phrasesOf(elementsOf(`<main><h1>Title</h1>${main}</main><footer>Published</footer>`));

test("the pages of sections are told from those of figures, charts and sources", () => {
  const addresses = [
    "/storm/deaths/",
    "/storm/figures/",
    "/storm/charts/",
    "/storm/sources/",
    "/storm/",
    "/a/figures/b/",
  ];
  expect(addresses.filter(isSection)).toEqual(["/storm/deaths/"]);
});

test("a paragraph is as many phrases as it has sentences, each whole with its figures", () => {
  expect(
    phrases(
      "<p>At least <label>1.5 million</label> fled. They walked, Mr. Bell said; about 40 <b>drove</b>. By U.S. Highway 5.</p>",
    ),
  ).toEqual(["At least 1.5 million fled.", "They walked, Mr. Bell said; about 40 drove.", "By U.S. Highway 5."]);
});

test("a quotation keeps its speaker, an event its day, an entry the word it stands under", () => {
  expect(
    phrases(
      "<blockquote>“We left. We ran.” <cite>A clerk. At sea</cite></blockquote><ol class=time><li><b>3 March</b> It sank. All swam.</ol>" +
        '<div class="know wide"><div><h2>Disputed</h2><p>It was pushed. It fell.</p><p>It burnt.</p></div></div>' +
        "<dl class=who><div><dt>The port</dt><dd>It has a wall.</dd></div></dl>",
    ),
  ).toEqual([
    "“We left. We ran.” A clerk. At sea",
    "3 March It sank. All swam.",
    "Disputed: It was pushed. It fell.",
    "Disputed: It burnt.",
    "The port: It has a wall.",
  ]);
});

test("nothing is found of furniture, drawings, buttons and evidence", () => {
  const furniture =
    "<p class=kicker>Story</p><div class=meta><p>2020</p></div><nav>Next</nav><div popover id=1>230</div><section class=reuse><h2>Share</h2></section>";
  const chart =
    '<figure class="chart wide"><figcaption><h2>Rescues rose</h2></figcaption><p class=measure>People, by day.</p><story-chart><svg><text>40</text></svg></story-chart><div class=people><p>5</p></div><footer>Sources</footer></figure>';
  expect(phrases(`${furniture}${chart}<p>Words <button>evidence</button>end.</p>`)).toEqual([
    "Rescues rose",
    "People, by day.",
    "Words end.",
  ]);
});

test("a page without a main part says nothing", () => {
  expect(phrasesOf(elementsOf("<p>Words."))).toEqual([]);
});
