/**
 * What can be wrong with the content, and how it is said: place first, what is wrong, what to write instead.
 * Knows nothing of files or formats; whoever finds a problem reports it in this shape.
 */

/** One thing wrong in one place of the content. */
export interface Problem {
  /** Path of the file, relative to the project's folder, with forward slashes. */
  file: string;
  /** Line of the file, counted from 1. */
  line: number;
  /** What is wrong, then what to write instead; whole sentences. */
  message: string;
}

/** A problem on one line, as DESIGN "Errors" has it: `file:line: message`. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}

/** Thrown when content cannot be published. Its message has one line a problem, ordered by place. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(sorted.map(formatProblem).join("\n"));
    this.name = "ContentError";
    this.problems = sorted;
  }
}

/** The same problems by file, then line, each said once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...seen.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message));
}

/** The order of two texts by their code units, which is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
