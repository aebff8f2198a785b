/**
 * What a figure in the text opens. Its words lead where its evidence leads, to the figure's own page: for a browser that cannot
 * open the evidence in place, for a reader mode, and for what is copied from the page; in the page itself a hundred addresses
 * would have to arrive before the story could be read. What is open is marked, in the text and among the counts of its sheet.
 */
import { askedAt, plain } from "./asked-count.ts";

const canOpen = "popover" in HTMLElement.prototype;

for (const button of document.querySelectorAll("label [popovertarget]")) {
  const [words, id] = [button.previousElementSibling, button.getAttribute("popovertarget") ?? ""];
  if (!(words instanceof HTMLAnchorElement)) continue;
  const page = button.closest(".fig") && document.getElementById(id)?.querySelector("a");
  // What cannot be opened stands at the end of the page.
  if (page) words.setAttribute("href", page.getAttribute("href") ?? "");
  else if (!canOpen) words.setAttribute("href", `#${id}`);
  // The one stop of the keyboard is the button, where there is one.
  if (canOpen && page) {
    words.tabIndex = -1;
    button.setAttribute("aria-label", `${textOf(words)}, ${button.getAttribute("aria-label") ?? ""}`);
  }
}

/** What was pressed last. */
let pressed: HTMLButtonElement | undefined;
/** Puts back what was marked before. */
let unmark: (() => void) | undefined;

document.addEventListener(
  "click",
  ({ target }) => {
    if (target instanceof HTMLButtonElement && target.popoverTargetElement) pressed = target;
  },
  true,
);

// The button of what is open is marked, so that a press on its words closes that (styles/evidence.css).
document.addEventListener(
  "toggle",
  (event) => {
    const { target, newState } = event;
    if (!(target instanceof HTMLElement) || !target.popover) return;
    target.role = "group";
    target.ariaLabel ??= [...target.querySelectorAll(":is(b, p a, caption)")].slice(0, 2).map(textOf).join(", ");
    for (const button of document.querySelectorAll(`[popovertarget="${target.id}"]`))
      button.toggleAttribute("data-open", newState === "open" && button === pressed);
    if (newState !== "open") return;
    markCount(target);
    // WebKit lets it reach over the upper edge of a page that has been scrolled: it reckons the room from where the page begins.
    const { top } = target.getBoundingClientRect();
    if (top < 0) scrollBy({ top: top - 8, behavior: "instant" });
  },
  true,
);

function textOf(element: Element | null | undefined): string {
  return element?.textContent.trim() ?? "";
}

/** Marks the count that the reader asked for, where that is one that others gave: the sheet is headed by the figure's own. */
function markCount(sheet: HTMLElement): void {
  unmark?.();
  const asked = textOf(pressed?.previousElementSibling);
  if (plain(asked) === plain(textOf(sheet.querySelector("b")))) return;
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
