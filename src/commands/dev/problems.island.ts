/**
 * While the site is written: what is wrong with the content, said on the page beside the words that it is about, and above it
 * where the page has none of them. Every place is a link that opens the file there in an editor, and is copied as text.
 */
import type { PlacedProblem } from "./clues.ts";
import { mostAlike } from "./likeness.ts";

const STYLE = `
  :host { display: block; all: initial; }
  div { margin: 8px 0; padding: 8px 12px; border-left: 4px solid #b3261e; background: #fdecea; color: #1c1b1f;
    font: 14px/1.4 system-ui, sans-serif; max-width: 72ch; white-space: normal; text-align: left; }
  a { color: #8c1d18; font-weight: 600; overflow-wrap: anywhere; }
  p { margin: 4px 0; }
`;

/** What may stand on a page and have words of the content. */
const BLOCKS = "main :is(p, li, h1, h2, h3, h4, td, th, dt, dd, figcaption, blockquote, .note)";

let shown: Element[] = [];

/** The visible element that the problem is about. */
function elementOf({ words, figure, id }: PlacedProblem): Element | undefined {
  const blocks = [...document.querySelectorAll(BLOCKS)].filter((block) => block.checkVisibility());
  const alike =
    words.split(" ").length < 2
      ? -1
      : mostAlike(
          words,
          blocks.map((block) => block.textContent),
        );
  if (alike >= 0) return blocks[alike];
  const evidence = figure === undefined ? null : document.querySelector(`[popover] a[href="${figure}"]`);
  const button = evidence && document.querySelector(`[popovertarget="${evidence.closest("[popover]")?.id ?? ""}"]`);
  return button?.closest(BLOCKS) ?? (id === undefined ? null : document.getElementById(id)) ?? undefined;
}

/** The place as a link: it opens an editor where the server knows one, and is copied for where it does not. */
function linkTo({ file, line }: PlacedProblem): HTMLAnchorElement {
  const place = `${file}:${line}`;
  const link = document.createElement("a");
  link.textContent = place;
  link.href = `${import.meta.env.BASE_URL}__open-in-editor?file=${encodeURIComponent(place)}`;
  link.title = "Opens in an editor, and is copied";
  link.addEventListener("click", (event) => {
    event.preventDefault();
    void fetch(link.href);
    navigator.clipboard.writeText(place).catch(() => undefined);
  });
  return link;
}

/** A box with a line a problem. */
function boxOf(problems: readonly PlacedProblem[], head = ""): HTMLElement {
  const host = document.createElement("content-problems");
  const box = document.createElement("div");
  box.setAttribute("role", "alert");
  if (head) box.append(paragraph(head));
  for (const problem of problems) box.append(paragraph(linkTo(problem), ` ${problem.message}`));
  const style = document.createElement("style");
  style.textContent = STYLE;
  host.attachShadow({ mode: "open" }).append(style, box);
  shown.push(host);
  return host;
}

function paragraph(...parts: (string | Node)[]): HTMLElement {
  const element = document.createElement("p");
  element.append(...parts);
  return element;
}

/** Shows these, and none of those before. */
function show(problems: readonly PlacedProblem[]): void {
  for (const element of shown) element.remove();
  shown = [];
  if (problems.length === 0) return;
  const found = problems.map((problem) => ({ problem, element: elementOf(problem) }));
  const lost = found.filter(({ element }) => !element).map(({ problem }) => problem);
  for (const { problem, element } of found) {
    // In a list or a table what follows an entry must be in it.
    if (element?.matches("li, td, th, dd, dt")) element.append(boxOf([problem]));
    else element?.after(boxOf([problem]));
  }
  const beside = problems.length - lost.length;
  const where = beside === 0 ? "" : `, ${beside === problems.length ? "" : `${beside} of them `}beside the words below`;
  const head = `${problems.length} ${problems.length === 1 ? "problem" : "problems"} with the content${where}. The page is as it was before.`;
  document.body.prepend(boxOf(lost, head));
}

if (import.meta.hot) {
  import.meta.hot.on("content:problems", show);
  import.meta.hot.send("content:problems?");
}
