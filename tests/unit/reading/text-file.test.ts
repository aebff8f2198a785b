import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { isProblem, nameOf, readText } from "../../../src/reading/text-file.ts";

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
  });

  test.each(["", " \n\t\n", "\uFEFF", "\r\n"])("nothing: %j", async (content) => {
    expect(await read(content)).toBe("1: empty file. Write its content, or delete the file.");
  });

  test("Latin-1, with the line of its first letter that is not UTF-8", async () => {
    expect(await read(Buffer.from("a: 1\nb: caf\u00e9\nc: \u00e9\n", "latin1"))).toBe(
      "2: not UTF-8 text. Save the file as UTF-8.",
    );
    expect(await read(Buffer.from("\u00e9", "latin1"))).toBe("1: not UTF-8 text. Save the file as UTF-8.");
  });

  test("UTF-16, which editors on Windows may write", async () => {
    expect(await read(Buffer.from("\uFEFFa: 1\n", "utf16le"))).toMatch(/^1: not UTF-8/);
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
    expect(isProblem(directory) && directory.message).toMatch(/^cannot be read\./);
  });
});
