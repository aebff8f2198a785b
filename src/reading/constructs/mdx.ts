/** What MDX adds to Markdown (mdxjs.com/docs/what-is-mdx), what Astro makes of signs, and what other dialects have. */
import { isPart, type PartName, PARTS } from "../../parts/list.ts";
import { attributesOf } from "../../parts/use.ts";
import type { Construct, Fill } from "./construct.ts";

/** How a part is written: `<Chart id="…" />`. */
export function usage(name: PartName): string {
  const attributes = attributesOf(name).map(({ key, optional }) => (optional ? "" : ` ${key}="…"`));
  return PARTS[name].wraps ? `<${name}${attributes.join("")}>…</${name}>` : `<${name}${attributes.join("")} />`;
}

const usageOf = ({ name = "" }: Fill): Fill => ({ name, usage: isPart(name) ? usage(name) : `<${name} id="…" />` });

/** What the parser says of a part without its end, or its beginning; `rest` begins with the tag where it is the beginning. */
function unended(message: string, rest: string): Fill | undefined {
  const open = /closing tag for `<([A-Z]\w*)>`/.exec(message)?.[1];
  const name = open ?? /closing tag `<\/([A-Z]\w*)>`/.exec(message)?.[1];
  if (name === undefined) return undefined;
  const tag = new RegExp(`^<${name}\\b[^<>]*(?=>)`).exec(rest)?.[0].trimEnd();
  const whole = tag === undefined ? usage : () => `${tag} />`;
  const what = open === undefined ? `</${name}> has no beginning` : `<${name}> has no end`;
  if (isPart(name) && !PARTS[name].wraps) return { what, write: whole(name) };
  // Those that name something in a sentence may do without words of their own.
  if (isPart(name) && attributesOf(name).some(({ kind }) => kind === "source" || kind === "term"))
    return open === undefined
      ? { what, write: `<${name} id="…"> before its words` }
      : {
          what,
          write: `</${name}> behind its words, in the same paragraph; or, without words of its own, ${tag ?? `<${name} id="…"`} />`,
        };
  return {
    what: `<${name}> and </${name}> are not both there`,
    write: "both, each on a line of its own where paragraphs stand between them",
  };
}

/** A comment in braces, whatever stands in it. */
const COMMENT = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

export const MDX: readonly Construct[] = [
  { name: "part", example: '<Note title="Words">\n  Words.\n</Note>' },
  {
    name: "part that there is not",
    example: '<Figg id="killed" />',
    refused: { message: "unknown part <{name}>.{close}", instead: "one of the parts above" },
  },
  {
    name: "attribute that is code",
    example: "<Chart id={deaths} />",
    refused: { message: "<{name}> takes plain text only. Write {usage}.", instead: 'plain text: id="killed"' },
  },
  { name: "comment", example: "Words {/* unseen */}" },
  { name: "straight quotation marks, two hyphens, three dots", example: "Words’ end -- it's ..." },
  {
    name: "curly quotation marks around an attribute",
    example: "Words <Fig id=“killed” />",
    refused: {
      message: "curly quotation marks in <{name}>. Write straight ones: {usage}.",
      instead: 'straight ones: id="killed"',
      source: /<(?<name>[A-Za-z]\w*)\b[^<>]*?=\s*(?:[“”„‟‘’‚‛«»]|"[^"<>]*[“”]\s*\/?>)/u,
      fill: usageOf,
    },
  },
  {
    name: "attribute without quotation marks, or a tag that does not end",
    example: "Words <Fig id=killed />",
    refused: {
      message:
        "<{name}> is not whole. Put what it is given between straight quotation marks, and end the tag: {usage}.",
      instead: 'what it is given between straight quotation marks: id="killed"',
      error: (message, rest) => {
        const name = /^<([A-Z]\w*)/.exec(rest)?.[1];
        return name !== undefined && !message.includes("closing tag") ? usageOf({ name }) : undefined;
      },
    },
  },
  {
    name: "part that does not end",
    example: '<Note title="Words">\n\nWords.',
    refused: {
      message: "{what}. Write {write}.",
      instead: "its end, as </Note>, on a line of its own",
      error: unended,
    },
  },
  {
    name: "code in braces",
    example: "Words {1 + 1}",
    refused: {
      message: '{{code}} is code. In MDX write a figure as <Fig id="…" />.',
      instead: '<Fig id="…" />',
      node: ({ node: { type, value = "" } }) =>
        (type === "mdxFlowExpression" || type === "mdxTextExpression") && !COMMENT.test(value)
          ? { code: value }
          : undefined,
    },
  },
  {
    name: "figure in braces, as YAML files have it",
    example: "Words {killed-in-action}",
    refused: {
      message: '{{id}} is code. In MDX write a figure as <Fig id="{id}" />.',
      instead: '<Fig id="…" />',
      source: /(?<!\\)\{(?<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)+)\}/,
    },
  },
  {
    name: "brace by itself",
    example: "Words { words",
    refused: {
      message: 'a brace begins code in MDX. Write a figure as <Fig id="…" />, and the sign itself as \\{.',
      instead: "the sign itself as \\{",
      error: (message) => (/brace|Could not parse expression/.test(message) ? {} : undefined),
    },
  },
  {
    name: "“less than” before a word or number",
    example: "Words <5",
    refused: {
      message: 'a "<" begins a part in MDX. Write "fewer than", or the sign itself as \\<.',
      instead: "the sign itself as \\<",
      error: (message, rest) => (rest.startsWith("<") && !/closing tag/i.test(message) ? {} : undefined),
    },
  },
  {
    name: "import and export",
    example: 'import words from "words"\n\nWords.',
    refused: {
      message:
        'a paragraph that begins with "{word}" is read as code. Remove it, for every part is known by its name; or begin the sentence with another word.',
      instead: "nothing; every part is known by its name",
      node: ({ node, source }) => (node.type === "mdxjsEsm" ? { word: source.split(/\W/)[0] ?? "" } : undefined),
    },
  },
  {
    name: "front matter of TOML",
    example: "+++\nwords = 1\n+++",
    refused: {
      message: 'front matter stands at the top of the file, between two lines "---". Write it there.',
      instead: 'its fields at the top of the file, between two lines "---"',
      text: /^\+\+\+$/m,
    },
  },
  {
    name: "box, highlight, link or formula of another dialect",
    example: "::: words",
    refused: {
      message: '"{0}" would be printed as it stands. Write words; a box is written <Note title="…">…</Note>.',
      instead: '<Note title="…">…</Note>',
      text: /^:::|\[\[|\]\]|\$\$/m,
    },
  },
];
