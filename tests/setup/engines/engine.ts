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
  /** Presses a key where the focus is. */
  press: (key: "Enter" | "Escape" | "Tab") => Promise<void>;
  /** Gives the page this size, in CSS pixels; where a window cannot be so small, as small as it can. */
  size: (width: number, height: number) => Promise<void>;
  /** The first element that the selector finds as it is seen: a PNG, a pixel for a CSS pixel. */
  picture: (selector: string) => Promise<Uint8Array>;
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
