/** What GitHub's Markdown adds (github.github.com/gfm, and docs.github.com for footnotes and alerts). */
import { type Construct, type MdxNode, ofType, textOf } from "./construct.ts";

/** A link whose words are its address: it was written bare. */
const isBare = (words: string, url: string) => [url, url.replace(/^https?:\/\//, "")].includes(words);

/** As many columns of words as can be read side by side on a phone of 320 pixels. */
const MOST_COLUMNS = 4;

/** The cells with the names of a table's columns; none of what is no table. */
const headOf = ({ type, children = [] }: MdxNode): readonly MdxNode[] =>
  type === "table" ? (children[0]?.children ?? []) : [];

export const GFM: readonly Construct[] = [
  { name: "table, with figures in its cells too", example: "| Words | Other |\n|---|---|\n| Words | words |" },
  {
    name: "table of more than four columns",
    example: "| a | b | c | d | e |\n|---|---|---|---|---|\n| f | g | h | i | j |",
    refused: {
      message:
        "a table of {columns} columns, of which a phone shows four. Make two tables of it, or turn columns into rows.",
      instead: "two tables, or the columns as rows",
      node: ({ node }) => {
        const columns = headOf(node).length;
        return columns > MOST_COLUMNS ? { columns: String(columns) } : undefined;
      },
    },
  },
  {
    name: "table with a column that has no name",
    example: "| | Words |\n|---|---|\n| Words | words |",
    refused: {
      message: "a column without a name, by which people who hear the table know it. Write one in its first row.",
      instead: "a name in the first row",
      node: ({ node }) => (headOf(node).some(({ children = [] }) => children.length === 0) ? {} : undefined),
    },
  },
  {
    name: "table whose columns are set to a side",
    example: "| Words | Other |\n|---|---:|\n| Words | words |",
    refused: {
      message: "columns are all set alike. Write the line below the names without colons: |---|---|.",
      instead: "the line below the names without colons",
      node: ({ node: { align = [] } }) => (align.some((side) => side !== null && side !== "none") ? {} : undefined),
    },
  },
  {
    name: "list of tasks",
    example: "- [x] Words",
    refused: {
      message: "a box to tick is not shown. Write the entry without [ ].",
      instead: "the entry without [ ]",
      node: ({ node }) => (node.type === "listItem" && typeof node.checked === "boolean" ? {} : undefined),
    },
  },
  {
    name: "words struck through, by one tilde too",
    example: "~~Words~~",
    refused: {
      message:
        'words struck through are not shown. Remove them: what was published and wrong is told under notices: in ledger.yaml. A "~" is written \\~, a low digit as in CO₂.',
      instead: "nothing; what was published and wrong is told under notices: in ledger.yaml",
      node: ofType("delete"),
      drops: true,
    },
  },
  {
    name: "web address by itself",
    example: "Words https://example.org/",
    refused: {
      message: "an address by itself. Write words that say where it leads: [words]({url}).",
      instead: "[words](https://…)",
      node: ({ node }) => {
        const { type, url = "" } = node;
        const bare = type === "link" && /^https?:/.test(url) && isBare(textOf(node), url);
        return bare ? { url: url.replace(/^http:\/\/(?=www\.)/, "https://") } : undefined;
      },
      drops: true,
    },
  },
  { name: "mail address by itself", example: "Words desk@example.org" },
  {
    name: "footnote",
    example: "Words.[^1]\n\n[^1]: Words.",
    refused: {
      message:
        'footnotes are not shown: a number leads to its evidence by itself. Write <Source id="…">…</Source> in the sentence, and a remark as <Note title="…">…</Note>.',
      instead: '<Source id="…">…</Source> in the sentence, and a remark as <Note title="…">…</Note>',
      node: ofType("footnoteReference"),
    },
  },
  {
    name: "text of a footnote that nothing leads to",
    example: "Words.\n\n[^1]: Words.",
    refused: {
      message: 'a footnote that nothing leads to. Remove it, or write it as a remark: <Note title="…">…</Note>.',
      instead: '<Note title="…">…</Note>',
      node: ({ node: { type, identifier = "" }, used }) =>
        type === "footnoteDefinition" && !used.has(identifier) ? {} : undefined,
      drops: true,
    },
  },
  {
    name: "footnote without its text",
    example: "Words.[^1]",
    refused: {
      message: '"{0}" would be printed as it stands. Remove it, or write a remark as <Note title="…">…</Note>.',
      instead: '<Note title="…">…</Note>',
      text: /\[\^[^\]\s]+\]|\^\[/,
    },
  },
  {
    name: "alert",
    example: "> [!NOTE]\n> Words",
    refused: {
      message: 'a box is written <Note title="…">…</Note>. Write it so.',
      instead: '<Note title="…">…</Note>',
      node: ({ node, source }) => (node.type === "blockquote" && /^>\s*\[!/.test(source) ? {} : undefined),
      drops: true,
    },
  },
];
