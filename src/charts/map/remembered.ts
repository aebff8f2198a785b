/** What takes long and is asked for often, kept for when it is asked for again; so much of it that memory does not grow. */
export class Remembered<T> {
  readonly #most: number;
  readonly #kept = new Map<string, T>();

  /** Keeps `most` of them: those that were asked for last. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept under the key, or what `make` makes of it, kept from now on. The key says all that it is made of. */
  get(key: string, make: () => T): T {
    const value = this.#kept.has(key) ? (this.#kept.get(key) as T) : make();
    // What was asked for last stands last, and the first goes.
    this.#kept.delete(key);
    this.#kept.set(key, value);
    for (const oldest of [...this.#kept.keys()].slice(0, -this.#most)) this.#kept.delete(oldest);
    return value;
  }
}
