/**
 * Lets the words of every figure lead where its evidence leads, to the figure's own page: for a browser that cannot open the
 * evidence in place, for a reader mode, and for what is copied from the page. In the page itself a hundred addresses would
 * have to arrive before the story could be read.
 */
for (const button of document.querySelectorAll(".fig [popovertarget]")) {
  const words = button.previousElementSibling;
  const page = document.getElementById(button.getAttribute("popovertarget") ?? "")?.querySelector("a");
  if (!(words instanceof HTMLAnchorElement) || !page) continue;
  words.setAttribute("href", page.getAttribute("href") ?? "");
  // The one stop of the keyboard is the button.
  words.tabIndex = -1;
}

// The button of what is open is marked, so that a press on its words closes that (styles/evidence.css).
document.addEventListener(
  "toggle",
  (event) => {
    const { target, newState } = event;
    if (!(target instanceof HTMLElement) || !target.popover) return;
    for (const button of document.querySelectorAll(`[popovertarget="${target.id}"]`))
      button.toggleAttribute("data-open", newState === "open");
  },
  true,
);
