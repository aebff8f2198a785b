/** What an author is told of each construct of src/reading/constructs that is refused. */

/** The line that the example gives; then other texts that give the same line. */
export const REFUSED: Readonly<Record<string, readonly string[]>> = {
  "table of more than four columns": [
    "6: a table of 5 columns, of which a phone shows four. Make two tables of it, or turn columns into rows.",
  ],
  "table with a column that has no name": [
    "6: a column without a name, by which people who hear the table know it. Write one in its first row.",
    "| Words | |\n|---|---|\n| Words | words |",
  ],
  "table whose columns are set to a side": [
    "6: columns are all set alike. Write the line below the names without colons: |---|---|.",
    "| Words |\n|:-:|\n| words |",
  ],
  "list of tasks": ["6: a box to tick is not shown. Write the entry without [ ].", "1. [ ] Words"],
  "words struck through, by one tilde too": [
    '6: words struck through are not shown. Remove them: what was published and wrong is told under notices: in ledger.yaml. A "~" is written \\~, a low digit as in CO₂.',
    "H~2~O",
    "~~“230”~~",
  ],
  "web address by itself": [
    "6: an address by itself. Write words that say where it leads: [words](https://example.org/).",
    "www.example.org/a",
    "[https://example.org/](https://example.org/)",
    "- https://example.org/2021/05/20",
  ],
  footnote: [
    '6: footnotes are not shown: a number leads to its evidence by itself. Write <Source id="…">…</Source> in the sentence, and a remark as <Note title="…">…</Note>.',
    "Words[^a]\n\n[^a]: Three words.\n\n    And 20 more.",
  ],
  "text of a footnote that nothing leads to": [
    '8: a footnote that nothing leads to. Remove it, or write it as a remark: <Note title="…">…</Note>.',
    "[^a]: Words",
  ],
  "footnote without its text": [
    '6: "[^1]" would be printed as it stands. Remove it, or write a remark as <Note title="…">…</Note>.',
    "Words^[with words]",
  ],
  alert: ['6: a box is written <Note title="…">…</Note>. Write it so.', "> [!WARNING]\n> Words"],
  "part that there is not": ['6: unknown part <Figg>. Did you mean "Fig"?', "<Video />", "a <>b</> c"],
  "attribute that is code": [
    '6: <Chart> takes plain text only. Write <Chart id="…" />.',
    "<Chart {...deaths} />",
    "<Chart id />",
    "<Chart id={deaths} {...deaths} />",
  ],
  "curly quotation marks around an attribute": [
    '6: curly quotation marks in <Fig>. Write straight ones: <Fig id="…" />.',
    "<Fig id=”killed” />",
    '<Fig id="killed” />',
    "<Note title=“Words”>\n\nWords.\n\n</Note>",
    "<Fig id=‘killed’ />",
    '<Quote id="a" form=„inline“ />',
    "<Source id=«a»>Words</Source>",
  ],
  "attribute without quotation marks, or a tag that does not end": [
    '6: <Fig> is not whole. Put what it is given between straight quotation marks, and end the tag: <Fig id="…" />.',
    '<Fig id="killed"\n\nWords',
  ],
  "part that does not end": [
    "6: <Note> and </Note> are not both there. Write both, each on a line of its own where paragraphs stand between them.",
    "Words</Note>",
    '<Note title="Words">Words\n</Note>',
    '<Note title="Words">Words</Fig>',
    'Words <Fig id="killed"> words',
    'Words <Source id="pilots"> words',
  ],
  "code in braces": ['6: {1 + 1} is code. In MDX write a figure as <Fig id="…" />.', "{killed}", "{}", "{`Words`}"],
  "figure in braces, as YAML files have it": [
    '6: {killed-in-action} is code. In MDX write a figure as <Fig id="killed-in-action" />.',
    "**{killed-in-action}**",
  ],
  "brace by itself": [
    '6: a brace begins code in MDX. Write a figure as <Fig id="…" />, and the sign itself as \\{.',
    "## Words {#words}",
    "{killed@pilots}",
  ],
  "“less than” before a word or number": [
    '6: a "<" begins a part in MDX. Write "fewer than", or the sign itself as \\<.',
    "Words <- words",
  ],
  "import and export": [
    '6: a paragraph that begins with "import" is read as code. Remove it, for every part is known by its name; or begin the sentence with another word.',
    "export const words = 1",
    "import duties rose",
  ],
  "front matter of TOML": ['6: front matter stands at the top of the file, between two lines "---". Write it there.'],
  "box, highlight, link or formula of another dialect": [
    '6: ":::" would be printed as it stands. Write words; a box is written <Note title="…">…</Note>.',
    "[[Words]]",
    "$$words$$",
    ":::note\nWords\n:::",
  ],
  "character reference that is none": [
    '6: "&amq;" would be printed as it stands. Write the character itself; the sign alone is written \\&.',
    "&;amp &amq;",
  ],
  "thematic break": [
    '8: a line across the text is not shown. Part it with <Heading id="…">…</Heading>, or begin another section.',
    "---",
    "Words\n\n- - -",
  ],
  heading: [
    '6: write headings as <Heading id="…">…</Heading>, so that the address stays when the words change.',
    "# Words",
    "### Words",
    "#### Words",
    "##### Words",
    "###### Words",
    "## Words ##",
  ],
  "heading underlined": [
    '6: write headings as <Heading id="…">…</Heading>, so that the address stays when the words change.',
    "Words\n===",
  ],
  "heading of seven signs, or without a space": [
    '6: write headings as <Heading id="…">…</Heading>, so that the address stays when the words change. A "#" that begins no heading is written \\#.',
    "####### Words",
    "#Words",
  ],
  "fenced block of code": [
    "6: blocks of code are not shown. Say it in words, or write `…` in a sentence.",
    "```ts\nconst three = 3;\n```",
  ],
  "fenced block of code, with tildes": [
    "6: blocks of code are not shown. Say it in words, or write `…` in a sentence.",
  ],
  "HTML element": [
    "6: <br> is HTML, which is not read in content. Write a backslash at the end of the line.",
    "<b>Words</b>",
    "Words<br/>",
    "<div>\n\nWords\n\n</div>",
    "<p>Words",
    '<img src="a.png">',
    "<h2>Words</h2>",
    "CO<sub>two</sub>",
    "<aside>Words</aside>",
  ],
  "HTML comment": ["6: a comment of HTML. Write {/* … */}.", "<!-- unseen\nunseen -->"],
  "link definition that no link uses": [
    "8: a link definition that no link uses. Remove it, or write the link in the text: [words](https://example.org/).",
  ],
  "link definition in use, told where the link is": [
    "6: a link by reference. Write the address where the link stands: [Words](https://example.org/).",
    "[Words][]\n\n[words]: https://example.org/",
    "[Words]\n\n[words]: javascript:alert(1)",
  ],
  "block quotation": [
    '6: a block quotation has no speaker, date and outlet. Add it to quotes.yaml and write <Quote id="…" />; a remark is <Note title="…">…</Note>.',
    "> Words\n>\n> > Words",
    "> “We saw 12 of them.”",
  ],
  "emphasis that ends nowhere": [
    '6: "**" would be printed as it stands. Write **words** without spaces inside, or the sign as \\**.',
    "**Words **",
    "==Words==",
  ],
  "link to anything else": [
    '6: a link cannot lead to "/about/". Write an address that begins with https://, or #section-id.',
    "[Words](javascript:alert(1))",
    "[Words](about.mdx)",
  ],
  "link without words": ["6: a link without words. Write [words](https://example.org/)."],
  "link of which a part is missing": [
    '6: "[Words](words and words)" would be printed as it stands. Write [words](https://…), the address without spaces.',
    "[Words][nowhere]",
  ],
  image: [
    '6: an image needs its credit. Put the file into the folder images/ of the story, and write <Image file="…" alt="…" credit="…" licence="…" source="…" />.',
    "![Three words](https://example.org/a.png)",
    "![Words][a]\n\n[a]: https://example.org/a.png",
  ],
  "address between angle brackets": [
    "6: an address between angle brackets begins a part in MDX. Write [words](https://example.org/).",
  ],
  "mail address between angle brackets": [
    "6: an address between angle brackets begins a part in MDX. Write desk@example.org without them.",
  ],
};
