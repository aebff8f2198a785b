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
    const sheet = touch.matches && "share" in navigator ? [button("Share …", share), " "] : [];
    this.replaceChildren(button("Copy link", copy), " ", ...sheet, said);
  }
}

function button(label: string, act: () => Promise<void>): HTMLButtonElement {
  const made = document.createElement("button");
  made.className = "plain";
  made.textContent = label;
  made.addEventListener("click", () => void act());
  return made;
}

customElements.define("share-link", ShareLink);
