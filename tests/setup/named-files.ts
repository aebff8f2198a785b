/** The files that comments and messages of a source name. Judges texts and paths that it is given; reads no disk. */

/** A file's name as a text has it, perhaps with folders, of which one may stand for any: `charts/<kind>/spec.ts`. Not `x.ts:12`, an example. */
const NAME = /(?:\$\{[^}]*\}|<\w+>|[\w*.-]|\/)*[\w-]\.(?:ts|astro)(?![\w-]|\.\w|:\d)/g;
const ANY = /\$\{[^}]*\}|<\w+>|\*+/;

/** Every name of a .ts or .astro file in the text. */
export function filesNamed(text: string): string[] {
  return text.match(NAME) ?? [];
}

/** The names in the text of which no file is there; by its end, since a folder is named only where it is needed. */
export function namesOfNothing(text: string, paths: readonly string[]): string[] {
  return filesNamed(text).filter((name) => {
    const parts = name.replace(/^(?:\.{0,2}\/)+/, "").split(ANY);
    const end = new RegExp(`(?:^|/)${parts.map((part) => part.replaceAll(".", "\\.")).join("[^/]+")}$`);
    return !paths.some((path) => end.test(path));
  });
}
