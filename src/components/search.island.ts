/**
 * Finds stories, sections and figures by their words. What they are found by is fetched once somebody searches. Under each
 * finding stands a whole phrase of it, so that no number stands without its hedge.
 */
import { createInstance, type FoundData, type Search } from "virtual:pagefind";

/** What stands between two phrases (commands/build/pagefind.ts), how many findings are shown at a time, and the rest after input. */
const [PART, AT_ONCE, PAUSE] = ["\u00b6", 10, 250];

class SiteSearch extends HTMLElement {
  #search: Search | undefined;
  #asked = "";

  connectedCallback(): void {
    const [form, input] = [this.querySelector("form"), this.querySelector("input")];
    if (!form || !input) return;
    let waiting = 0;
    const ask = () => {
      clearTimeout(waiting);
      const words = input.value.trim();
      history.replaceState(null, "", words === "" ? location.pathname : `?q=${encodeURIComponent(words)}`);
      void this.#find(words);
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ask();
    });
    input.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(ask, PAUSE);
    });
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    if (input.value !== "") ask();
  }

  async #find(words: string): Promise<void> {
    this.#asked = words;
    if (words === "") {
      this.#show("", []);
      return;
    }
    try {
      const basePath = this.dataset.index ?? "";
      this.#search ??= createInstance({ basePath, baseUrl: "/", noWorker: true, metaCacheTag: "" });
      const { results } = await this.#search.search(words);
      const first = await Promise.all(results.slice(0, AT_ONCE).map((each) => each.data()));
      // Somebody has typed on meanwhile.
      if (this.#asked !== words) return;
      const count = results.length;
      const said = count === 0 ? `Nothing found for “${words}”.` : `${String(count)} found for “${words}”.`;
      this.#show(said, first);
      this.#offerMore(results.slice(AT_ONCE));
    } catch {
      if (this.#asked === words) this.#show("The search could not be loaded. All stories stand below.", []);
    }
  }

  #show(said: string, found: readonly FoundData[]): void {
    const [status, list] = [this.querySelector("[role=status]"), this.querySelector("ol")];
    if (status) status.textContent = said;
    list?.replaceChildren(...found.map(finding));
    this.querySelector("ol ~ button")?.remove();
  }

  #offerMore(rest: readonly { data: () => Promise<FoundData> }[]): void {
    if (rest.length === 0) return;
    const button = document.createElement("button");
    button.textContent = "Show more";
    this.append(button);
    button.addEventListener("click", () => {
      void Promise.all(rest.slice(0, AT_ONCE).map((each) => each.data())).then((found) => {
        const items = found.map(finding);
        this.querySelector("ol")?.append(...items);
        button.remove();
        this.#offerMore(rest.slice(AT_ONCE));
        items[0]?.querySelector("a")?.focus();
      });
    });
  }
}

function finding({ url, meta: { title = "", kind = "", story = "" }, content, locations }: FoundData): HTMLElement {
  const [item, link] = [document.createElement("li"), document.createElement("a")];
  const [small, text] = [document.createElement("small"), document.createElement("p")];
  link.textContent = title;
  link.href = url;
  small.textContent = ` ${story === "" ? kind : `${kind}, ${story}`}`;
  text.append(...phraseOf(content, locations));
  item.append(link, small, text);
  return item;
}

/** The phrase that has most of the words, these marked; the first where only the title has any. */
function phraseOf(content: string, locations: readonly number[]): Node[] {
  const found = new Set(locations);
  const phrases: { word: string; isFound: boolean }[][] = [[]];
  content.split(/\s+/).forEach((word, i) => {
    if (word === PART) phrases.push([]);
    else phrases.at(-1)?.push({ word, isFound: found.has(i) });
  });
  const score = (phrase: (typeof phrases)[number]) =>
    new Set(phrase.flatMap(({ word, isFound }) => (isFound ? word.toLowerCase() : []))).size;
  const best = phrases.reduce((a, b) => (score(b) > score(a) ? b : a));
  return best.flatMap(({ word, isFound }) => {
    const [, before = "", core = word, after = ""] = /^(\P{L}*)(.*?)(\P{L}*)$/u.exec(word) ?? [];
    if (!isFound || core === "") return [document.createTextNode(`${word} `)];
    const mark = document.createElement("mark");
    mark.textContent = core;
    return [document.createTextNode(before), mark, document.createTextNode(`${after} `)];
  });
}

customElements.define("site-search", SiteSearch);
