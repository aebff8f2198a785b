import { expect, test } from "vitest";
import { contentFolders } from "../../../src/reading/content-folders.ts";

test("the content is content/, with all that it needs", () => {
  expect(contentFolders({})).toEqual({ content: "content", shared: "content" });
});

test("a folder of stories takes all else from content/", () => {
  expect(contentFolders({ CONTENT: "tests/fixtures" })).toEqual({ content: "tests/fixtures", shared: "content" });
});

test("a folder without stories is refused", () => {
  expect(() => contentFolders({ CONTENT: "public" })).toThrow("There are no stories in public/. Name the folder");
});
