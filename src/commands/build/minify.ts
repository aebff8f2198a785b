/**
 * Leaves out of a built page what HTML lets be left out: the quotes of plain attributes, the end tags that a parser supplies
 * (HTML Standard 13.1.2.3 and 13.1.2.4), and those of shapes that hold nothing. Classes stand in one order, so that what
 * repeats is alike. No word, style or script changes; data in JSON is written in its shortest form. The head keeps its tags and
 * its quotes, and so does the type of data, for chats and others read them by patterns.
 */
import { minify as minifyHtml } from "html-minifier-next";
import { html as standard } from "parse5";
import { type Edit, insertAt } from "../../hosting/edits.ts";
import type { Element } from "../../hosting/elements.ts";
import { Page } from "../../hosting/page.ts";

/** The same document in fewer bytes. The minifier reads the text in its own way, which has no elements to hand on. */
export async function minified(file: string, html: string): Promise<Page> {
  const small = await minifyHtml(html, {
    removeAttributeQuotes: true,
    removeOptionalTags: true,
    sortAttributes: true,
    sortClassNames: true,
  });
  const page = new Page(file, small);
  page.edit(...closings(page), ...statements(page), ...headTags(page), ...dataTypes(page));
  return page;
}

const SHAPES = ["path", "use", "rect", "line", "circle"];

/** `<path d="…"></path>` → `<path d="…"/>`, as foreign elements may be closed; an unquoted last value needs a space. */
function closings({ source, elements }: Page): Edit[] {
  return elements.filter(isEmptyShape).flatMap(({ sourceCodeLocation: at }) => {
    if (!at?.startTag || !at.endTag) return [];
    const from = at.startTag.endOffset - 1;
    return { from, to: at.endTag.endOffset, text: /["']/.test(source.charAt(from - 1)) ? "/>" : " />" };
  });
}

/** Whether it is a shape of a drawing that holds nothing. What a script or a text says of one is none. */
function isEmptyShape({ tagName, namespaceURI, childNodes }: Element): boolean {
  return SHAPES.includes(tagName) && namespaceURI === standard.NS.SVG && childNodes.length === 0;
}

/** What names a statement of the head, and so comes first in it. */
const NAMES = ["charset", "http-equiv", "property", "name", "rel"];

/**
 * The statements of the head as everyone writes them: `<meta property="og:title" content="…">`. Many chats (Signal is one) do
 * not parse a page but look for this, with its quotes; no angle bracket may stand in it, for to them it ends the element.
 */
function statements({ elements }: Page): Edit[] {
  return elements.filter(isStatement).flatMap(({ tagName, attrs, sourceCodeLocation: at }) => {
    if (!at) return [];
    const last = ({ name }: { name: string }) => (NAMES.includes(name) ? 0 : 1);
    const written = [...attrs]
      .sort((a, b) => last(a) - last(b))
      .map(({ name, value }) => ` ${name}="${quotable(value)}"`);
    return [{ from: at.startOffset, to: at.endOffset, text: `<${tagName}${written.join("")}>` }];
  });
}

/** The head between its tags: old WordPress looks for the address of an oEmbed answer before `</head>` alone. */
function headTags({ elements }: Page): Edit[] {
  const children = elements.find(({ tagName }) => tagName === "head")?.childNodes ?? [];
  const [from, to] = [children[0]?.sourceCodeLocation?.startOffset, children.at(-1)?.sourceCodeLocation?.endOffset];
  return from === undefined || to === undefined ? [] : [insertAt(from, "<head>"), insertAt(to, "</head>")];
}

/** `<script type="application/ld+json">`, for who looks for data by this. */
function dataTypes({ elements }: Page): Edit[] {
  return elements.flatMap(({ tagName, attrs, sourceCodeLocation: at }) => {
    const isData = tagName === "script" && attrs.length === 1 && attrs[0]?.value === DATA;
    return isData && at?.startTag
      ? [{ from: at.startTag.startOffset, to: at.startTag.endOffset, text: `<script type="${DATA}">` }]
      : [];
  });
}

const DATA = "application/ld+json";

function isStatement({ tagName, parentNode }: Element): boolean {
  return (tagName === "meta" || tagName === "link") && parentNode !== null && parentNode.nodeName === "head";
}

function quotable(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
