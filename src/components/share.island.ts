/**
 * `<share-link>` around an address that is there without it. In the address's place come a button that copies it with
 * the page's own description, which names the figure with its hedge, source and day, and on touch devices that have
 * one, a button for the system's share sheet.
 */
const touch = matchMedia("(pointer: coarse)");

class ShareLink extends HTMLElement {
  connectedCallback(): void {
    const address = this.querySelector("a");
    if (!address) return;
    const url = address.href;
    const text = document.querySelector<HTMLMetaElement>("meta[name=description]")?.content ?? document.title;
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(`${text}\n${url}`);
        said.textContent = "Copied.";
      } catch {
        // Without a secure connection or permission: the address is chosen, and the reader's own copy command takes it.
        said.textContent = "Selected: now copy it.";
        this.append(" ", address);
        getSelection()?.selectAllChildren(address);
      }
    };
    // Leaving the sheet without sharing is no error.
    const share = () => navigator.share({ title: document.title, text, url }).catch(() => undefined);
    const sheet = touch.matches && "share" in navigator ? [pressed("Share …", share), " "] : [];
    this.replaceChildren(pressed("Copy link", copy, url), " ", ...sheet, said);
  }
}

/** Words under a button, as in Opens.astro: text like any other, and a link where they stand for an address. */
function pressed(words: string, act: () => Promise<void>, href?: string): HTMLLabelElement {
  const label = document.createElement("label");
  const text = document.createElement("a");
  const button = document.createElement("button");
  text.textContent = words;
  text.tabIndex = -1;
  if (href !== undefined) text.href = href;
  // Pressed are the words themselves only where the button is not laid over them.
  for (const each of [text, button]) {
    each.addEventListener("click", (event) => {
      event.preventDefault();
      void act();
    });
  }
  label.append(text, button);
  return label;
}

customElements.define("share-link", ShareLink);
