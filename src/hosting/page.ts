/**
 * A page of the site: parsed once, then handed on. Who changes it asks for an edit, and all edits are made together, so that
 * the places of its elements hold for everyone. Reads and writes no disk.
 */
import { addressOf } from "./addresses.ts";
import { type Edit, placeAfter, withEdits } from "./edits.ts";
import { type Element, elementsOf } from "./elements.ts";
import type { Gap, Gapped } from "./gaps.ts";
import { patternOf } from "./pattern.ts";

export class Page {
  /** Its path in the site's folder, with forward slashes: `storm/index.html`. */
  readonly file: string;
  /** Without the base: `/storm/`. */
  readonly address: string;
  /** That of all pages which hosts are told of together. */
  readonly pattern: string;
  /** The text as it was parsed: the places of the elements are in this one. */
  readonly source: string;
  readonly elements: readonly Element[];
  readonly #edits: Edit[] = [];
  #edited: string | undefined;

  constructor(file: string, source: string) {
    this.file = file;
    this.address = addressOf(file);
    this.pattern = patternOf(this.address);
    this.source = source;
    this.elements = elementsOf(source);
  }

  edit(...edits: readonly Edit[]): void {
    this.#edits.push(...edits);
    this.#edited = undefined;
  }

  /** The text with all edits so far, and where in it the gaps are whose places are those of the source. */
  withGaps(gaps: readonly Gap[]): Gapped {
    const place = (at: number) => placeAfter(this.#edits, at);
    const moved = gaps.map((gap) => ({ ...gap, from: place(gap.from), to: place(gap.to) }));
    return { text: this.html, gaps: moved.sort((a, b) => a.from - b.from) };
  }

  /** The text with all edits so far. */
  get html(): string {
    return (this.#edited ??= withEdits(this.source, this.#edits));
  }
}
