import { globSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { isProblem, MADE, nameOf, readText, readTextSync } from "../../../src/reading/text-file.ts";

const folder = await mkdtemp(join(tmpdir(), "text-"));
afterAll(() => rm(folder, { recursive: true }));
let files = 0;
const MB = 1024 * 1024;

async function read(content: string | Uint8Array): Promise<string> {
  const path = join(folder, `${files++}.yaml`);
  await writeFile(path, content);
  const result = await readText(path);
  return isProblem(result) ? `${result.line}: ${result.message}` : result.text;
}

test("a file is named from the project's folder, with forward slashes", async () => {
  expect(nameOf(join(process.cwd(), "content", "site.yaml"))).toBe("content/site.yaml");
  const site = await readText("content/site.yaml");
  expect([site.file, isProblem(site)]).toEqual(["content/site.yaml", false]);
});

/** Who else reads files: fonts and pictures, the built site, what a build hands over, and who asks only whether they changed. */
const NO_CONTENT =
  /^src\/(editions\/pictures|commands\/build|commands\/(built-site|serve)\.ts|reading\/(handed-over|images|story-keys)\.ts)/;

test("every file of the content is read by this reader, so that each is understood and refused alike", () => {
  const readers = globSync("src/**/*.{ts,astro}")
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\breadFile(Sync)?\(|\bcreateReadStream\(|\?raw"/.test(readFileSync(path, "utf8")));
  expect(readers.filter((path) => !NO_CONTENT.test(path))).toEqual(["src/reading/text-file.ts"]);
});

test("what cannot wait is read at once and alike", async () => {
  for (const content of ["\uFEFFa: 1\r\n", "", Buffer.from("\u00e9", "latin1")]) {
    const path = join(folder, `${files++}.yaml`);
    await writeFile(path, content);
    expect(readTextSync(path)).toEqual(await readText(path));
  }
  expect(readTextSync(join(folder, "missing"))).toEqual(await readText(join(folder, "missing")));
});

describe("what is read", () => {
  test("a byte order mark is dropped, and kept nowhere else", async () => {
    expect(await read("\uFEFFa: 1\n")).toBe("a: 1\n");
    expect(await read("a: \uFEFF1\n")).toBe("a: \uFEFF1\n");
  });

  test("line ends of any system become one sort, and no line is lost", async () => {
    expect(await read("a\r\nb\rc\nd\r\n\r\ne")).toBe("a\nb\nc\nd\n\ne");
  });

  test("tabs and letters of every script are kept", async () => {
    expect(await read("a\tb غزة 東京 🕊 é\n")).toBe("a\tb غزة 東京 🕊 é\n");
  });

  test("any text without control characters comes back as it is", async () => {
    const plain = fc
      .string({ unit: "binary", minLength: 1 })
      .filter((text) => !/\p{Cc}|^\uFEFF/u.test(text) && text.trim() !== "");
    await fc.assert(
      fc.asyncProperty(plain, async (text) => {
        expect(await read(text)).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  test("one megabyte is read", async () => {
    expect(await read("a".repeat(MB))).toHaveLength(MB);
  });
});

describe("what is refused", () => {
  test("more than one megabyte", async () => {
    expect((await read("a".repeat(MB + 1))).slice(0, 23)).toBe("1: larger than 1 MB. Co");
    const path = join(folder, "made.txt");
    await writeFile(path, "a".repeat(MB + 1));
    expect(await readText(path, MADE)).toMatchObject({ text: "a".repeat(MB + 1) });
  });

  test.each(["", " \n\t\n", "\uFEFF", "\r\n"])("nothing: %j", async (content) => {
    expect(await read(content)).toBe("1: empty file. Write its content, or delete the file.");
  });

  test("what is not UTF-8, with its line and how to save it: the rest of it stands in encoding.test.ts", async () => {
    expect(await read(Buffer.from("a: 1\r\nb: caf\u00e9\r\nc: \u00e9\r\n", "latin1"))).toBe(
      '2: not UTF-8 but probably Windows-1252, which Excel calls "CSV" and Notepad "ANSI". ' +
        'Save it as UTF-8: in Notepad with "Save as", under "Encoding".',
    );
    expect(await read(Buffer.from("\uFEFFa: 1\n", "utf16le"))).toMatch(/^1: not UTF-8 but UTF-16/);
  });

  test("both versions that a merge left, once, at the first", async () => {
    expect(await read("a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n<<<<<<< HEAD\n")).toBe(
      '2: a merge left both versions here. Keep one, and remove the lines "<<<<<<<", "=======" and ">>>>>>>".',
    );
  });

  test.each(["\0", "\b", "\u001b", "\u007f", "\u0085"])(
    "the control character %j, with its line",
    async (character) => {
      expect(await read(`a: 1\r\nb: 2\r\nc: ${character}3\n`)).toBe(
        "3: control character. Remove it; it cannot be seen and cannot be published.",
      );
    },
  );

  test("a missing file, and what is no file", async () => {
    const missing = await readText(join(folder, "missing.yaml"));
    expect(isProblem(missing) && missing.message).toMatch(/^missing file\./);
    await mkdir(join(folder, "folder.yaml"));
    const directory = await readText(join(folder, "folder.yaml"));
    expect(isProblem(directory) && directory.message).toMatch(
      /^a folder where a file belongs\. Rename or remove it\.$/,
    );
  });
});
