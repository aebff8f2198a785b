/**
 * Lets the words of every figure lead where its evidence leads, to the figure's own page: for a browser that cannot open the
 * evidence in place, for a reader mode, and for what is copied from the page. In the page itself a hundred addresses would
 * have to arrive before the story could be read.
 */
import { askedAt, plain } from "./asked-count.ts";

for (const button of document.querySelectorAll(".fig [popovertarget]")) {
  const words = button.previousElementSibling;
  const page = document.getElementById(button.getAttribute("popovertarget") ?? "")?.querySelector("a");
  if (!(words instanceof HTMLAnchorElement) || !page) continue;
  words.setAttribute("href", page.getAttribute("href") ?? "");
  // The one stop of the keyboard is the button.
  words.tabIndex = -1;
}

/** The words that were pressed last. */
let asked = "";
/** Puts back what was marked before. */
let unmark = () => {};

document.addEventListener(
  "click",
  ({ target }) => {
    if (target instanceof HTMLButtonElement && target.popoverTargetElement)
      asked = target.previousElementSibling?.textContent.trim() ?? "";
  },
  true,
);

// The button of what is open is marked, so that a press on its words closes that (styles/evidence.css).
document.addEventListener(
  "toggle",
  (event) => {
    const { target, newState } = event;
    if (!(target instanceof HTMLElement) || !target.popover) return;
    for (const button of document.querySelectorAll(`[popovertarget="${target.id}"]`))
      button.toggleAttribute("data-open", newState === "open");
    if (newState === "open") markCount(target);
  },
  true,
);

/** Marks the count that the reader asked for, where that is one that others gave: the sheet is headed by the figure's own. */
function markCount(sheet: HTMLElement): void {
  unmark();
  if (plain(asked) === plain(sheet.querySelector("b")?.textContent ?? "")) return;
  for (const node of sheet.querySelector("dd:last-child")?.childNodes ?? []) {
    const at = node instanceof Text ? askedAt(node.data, asked) : -1;
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + asked.length);
    const mark = document.createElement("strong");
    range.surroundContents(mark);
    unmark = () => {
      mark.replaceWith(mark.textContent);
      sheet.normalize();
    };
    return;
  }
}
