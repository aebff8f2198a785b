/**
 * Leaves out of a built page what HTML lets be left out: the quotes of plain attributes, the end tags that a parser supplies
 * (HTML Standard 13.1.2.3 and 13.1.2.4), and those of shapes that hold nothing. Classes stand in one order, so that what
 * repeats is alike. No word, style or script changes; data in JSON is written in its shortest form.
 */
import { minify } from "html-minifier-next";
import { html as standard } from "parse5";
import { type Element, elementsOf } from "../../hosting/elements.ts";

/** The same document in fewer bytes. */
export async function minifyHtml(html: string): Promise<string> {
  const small = await minify(html, {
    removeAttributeQuotes: true,
    removeOptionalTags: true,
    sortAttributes: true,
    sortClassNames: true,
  });
  return closeShapes(small);
}

const SHAPES = ["path", "use", "rect"];

/** `<path d="…"></path>` → `<path d="…"/>`, as foreign elements may be closed; an unquoted last value needs a space. */
function closeShapes(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { sourceCodeLocation: at } of emptyShapes(html)) {
    if (!at?.startTag || !at.endTag) continue;
    const start = html.slice(from, at.startTag.endOffset - 1);
    parts.push(start, /["']$/.test(start) ? "/>" : " />");
    from = at.endTag.endOffset;
  }
  return parts.join("") + html.slice(from);
}

/** Shapes of drawings that hold nothing, in order. What a script or a text says of one is none. */
function emptyShapes(html: string): Element[] {
  return elementsOf(html).filter(
    ({ tagName, namespaceURI, childNodes }) =>
      SHAPES.includes(tagName) && namespaceURI === standard.NS.SVG && childNodes.length === 0,
  );
}
