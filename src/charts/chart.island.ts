/**
 * `<story-chart>` around a steps chart that is complete without it: pointer and arrow keys choose a day, a rule marks
 * it, and what stands above the drawing is that day’s row of the table. Every such chart on the page follows the chosen
 * day; where none is chosen the last one reported stands there.
 */
import { readoutOf, readoutWords } from "./readout.ts";

/** The chosen day, as ISO text, or "" when none is; sent over the document from one chart to all. */
const CHOSEN = "story-day";
type Chosen = CustomEvent<string>;

class StoryChart extends HTMLElement {
  #days: string[] = [];
  #last = 0;
  /** The place of the chosen day, or -1. */
  #at = -1;
  #out!: Element;
  #plot!: HTMLElement;

  connectedCallback(): void {
    const [out, plot] = this.children;
    if (!out || !(plot instanceof HTMLElement)) return;
    [this.#out, this.#plot] = [out, plot];
    const rows = [...(this.#table()?.tBodies[0]?.rows ?? [])].map((row) => textsOf(row)[0]);
    const { from = "" } = this.dataset;
    // Days are those of other charts too; longer periods are told by their names.
    this.#days = from.length === 10 ? daysFrom(from, rows.length) : rows.map((name = "") => name);
    // The page begins with the last day reported.
    this.#last = rows.indexOf(out.querySelector("b span")?.textContent);
    const title = this.closest("figure")?.querySelector("h1, h2, h3, h4")?.textContent ?? "";
    const state = {
      role: "slider",
      tabindex: "0",
      "aria-label": `Day: ${title}`,
      "aria-valuemin": "1",
      "aria-valuemax": String(this.#days.length),
    };
    for (const [name, value] of Object.entries(state)) plot.setAttribute(name, value);
    plot.addEventListener("pointermove", this.#point);
    plot.addEventListener("pointerdown", this.#point);
    plot.addEventListener("pointerleave", this.#leave);
    plot.addEventListener("focusout", this.#clear);
    plot.addEventListener("keydown", this.#key);
    document.addEventListener(CHOSEN, this.#follow);
    this.#show(-1);
  }

  disconnectedCallback(): void {
    document.removeEventListener(CHOSEN, this.#follow);
  }

  #point = ({ clientX }: PointerEvent): void => {
    // Of the inner drawing, which is as wide as all days, and they are of one width.
    const { left = 0, width = 1 } = this.#plot.querySelector("svg svg")?.getBoundingClientRect() ?? {};
    const day = Math.floor(((clientX - left) / width) * this.#days.length);
    this.#choose(Math.min(this.#days.length - 1, Math.max(0, day)));
  };

  #key = (event: KeyboardEvent): void => {
    const end = this.#days.length - 1;
    const back = this.#at < 0 ? this.#last : Math.max(0, this.#at - 1);
    const on = this.#at < 0 ? this.#last : Math.min(end, this.#at + 1);
    const keys: Record<string, number> = {
      ArrowLeft: back,
      ArrowDown: back,
      ArrowRight: on,
      ArrowUp: on,
      Home: 0,
      End: end,
      Escape: -1,
    };
    const day = keys[event.key];
    if (day === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#choose(day);
  };

  /** A chart that was clicked keeps its day when the mouse goes. */
  #leave = ({ pointerType }: PointerEvent): void => {
    if (pointerType === "mouse" && !this.#plot.matches(":focus")) this.#choose(-1);
  };
  #clear = (): void => {
    this.#choose(-1);
  };

  #choose(at: number): void {
    if (at !== this.#at) document.dispatchEvent(new CustomEvent(CHOSEN, { detail: this.#days[at] ?? "" }));
  }

  #follow = (event: Event): void => {
    const { detail } = event as Chosen;
    this.#show(this.#days.indexOf(detail));
  };

  #show(at: number): void {
    this.#at = at;
    const shown = at < 0 ? this.#last : at;
    const table = this.#table();
    const said = readoutOf(textsOf(table?.tBodies[0]?.rows[shown]));
    this.#plot.setAttribute("aria-valuenow", String(shown + 1));
    this.#plot.setAttribute("aria-valuetext", readoutWords(textsOf(table?.tHead?.rows[0]), said));
    this.#out.querySelectorAll("b span").forEach((place, i) => {
      place.textContent = said[i] ?? "";
    });
    // What is noted of a line is of its end.
    for (const note of this.#out.querySelectorAll("small"))
      note.style.visibility = shown === this.#last ? "" : "hidden";
    this.#plot.querySelector(".chosen")?.remove();
    if (at < 0) return;
    const rule = document.createElementNS("http://www.w3.org/2000/svg", "line");
    const x = `${((at + 0.5) / this.#days.length) * 100}%`;
    for (const [name, value] of Object.entries({ class: "chosen", x1: x, x2: x, y2: "100%" }))
      rule.setAttribute(name, value);
    this.#plot.querySelector("svg")?.prepend(rule);
  }

  /** The chart’s table, in the figure or opened from it. */
  #table(): HTMLTableElement | null | undefined {
    const figure = this.closest("figure");
    const opened = figure?.querySelector<HTMLButtonElement>("button[popovertarget]")?.popoverTargetElement;
    return (opened ?? figure)?.querySelector("table");
  }
}

/** So many days from one on, as ISO text. */
function daysFrom(first: string, count: number): string[] {
  const start = Date.parse(first);
  return Array.from({ length: count }, (_, i) => new Date(start + i * 86_400_000).toISOString().slice(0, 10));
}

function textsOf(row: HTMLTableRowElement | undefined): string[] {
  return [...(row?.cells ?? [])].map(({ textContent }) => textContent);
}

customElements.define("story-chart", StoryChart);
