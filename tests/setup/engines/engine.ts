/** A browser of any kind as the tests of engines need it: few things, that all of them can do. */

/** A page of an engine. */
export interface EnginePage {
  goto: (address: string) => Promise<void>;
  /** The value of an expression in the page, as JSON can carry it. */
  evaluate: (expression: string) => Promise<unknown>;
  /** Presses the key with the one that copies and pastes on this system. */
  withControl: (key: "c" | "v") => Promise<void>;
  /** Clicks in the middle of the first element that the selector finds. */
  click: (selector: string) => Promise<void>;
  /** The page as a PDF. Absent where the engine cannot be asked for one. */
  print?: (paper: Paper) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

export type Paper = "A4" | "Letter";

export interface Engine {
  name: "Chromium" | "Firefox" | "WebKit";
  /** Where it cannot be had: why, for who reads the list of what was skipped. */
  missing?: string;
  /** Without script where asked. Throws where the engine does not start. */
  open: () => Promise<EnginePage>;
}

/** Calls the function in the page, which sees nothing of where it was written but its arguments. */
export function inPage<R, A extends readonly unknown[]>(page: EnginePage, code: (...args: A) => R, ...args: A) {
  return page.evaluate(`(${String(code)})(...${JSON.stringify(args)})`) as Promise<Awaited<R>>;
}
