/** The words of a story as somebody would write them by hand: one document, a few lines of style, no script. */
import { parse } from "parse5";
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from "parse5";

const BLOCKS = ["h1", "h2", "h3", "p", "li", "figcaption", "blockquote", "td", "th", "dt", "dd"];
/** What is opened when it is asked for, drawn, or told to machines. */
const NOT_READ = ["script", "style", "svg", "template", "button", "noscript"];

/** The page with the text of what stands in `main` of a page, in its order. */
export function plainPage(html: string): string {
  const main = find(parse(html), (node) => node.nodeName === "main");
  if (!main) throw new Error("The page has no main.");
  const blocks = blocksOf(main).map(({ name, text }) => {
    const tag = /^h\d$/.test(name) ? name : "p";
    return `<${tag}>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</${tag}>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="description" content="The same words, by hand.">
<title>Plain</title>
<link rel="icon" href="data:,">
<style>body{font:18px/1.6 Georgia,serif;max-width:34em;margin:0 auto;padding:1em;color:#1c1b18;background:#fcfaf5}</style>
</head>
<body><main>
${blocks.join("\n")}
</main></body>
</html>
`;
}

type Node = Tree.Node;

function find(node: Node, is: (node: Node) => boolean): Node | undefined {
  if (is(node)) return node;
  return childrenOf(node)
    .map((child) => find(child, is))
    .find(Boolean);
}

function childrenOf(node: Node): Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  return isLeftOut(node) ? "" : childrenOf(node).map(textOf).join("");
}

function isLeftOut(node: Node): boolean {
  return (
    NOT_READ.includes(node.nodeName) || (tree.isElementNode(node) && node.attrs.some(({ name }) => name === "popover"))
  );
}

function blocksOf(node: Node): { name: string; text: string }[] {
  if (isLeftOut(node)) return [];
  const inner = childrenOf(node).flatMap(blocksOf);
  if (inner.length > 0 || !BLOCKS.includes(node.nodeName)) return inner;
  const text = textOf(node).replaceAll(/\s+/g, " ").trim();
  return text === "" ? [] : [{ name: node.nodeName, text }];
}
