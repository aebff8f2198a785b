/** The constructs of CommonMark, in the order of its specification (spec.commonmark.org/0.31.2). */
import { type Construct, ofType, textOf } from "./construct.ts";
import { htmlElement } from "./html.ts";

const HEADING = 'write headings as <Heading id="…">…</Heading>, so that the address stays when the words change.';
const QUOTE =
  'a block quotation has no speaker, date and outlet. Add it to quotes.yaml and write <Quote id="…" />; a remark is <Note title="…">…</Note>.';
const CODE = "blocks of code are not shown. Say it in words, or write `…` in a sentence.";
const LINK = /^(?:https?:\/\/|mailto:|#)/;

export const COMMONMARK: readonly Construct[] = [
  { name: "escape", example: "\\*Words\\*" },
  { name: "character reference", example: "Words &amp; words" },
  {
    name: "character reference that is none",
    example: "Words &amq; words",
    refused: {
      message: '"{0}" would be printed as it stands. Write the character itself; the sign alone is written \\&.',
      instead: "the character itself",
      text: /&(?:[a-z]\w*|#\d+|#x[\da-f]+);/i,
    },
  },
  {
    name: "thematic break",
    example: "Words.\n\n***\n\nWords.",
    refused: {
      message:
        'a line across the text is not shown. Part it with <Heading id="…">…</Heading>, or begin another section.',
      instead: '<Heading id="…">…</Heading>, or begin another section',
      node: ofType("thematicBreak"),
    },
  },
  {
    name: "heading",
    example: "## Words",
    refused: { message: HEADING, instead: '<Heading id="…">…</Heading>', node: ofType("heading") },
  },
  {
    name: "heading underlined",
    example: "Words\n---",
    refused: { message: HEADING, instead: '<Heading id="…">…</Heading>', node: ofType("heading") },
  },
  {
    name: "heading of seven signs, or without a space",
    example: "##Words",
    refused: {
      message: `${HEADING} A "#" that begins no heading is written \\#.`,
      instead: '<Heading id="…">…</Heading>',
      node: ({ node, source }) => (node.type === "paragraph" && source.startsWith("#") ? {} : undefined),
    },
  },
  { name: "indented block, which MDX reads as a paragraph", example: "    Words" },
  {
    name: "fenced block of code",
    example: "```\nWords\n```",
    refused: { message: CODE, instead: "`…` in a sentence", node: ofType("code"), drops: true },
  },
  {
    name: "fenced block of code, with tildes",
    example: "~~~\nWords\n~~~",
    refused: { message: CODE, instead: "`…` in a sentence", node: ofType("code"), drops: true },
  },
  htmlElement,
  {
    name: "HTML comment",
    example: "Words <!-- unseen -->",
    refused: {
      message: "a comment of HTML. Write {/* … */}.",
      instead: "{/* … */}",
      source: /<!--/,
    },
  },
  {
    name: "link definition that no link uses",
    example: "Words.\n\n[a]: https://example.org/",
    refused: {
      message: "a link definition that no link uses. Remove it, or write the link in the text: [words]({url}).",
      instead: "[words](https://…) in the text, or nothing",
      node: ({ node: { type, identifier = "", url = "" }, used }) =>
        type === "definition" && !used.has(identifier) ? { url } : undefined,
      drops: true,
    },
  },
  {
    name: "link definition in use, told where the link is",
    example: "[Words][a]\n\n[a]: https://example.org/",
    refused: {
      message: "a link by reference. Write the address where the link stands: [{words}]({url}).",
      instead: "[words](https://…)",
      node: ({ node, definitions }) =>
        node.type === "linkReference"
          ? { words: textOf(node), url: definitions.get(node.identifier ?? "") ?? "https://…" }
          : undefined,
    },
  },
  { name: "paragraph", example: "Words.\n\nWords." },
  {
    name: "block quotation",
    example: "> Words",
    refused: { message: QUOTE, instead: '<Quote id="…" />', node: ofType("blockquote"), drops: true },
  },
  { name: "list, nested", example: "- Words\n  - Words" },
  { name: "list with numbers, from any on", example: "3. Words\n4. Words" },
  { name: "code in a sentence", example: "Words `words`" },
  { name: "emphasis", example: "*Words* and _words_" },
  { name: "strong emphasis", example: "**Words** and __words__" },
  {
    name: "emphasis that ends nowhere",
    example: "**Words",
    refused: {
      message: '"{0}" would be printed as it stands. Write **words** without spaces inside, or the sign as \\{0}.',
      instead: "**words** without spaces inside",
      text: /\*\*|__|~~|==/,
    },
  },
  { name: "link", example: "[Words](https://example.org/)" },
  { name: "link with a title", example: '[Words](https://example.org/ "Words")' },
  { name: "link to a place on the page", example: "[Words](#words)" },
  {
    name: "link to anything else",
    example: "[Words](/about/)",
    refused: {
      message: 'a link cannot lead to "{url}". Write an address that begins with https://, or #section-id.',
      instead: "an address that begins with https://, or #section-id",
      node: ({ node: { type, url = "" } }) => (type === "link" && !LINK.test(url) ? { url } : undefined),
    },
  },
  {
    name: "link without words",
    example: "[](https://example.org/)",
    refused: {
      message: "a link without words. Write [words]({url}).",
      instead: "[words](https://…)",
      node: ({ node, source }) =>
        node.type === "link" && source.startsWith("[]") ? { url: node.url ?? "" } : undefined,
    },
  },
  {
    name: "link of which a part is missing",
    example: "[Words](words and words)",
    refused: {
      message: '"{0}" would be printed as it stands. Write [words](https://…), the address without spaces.',
      instead: "[words](https://…), the address without spaces",
      text: /\[[^[\]\n]*\](?:\([^()\n]*\)|\[[^[\]\n]*\])/,
    },
  },
  {
    name: "image",
    example: "![Words](words.png)",
    refused: {
      message:
        'an image needs its credit. Put the file into the folder images/ of the story, and write <Image file="…" alt="…" credit="…" licence="…" source="…" />.',
      instead: '<Image file="…" alt="…" credit="…" licence="…" source="…" />',
      node: ofType("image", "imageReference"),
      drops: true,
    },
  },
  {
    name: "address between angle brackets",
    example: "<https://example.org/>",
    refused: {
      message: "an address between angle brackets begins a part in MDX. Write [words]({url}).",
      instead: "[words](https://…)",
      source: /<(?<url>(?:https?:\/\/|www\.)[^\s<>]+)>/i,
    },
  },
  {
    name: "mail address between angle brackets",
    example: "<desk@example.org>",
    refused: {
      message: "an address between angle brackets begins a part in MDX. Write {mail} without them.",
      instead: "the address without brackets",
      source: /<(?<mail>[^\s<>@"=]+@[^\s<>@"=]+)>/,
    },
  },
  { name: "break of a line, by a backslash or two spaces", example: "Words\\\nwords" },
  { name: "end of a line in a paragraph, which is a space", example: "Words\nwords" },
];
