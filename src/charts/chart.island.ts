/**
 * `<story-chart>` around a steps chart that is complete without it: pointer and arrow keys choose a day, a rule marks
 * it, and the day's reports are read out below. Every such chart on the page follows the chosen day.
 */
import { bisectRight } from "d3-array";
import type { DayData } from "./data.ts";
import { readout } from "./readout.ts";

/** The chosen day, as ISO text, or undefined when none is; sent over the document from one chart to all. */
const CHOSEN = "story-day";
type Chosen = CustomEvent<{ day: string | undefined; by: Element }>;

const HINT = "Point at a day, or use the arrow keys.";

class StoryChart extends HTMLElement {
  #days: string[] = [];
  #at = -1;
  #speaks = false;
  #plot!: HTMLElement;
  #out!: HTMLElement;
  #data: Promise<DayData[]> | undefined;

  connectedCallback(): void {
    const [plot, out] = this.children;
    if (!(plot instanceof HTMLElement) || !(out instanceof HTMLElement)) return;
    [this.#plot, this.#out, this.#days] = [plot, out, daysFrom(this.dataset.from ?? "", Number(this.dataset.days))];
    const count = String(this.#days.length);
    const state = { role: "slider", tabindex: "0", "aria-label": "Day", "aria-valuemin": "0", "aria-valuemax": count };
    for (const [name, value] of Object.entries(state)) plot.setAttribute(name, value);
    out.setAttribute("role", "status");
    plot.addEventListener("pointermove", this.#point);
    plot.addEventListener("pointerdown", this.#point);
    plot.addEventListener("pointerleave", this.#leave);
    plot.addEventListener("focusout", this.#clear);
    plot.addEventListener("keydown", this.#key);
    document.addEventListener(CHOSEN, this.#follow);
    this.#mark(-1);
    this.#say([HINT]);
  }

  disconnectedCallback(): void {
    document.removeEventListener(CHOSEN, this.#follow);
  }

  #point = (event: PointerEvent): void => {
    const svg = [...this.#plot.querySelectorAll("svg")].find((each) => each.getClientRects().length > 0);
    if (!svg) return;
    const starts = this.#startsIn(svg);
    // As d3-selection's pointer() does; importing it would bring 12 kB that no bundler can drop.
    const { x } = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM()?.inverse());
    this.#choose(Math.min(this.#days.length, Math.max(1, bisectRight(starts, x))) - 1);
  };

  #key = (event: KeyboardEvent): void => {
    const last = this.#days.length - 1;
    const back = this.#at < 0 ? last : Math.max(0, this.#at - 1);
    const on = Math.min(last, this.#at + 1);
    const keys: Record<string, number> = {
      ArrowLeft: back,
      ArrowDown: back,
      ArrowRight: on,
      ArrowUp: on,
      Home: 0,
      End: last,
      Escape: -1,
    };
    const day = keys[event.key];
    if (day === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#choose(day);
  };

  /** What is read out lies over what follows, so it goes when the reader does; a chart that was clicked keeps it. */
  #leave = ({ pointerType }: PointerEvent): void => {
    if (pointerType === "mouse" && !this.#plot.matches(":focus")) this.#choose(-1);
  };
  #clear = (): void => {
    this.#choose(-1);
  };

  #choose(at: number): void {
    if (at === this.#at && (at < 0 || this.#speaks)) return;
    document.dispatchEvent(new CustomEvent(CHOSEN, { detail: { day: this.#days[at], by: this } }));
  }

  /** Only the chart in use fetches its reports and speaks; the others follow silently, with what their tables say. */
  #follow = (event: Event): void => {
    const { day, by } = (event as Chosen).detail;
    const own = by === this;
    this.#speaks = own;
    this.#out.setAttribute("aria-live", own ? "polite" : "off");
    this.#mark(day === undefined ? -1 : this.#days.indexOf(day));
    if (this.#at < 0) return this.#say([HINT]);
    if (!own && !this.#data) return this.#say(this.#row());
    void this.#read(this.#at);
  };

  async #read(at: number): Promise<void> {
    this.#data ??= load(this.dataset.reports ?? "");
    const rows = await this.#data.then(
      (days) => (days[at] ? readout(days[at]) : this.#row()),
      () => [...this.#row(), "Who reported each count could not be loaded."],
    );
    if (at === this.#at) this.#say(rows);
  }

  /** The day's row of the chart's table, in the figure or opened from it: how much was reported, but not by whom. */
  #row(): string[] {
    const figure = this.closest("figure");
    const opened = figure?.querySelector<HTMLButtonElement>("button[popovertarget]")?.popoverTargetElement;
    const table = (opened ?? figure)?.querySelector("table");
    const names = [...(table?.tHead?.rows[0]?.cells ?? [])].map(({ textContent }) => textContent);
    const cells = [...(table?.tBodies[0]?.rows[this.#at]?.cells ?? [])].map(({ textContent }) => textContent);
    return cells.map((cell, i) => (i === 0 ? cell : `${names[i] ?? ""}, ${cell}`));
  }

  /** Where each day of the drawing begins, and where the last one ends: its columns are of one width. */
  #startsIn(svg: SVGSVGElement): number[] {
    const [left = 0, width = 0] = svg.dataset.columns?.split(" ").map(Number) ?? [];
    return Array.from({ length: this.#days.length + 1 }, (_, i) => left + i * width);
  }

  #mark(at: number): void {
    this.#at = at;
    this.#plot.setAttribute("aria-valuenow", String(at + 1));
    this.#plot.setAttribute("aria-valuetext", at < 0 ? "none chosen" : (this.#row()[0] ?? ""));
    for (const svg of this.#plot.querySelectorAll("svg")) {
      svg.querySelector(".chosen")?.remove();
      const [from, to] = this.#startsIn(svg).slice(at, at + 2);
      if (at < 0 || from === undefined || to === undefined) continue;
      const rule = document.createElementNS("http://www.w3.org/2000/svg", "path");
      rule.setAttribute("class", "chosen");
      rule.setAttribute("d", `M${(from + to) / 2} 0V${svg.viewBox.baseVal.height}`);
      svg.prepend(rule);
    }
  }

  #say(rows: string[]): void {
    this.#out.replaceChildren(
      ...rows.map((row, i) => {
        const line = document.createElement(i === 0 && rows.length > 1 ? "b" : "div");
        line.textContent = row;
        return line;
      }),
    );
  }
}

/** So many days from one on, as ISO text. */
function daysFrom(first: string, count: number): string[] {
  const start = Date.parse(first);
  return Array.from({ length: count }, (_, i) => new Date(start + i * 86_400_000).toISOString().slice(0, 10));
}

async function load(address: string): Promise<DayData[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return ((await answer.json()) as { days?: DayData[] }).days ?? [];
}

customElements.define("story-chart", StoryChart);
