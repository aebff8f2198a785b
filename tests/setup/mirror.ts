/** Where tests stand: each where its file of src stands. Judges paths that it is given; reads no disk. */

/** Tests about the project itself, which have no file in src: its shape, its content's faults, the tests' own tools. */
const APART: readonly RegExp[] = [
  /^tests\/unit\/(imports|broken|causes|faults|other-faults|programs)\.test\.ts$/,
  /^tests\/unit\/(mutation|drill)\//,
  /^tests\/unit\/setup\//,
];

/** The unit tests that have no file in src with the same path, each with the files that it would be a test of. */
export function withoutFile(tests: readonly string[], sources: readonly string[]): string[] {
  const known = new Set(sources);
  return tests
    .filter((test) => !APART.some((apart) => apart.test(test)))
    .flatMap((test) => {
      const path = test.replace(/^tests\/unit\//, "src/").replace(/\.test\.ts$/, "");
      const files = [`${path}.ts`, `${path}.astro`];
      return files.some((file) => known.has(file)) ? [] : [`${test}: there is no ${files.join(" or ")}`];
    });
}
