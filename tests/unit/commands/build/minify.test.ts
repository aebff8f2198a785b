import { array, assert, asyncProperty, constantFrom } from "fast-check";
import { parse, serialize } from "parse5";
import { expect, test } from "vitest";
import { minified } from "../../../../src/commands/build/minify.ts";
import { MadeUpSite } from "../../../setup/examples/built-site.ts";

const minifyHtml = async (html: string) => (await minified("index.html", html)).html;
const page = (inner: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Storm</title></head><body>${inner}</body></html>`;
const small = async (inner: string) => {
  const html = await minifyHtml(page(inner));
  // The start tag of body is left out where what follows needs none.
  return html.slice(html.indexOf("</head>") + "</head>".length).replace(/^<body>/, "");
};

test("attributes lose their quotes where a value has nothing that needs them", async () => {
  expect(await small('<p id="main" title="The storm">Rain</p>')).toBe('<p id=main title="The storm">Rain');
  expect(await small(`<p title="a=b">1</p><p title="a'b">2</p><p title="">3</p>`)).toBe(
    `<p title="a=b">1<p title="a'b">2<p title="">3`,
  );
});

test("tags that a parser supplies are left out", async () => {
  expect(await minifyHtml(page("<ul><li>One</li><li>Two</li></ul><p>End</p>"))).toBe(
    '<!DOCTYPE html><html lang=en><head><meta charset="utf-8"><title>Storm</title></head><ul><li>One<li>Two</ul><p>End',
  );
});

test("the charset stays the page's first element, with the policy to be written behind it", async () => {
  expect(await minifyHtml(page("<p>Rain</p>"))).toMatch(/^<!DOCTYPE html><html lang=en><head><meta charset="utf-8">/);
});

test("what the head says keeps its quotes, its name first, and no bracket in it: chats read it by patterns", async () => {
  const head = `<meta content="A&quot;b &amp; 1 > 0 <i>" property="og:title"><link href="/icon.svg" rel="icon"><meta content=no name=robots>`;
  const html = await minifyHtml(page("<p>Rain</p>").replace("</head>", `${head}</head>`));
  expect(html).toContain(
    '<meta property="og:title" content="A&quot;b &amp; 1 &gt; 0 &lt;i&gt;"><link rel="icon" href="/icon.svg"><meta name="robots" content="no">',
  );
  expect(await small('<svg><metadata><meta content="a" /></metadata></svg>'), "elsewhere nobody looks").toContain(
    "content=a",
  );
});

test("the head keeps its tags, and data its quoted type, for who looks for them by patterns", async () => {
  const html = await minifyHtml(page('<p>Rain</p><script type="application/ld+json">{"a":1}</script>'));
  expect(html).toBe(
    '<!DOCTYPE html><html lang=en><head><meta charset="utf-8"><title>Storm</title></head><p>Rain</p><script type="application/ld+json">{"a":1}</script>',
  );
});

test("classes stand in one order, however they were written", async () => {
  const [one, two] = await Promise.all(
    ['class="wide grid bar"', 'class="bar wide grid"'].map((c) => small(`<p ${c}>`)),
  );
  expect(one).toBe(two);
  expect(
    /"(.*)"/
      .exec(one ?? "")?.[1]
      ?.split(" ")
      .sort(),
  ).toEqual(["bar", "grid", "wide"]);
});

test("shapes that hold nothing are closed in themselves; an unquoted last value with a space before the slash", async () => {
  expect(await small('<svg><path d="M0 0"></path><use href="#a"></use><rect></rect></svg>')).toBe(
    '<svg><path d="M0 0"/><use href=#a /><rect /></svg>',
  );
});

test("a shape that holds something stays open, and one that is no shape of a drawing too", async () => {
  const svg = "<svg><path d=M0><title>Rain</title></path></svg>";
  expect(await small(svg)).toBe(svg);
  expect(await small("<rect></rect>after")).toBe("<rect></rect>after");
});

test("data in a page stays the same data", async () => {
  const data = { name: "<use></use> </script>", list: [1, "two  three"] };
  const json = JSON.stringify(data, null, 2).replaceAll("</script>", "<\\/script>");
  const html = await small(`<script type="application/ld+json">${json}</script>`);
  expect(JSON.parse(/>([^]*)<\/script>/.exec(html)?.[1] ?? "")).toEqual(data);
});

test("no byte of a word, a style or a script changes, not even where it speaks of shapes", async () => {
  const parts = [
    "<style>\n  .a > b { color: #FF0000 }\n  /* kept */ .b::after { content: '<path></path>' }\n</style>",
    '<script>const  box = "<rect></rect>"; // kept\n</script>',
    "<textarea><rect></rect>\n two  spaces</textarea>",
    "<pre>\n\n  1  2\n<b> 3 </b>\n</pre>",
    "Two  spaces,\n a line, a&nbsp;b &amp; c &lt;path>&lt;/path> – “quoted”",
  ];
  for (const part of parts) {
    const inside = /^<\w+[^>]*>([^]*)<\/\w+>$/.exec(part)?.[1] ?? part;
    if (!part.startsWith("<pre")) expect(await small(`<div>${part}</div>`)).toContain(inside);
    expect(meaning(await minifyHtml(page(part)))).toBe(meaning(page(part)));
  }
});

/** Pieces as the site's pages have them; those that may not be paragraphs' content follow closed ones. */
const PIECES = [
  "<h2 id='a'>At <a href='#b' class='y x'>least</a> 230</h2>",
  '<p>One <b>two</b>\n three</p>\n<p title="a b">four</p> five',
  "<ul>\n<li>One</li>\n<li>Two<ul><li>Three</li></ul></li> </ul>",
  "<dl><dt>Term</dt><dd>What it is</dd> <dt>Other</dt><dd>Also</dd></dl>",
  "<table><caption>Days</caption><colgroup><col><col></colgroup><thead><tr><th scope='col'>Day</th><th>Dead</th></tr></thead>" +
    "<tbody><tr><td>1 May</td><td>3</td></tr><tr><td></td><td>4</td></tr></tbody><tfoot><tr><td>All</td></tr></tfoot></table>",
  "<table><tr><td>Rain<p>and wind</p></td></tr></table>",
  "<svg viewBox='0 0 9 9' role='img'><title>Rain</title><g class='b a'><path d='M0 0h9'></path><rect width='3'></rect></g>" +
    "<use href='#m'></use><text x='1'>3 <tspan>dead</tspan></text></svg>",
  "<pre>\n  1\n   2 </pre><p>after</p>",
  "<details><summary>More</summary><p>Text</p></details>",
  "<p>before</p><!-- a note --><div>after</div>",
  "<select><optgroup label='A'><option>1</option><option value='b'>2</option></optgroup></select>",
  '<script>let  a = "<b></b>";</script><style>p{color:red}</style>',
  "<figure><img src='/a.png' alt=''><figcaption>Rain</figcaption></figure><ruby>a<rt>b</rt></ruby>",
  "<button popovertarget='n' type='button'>12</button><div popover id='n'>twelve</div>",
];

test("whatever a page holds, a browser reads the same document before and after", async () => {
  await assert(
    asyncProperty(array(constantFrom(...PIECES), { maxLength: 6 }), constantFrom("", "\n"), async (pieces, between) => {
      const html = page(`<main>${pieces.join(between)}</main>`);
      expect(meaning(await minifyHtml(html))).toBe(meaning(html));
    }),
    { numRuns: 200 },
  );
});

/**
 * The document as a browser reads it. What has no meaning is brought into one order: the classes of an element and its
 * attributes. Where an end tag is left out, the space behind it comes to stand before it, at the end of a block, where
 * nobody sees it.
 */
function meaning(html: string): string {
  return serialize(parse(html))
    .replaceAll(/ class="([^"]*)"/g, (_, names: string) => ` class="${names.split(/\s+/).sort().join(" ")}"`)
    .replaceAll(/<([\w:-]+)((?: [\w:-]+="[^"]*")+)>/g, (_, name: string, list: string) => {
      return `<${name}${(list.match(/ [\w:-]+="[^"]*"/g) ?? []).sort().join("")}>`;
    })
    .replaceAll(/(\s+)((?:<\/(?:p|li|d[td]|t[dhr]|thead|tbody|tfoot|caption|colgroup|option|optgroup|rt)>)+)/g, "$2$1");
}

test("it tells how many pages Astro rendered; those that only lead on are none", async () => {
  const site = new MadeUpSite();
  const { rendered, pages } = await site.finish();
  site.remove();
  expect([rendered, pages.length]).toEqual([6, 7]);
});
