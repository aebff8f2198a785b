/**
 * The writer that drawings are made with here: relative moves of whole units, since repeated steps compress to almost
 * nothing. A unit is about a pixel, so nothing is drawn further than half a pixel from its place.
 */
const round = Math.round;

/** What d3-shape and d3-geo ask of a context for lines without curves. */
export interface PathWriter {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  /** A line of next to no length, which its ends make visible; one of none at all Chromium’s PDF leaves out. */
  point(x: number, y: number): void;
  /** The `d` attribute so far. */
  toString(): string;
}

/** A new writer. Points are rounded before their distance is taken, so that rounding does not add up and level stays level; lines of no length are left out. */
export function pathWriter(): PathWriter {
  let d = "";
  let [atX, atY] = [0, 0];
  let begun: [number, number] = [0, 0];
  let sign = "";
  // A sign is written once for all slanted lines that follow each other.
  const add = (next: string, numbers: string) => {
    d += next === "l" && sign === "l" ? numbers.replace(/^(?!-)/, " ") : next + numbers;
    sign = next;
  };
  const by = (x: number, y: number): [number, number] => {
    const moved: [number, number] = [round(x) - atX, round(y) - atY];
    [atX, atY] = [round(x), round(y)];
    return moved;
  };
  const moveTo = (x: number, y: number) => {
    const [dx, dy] = by(x, y);
    begun = [atX, atY];
    add(d === "" ? "M" : "m", pair(dx, dy));
  };
  return {
    moveTo,
    lineTo: (x, y) => {
      const [dx, dy] = by(x, y);
      if (dx !== 0 && dy !== 0) add("l", pair(dx, dy));
      else if (dx !== 0) add("h", String(dx));
      else if (dy !== 0) add("v", String(dy));
    },
    // What follows is relative to where the closed line began.
    closePath: () => {
      [atX, atY] = begun;
      add("z", "");
    },
    point: (x, y) => {
      moveTo(x, y);
      add("h", ".01");
    },
    toString: () => d,
  };
}

/** Two numbers of a path; a minus sign separates as well as a space does. */
function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
