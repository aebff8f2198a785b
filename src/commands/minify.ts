/**
 * Leaves out of a built page what HTML lets be left out: the quotes of plain attributes, the end tags that a parser supplies
 * (HTML Standard 13.1.2.3 and 13.1.2.4), and those of shapes that hold nothing. Classes stand in one order, so that what
 * repeats is alike. No word, style or script changes.
 */
import { minify } from "html-minifier-next";

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

/** `<path d="…"></path>` → `<path d="…"/>`, as foreign elements may be closed; an unquoted last value needs a space. */
function closeShapes(html: string): string {
  return html.replaceAll(/(<(path|use|rect)\b[^>]*?)(["']?)><\/\2>/g, (_, start: string, __, quote: string) =>
    quote === "" ? `${start} />` : `${start}${quote}/>`,
  );
}
