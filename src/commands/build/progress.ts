/** What a long build says while it runs: one line that is written over, and only where somebody sits before it. */

/** How long a line stands at least, in milliseconds: who reads needs no more, and a terminal takes its time. */
const STANDS = 100;

export interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

export class Progress {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  /** What is done at the same time, each with how far it is, in the order in which it began. */
  readonly #doing = new Map<string, string>();
  #written = -Infinity;

  /** Nothing is ever written where the terminal is none. `now` is in milliseconds. */
  constructor(terminal: Terminal = process.stderr, now = () => performance.now()) {
    this.#terminal = terminal;
    this.#now = now;
  }

  /** Says how far something is: how many are done, and of how many where that is known. */
  say(what: string, done: number, of?: number): void {
    this.#doing.set(what, `${what}: ${counted(done)}${of === undefined ? "" : ` of ${counted(of)}`}`);
    if (this.#terminal.isTTY !== true || this.#now() - this.#written < STANDS) return;
    this.#written = this.#now();
    // A line longer than the terminal would not be written over but under.
    this.#terminal.write(
      `\r${[...this.#doing.values()].join("; ").slice(0, (this.#terminal.columns ?? 80) - 1)}\x1b[K`,
    );
  }

  /** Takes the line away. */
  clear(): void {
    this.#doing.clear();
    if (this.#written > -Infinity) this.#terminal.write("\r\x1b[K");
    this.#written = -Infinity;
  }
}

/** A whole number as it is printed, in groups of three digits: `2,105`. */
export function counted(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
