/** What a page has for each construct of src/reading/constructs that it shows. */

/** The HTML of the example, its line ends spaces, by the construct's name. */
export const SHOWN: Readonly<Record<string, string>> = {
  "mail address by itself": '<p>Words <a href="mailto:desk@example.org">desk@example.org</a></p>',
  part: '<div class="note"><b>Words</b><p>Words.</p></div>',
  comment: "<p>Words </p>",
  "straight quotation marks, two hyphens, three dots": "<p>Words’ end – it’s …</p>",
  escape: "<p>*Words*</p>",
  "character reference": "<p>Words &amp; words</p>",
  "indented block, which MDX reads as a paragraph": "<p>Words</p>",
  paragraph: "<p>Words.</p> <p>Words.</p>",
  "list, nested": "<ul> <li>Words <ul> <li>Words</li> </ul> </li> </ul>",
  "list with numbers, from any on": '<ol start="3"> <li>Words</li> <li>Words</li> </ol>',
  "table, with figures in its cells too":
    '<table class="in-text"> <thead> <tr> <th>Words</th> <th>Other</th> </tr> </thead> <tbody> <tr> <td>Words</td> <td>words</td> </tr> </tbody> </table>',
  "code in a sentence": "<p>Words <code>words</code></p>",
  emphasis: "<p><em>Words</em> and <em>words</em></p>",
  "strong emphasis": "<p><strong>Words</strong> and <strong>words</strong></p>",
  link: '<p><a href="https://example.org/">Words</a></p>',
  "link with a title": '<p><a href="https://example.org/" title="Words">Words</a></p>',
  "link to a place on the page": '<p><a href="#words">Words</a></p>',
  "break of a line, by a backslash or two spaces": "<p>Words<br/> words</p>",
  "end of a line in a paragraph, which is a space": "<p>Words words</p>",
};
