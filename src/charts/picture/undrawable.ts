/** Thrown where a text has no room in its picture; the message says what to do. */
export class Undrawable extends Error {
  /** The text that was to be drawn. */
  readonly text: string;

  constructor(message: string, text: string) {
    super(message);
    this.name = "Undrawable";
    this.text = text;
  }
}
