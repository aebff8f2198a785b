/**
 * A page of the site: parsed once, then handed on. Who changes it asks for an edit, and all edits are made together, so that
 * the places of its elements hold for everyone. Reads and writes no disk.
 */
import { addressOf } from "./addresses.ts";
import { type Edit, withEdits } from "./edits.ts";
import { type Element, elementsOf } from "./elements.ts";
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

  /** Puts other code into a <style> of the page. The element holds it from then on: who hashes it later hashes what is written. */
  rewrite(style: Element, code: string): void {
    const { startTag, endTag } = style.sourceCodeLocation ?? {};
    if (!startTag || !endTag) throw new Error(`${this.file}: a <${style.tagName}> is not closed`);
    this.edit({ from: startTag.endOffset, to: endTag.startOffset, text: code });
    style.childNodes = [{ nodeName: "#text", value: code, parentNode: style }];
  }

  /** The text with all edits so far. */
  get html(): string {
    return (this.#edited ??= withEdits(this.source, this.#edits));
  }
}
