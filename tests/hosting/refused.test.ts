/** What is wrong stops the build before anything is published: the last good site stays, whatever fails and whenever. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesIn } from "../../src/commands/built-site.ts";
import { copyProject, remove } from "../setup/hosting/sites.ts";

const STORY = "content/stories/gaza-may-2021";
let folder: string;

beforeAll(() => {
  folder = copyProject("refused");
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist/index.html"), "the last good site");
});
afterAll(() => remove(folder));

function build(env: Record<string, string> = {}) {
  const { status, stderr } = spawnSync(process.execPath, ["src/commands/build.ts"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, SITE_URL: "", BASE_PATH: "", ...env },
  });
  return { status, said: stderr };
}

/** The build failed, said this, and left what was there and nothing else. */
function expectRefused({ status, said }: ReturnType<typeof build>, ...sentences: string[]) {
  expect(status).toBe(1);
  for (const sentence of sentences) expect(said).toContain(sentence);
  expect(readFileSync(join(folder, "dist/index.html"), "utf8")).toBe("the last good site");
  expect(filesIn(join(folder, "dist"))).toEqual(["index.html"]);
}

/** The text of a file of the project, changed while `check` runs. */
function changed(file: string, change: (text: string) => string, check: () => void) {
  const before = readFileSync(join(folder, file), "utf8");
  writeFileSync(join(folder, file), change(before));
  try {
    check();
  } finally {
    writeFileSync(join(folder, file), before);
  }
}

// All that the settings refuse: tests/unit/commands/settings.test.ts.
test.each([
  [{ SITE_URL: "example.org" }, 'SITE_URL is "example.org", which is no web address.'],
  [{ BASE_PATH: "/news/../" }, '".." is no folder of an address'],
])("%j", (env, sentence) => {
  expectRefused(build(env), sentence, "Nothing was built.");
});

test("a wrong ledger", () => {
  changed(
    `${STORY}/ledger.yaml`,
    (text) => text.replace("value: 230", "value: -230"),
    () => expectRefused(build(), `${STORY}/ledger.yaml:`, "dist/ is as it was."),
  );
});

test("a redirect that is no address", () => {
  changed(
    "content/redirects.yaml",
    (text) => `${text}old: /new/\n`,
    () => expectRefused(build(), 'content/redirects.yaml:7: "old" is no address of this site.'),
  );
});

test("a published address that is gone, and the places on its page; with redirects they are kept", () => {
  const sections = join(folder, STORY, "sections");
  const [was, is] = ["90-what-happened-next.mdx", "90-afterwards.mdx"].map((name) => join(sections, name));
  renameSync(was ?? "", is ?? "");
  expectRefused(
    build(),
    "/gaza-may-2021/what-happened-next/ was published and is no longer there.",
    "/gaza-may-2021/#what-happened-next was published and is no longer there.",
    "/cards/gaza-may-2021/what-happened-next.png was published and is no longer there.",
    "add to content/redirects.yaml: /gaza-may-2021/what-happened-next/: /gaza-may-2021/afterwards/",
    "dist/ is as it was.",
  );
  const moves = [
    "/gaza-may-2021/what-happened-next/: /gaza-may-2021/afterwards/",
    '"/gaza-may-2021/#what-happened-next": "/gaza-may-2021/#afterwards"',
    "/cards/gaza-may-2021/what-happened-next.png: /cards/gaza-may-2021/afterwards.png",
  ];
  changed(
    "content/redirects.yaml",
    (text) => `${text}${moves.join("\n")}\n`,
    () => {
      expect(build()).toEqual({ status: 0, said: "" });
      const text = (file: string) => readFileSync(join(folder, "dist", file), "utf8");
      expect(text("gaza-may-2021/index.html")).toContain("<h2 id=afterwards><a id=what-happened-next></a>");
      expect(text("gaza-may-2021/what-happened-next/index.html")).toContain(
        'content="0; url=/gaza-may-2021/afterwards/"',
      );
      const card = (name: string) => readFileSync(join(folder, "dist/cards/gaza-may-2021", name));
      expect(card("what-happened-next.png").equals(card("afterwards.png"))).toBe(true);
      expect(text("_redirects")).toContain(
        "/cards/gaza-may-2021/what-happened-next.png /cards/gaza-may-2021/afterwards.png 301",
      );
    },
  );
});
