/** Elements of HTML, which MDX would show and content does not: what is written in the place of each. */
import type { Construct, Fill } from "./construct.ts";

const LEAVE = "the words without the tags";
const HEADING = '<Heading id="…">…</Heading>';
const NOTE = '<Note title="…">…</Note>';
const QUOTE = '<Quote id="…" />, with its words in quotes.yaml';
const CHART = '<Chart id="…" />, which has a table of what it shows';
const SIGN = "the sign itself, as in CO₂ and km²";

/** What to write for an element, by its name. */
const ELEMENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(["b", "strong"].map((name) => [name, "**words**"])),
  ...Object.fromEntries(["i", "em"].map((name) => [name, "*words*"])),
  ...Object.fromEntries(["p", "div", "span", "section", "center", "font", "u", "small"].map((name) => [name, LEAVE])),
  ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, HEADING])),
  ...Object.fromEntries(["ul", "ol", "li"].map((name) => [name, '"- " before each entry'])),
  ...Object.fromEntries(["blockquote", "q"].map((name) => [name, QUOTE])),
  ...Object.fromEntries(["details", "aside"].map((name) => [name, NOTE])),
  ...Object.fromEntries(["table", "img", "svg", "picture"].map((name) => [name, CHART])),
  ...Object.fromEntries(["sub", "sup"].map((name) => [name, SIGN])),
  ...Object.fromEntries(
    ["s", "del", "strike"].map((name) => [name, "what is right; what was wrong is told in a notice"]),
  ),
  ...Object.fromEntries(["code", "pre"].map((name) => [name, "`…` in a sentence"])),
  a: "[words](https://…)",
  br: "a backslash at the end of the line",
  hr: HEADING,
};

/** Elements that have no end in HTML, so that MDX waits for one. */
const VOID = ["br", "hr", "img"];

/** What fills the message for an element of HTML; undefined where it is none that authors write. */
function insteadOf(name = ""): Fill | undefined {
  const instead = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  return instead === undefined ? undefined : { name, instead };
}

export const htmlElement: Construct = {
  name: "HTML element",
  example: "Words<br>words",
  refused: {
    message: "<{name}> is HTML, which is not read in content. Write {instead}.",
    instead: "as the message says: **words** for <b>, a backslash for <br> …",
    node: ({ node }) => (node.type.startsWith("mdxJsx") ? insteadOf(node.name ?? "") : undefined),
    source: new RegExp(`<(?<name>${VOID.join("|")})\\b[^<>]*(?<!/)>`),
    fill: ({ name }) => insteadOf(name) ?? {},
    error: (message) => insteadOf(/closing tag for `<([a-z]\w*)>`/.exec(message)?.[1]),
  },
};
