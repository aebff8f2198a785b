/** Paths of drawings as a program reads them: how long each stroke of the pen is. */

/** How many numbers a command of a path takes (SVG 2, 9.3). */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/**
 * The length of each subpath that draws at all, curves by the way round their points. A subpath of no length is drawn by its caps
 * alone, which Chromium's PDF, librsvg and Firefox each take otherwise: some draw it, some do not.
 */
export function lengthsOf(path: string): number[] {
  const lengths: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let length: number | undefined;
  const end = () => {
    if (length !== undefined) lengths.push(length);
    length = undefined;
  };
  const go = (toX: number, toY: number) => {
    length = (length ?? 0) + Math.hypot(toX - x, toY - y);
    [x, y] = [toX, toY];
  };
  for (const { command, numbers } of commandsOf(path)) {
    const [low, relative] = [command.toLowerCase(), command !== command.toUpperCase()];
    const [originX, originY] = relative ? [x, y] : [0, 0];
    const at = (i: number) => numbers[i] ?? 0;
    if (low === "m") {
      end();
      [x, y] = [originX + at(0), originY + at(1)];
      [startX, startY] = [x, y];
    } else if (low === "z") go(startX, startY);
    else if (low === "h") go(originX + at(0), y);
    else if (low === "v") go(x, originY + at(0));
    else if (low === "a") go(originX + at(5), originY + at(6));
    else for (let i = 0; i < numbers.length; i += 2) go(originX + at(i), originY + at(i + 1));
  }
  end();
  return lengths;
}

/** The commands of a path, each with its own numbers: a command that is said once for several points is several. */
function commandsOf(path: string): { command: string; numbers: number[] }[] {
  return [...path.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, command = "", rest = ""]) => {
    const all = (rest.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi) ?? []).map(Number);
    const takes = TAKES[command.toLowerCase()];
    if (takes === undefined) throw new Error(`"${command}" is no command of a path: ${path.slice(0, 60)}`);
    if (takes === 0) return [{ command, numbers: [] }];
    return Array.from({ length: all.length / takes }, (_, i) => {
      // Points behind that of a move are lines.
      const name = i > 0 && /m/i.test(command) ? (command === "m" ? "l" : "L") : command;
      return { command: name, numbers: all.slice(i * takes, (i + 1) * takes) };
    });
  });
}
