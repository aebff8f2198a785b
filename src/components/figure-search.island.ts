/** Finds figures by typing: rows in which every word typed occurs stay, in any order. Without script all of them stand there. */
class FigureSearch extends HTMLElement {
  connectedCallback(): void {
    const rows = [...document.querySelectorAll<HTMLTableRowElement>(".figures tbody tr[id]")];
    const texts = rows.map(({ textContent }) => plain(textContent));
    const label = document.createElement("label");
    const input = document.createElement("input");
    const said = document.createElement("span");
    input.type = "search";
    input.autocomplete = "off";
    said.setAttribute("role", "status");
    label.append("Find a figure ", input);
    this.replaceChildren(label, " ", said);
    input.addEventListener("input", () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      const found = rows.filter((row, i) => !(row.hidden = !words.every((word) => texts[i]?.includes(word))));
      for (const body of document.querySelectorAll<HTMLElement>(".figures tbody"))
        body.hidden = !found.some((row) => body.contains(row));
      said.textContent = words.length > 0 ? `${String(found.length)} ${this.dataset.of ?? ""}` : "";
    });
  }
}

/** Without case and accents, so that “dusseldorf” finds “Düsseldorf”. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

customElements.define("figure-search", FigureSearch);
