import { afterAll, expect, test, vi } from "vitest";
import { REVIEWED } from "../../setup/examples/ashby.ts";
import { Scratch, STORY } from "../../setup/examples/content-folder.ts";

// Each test starts Node, some more than once, on machines that do other things too.
vi.setConfig({ testTimeout: 60_000 });

const scratch = await Scratch.make();
afterAll(() => scratch.remove());

test("content without problems: status 0, and how much was read", async () => {
  const { status, out, err } = await scratch.run("check", "--today", "2020-03-10");
  expect(out).toMatch(/^ashby-storm: 8 figures, 3 sources, 4 reports, 5 charts, \d+ words; nothing wrong\./);
  expect([status, err]).toEqual([0, ""]);
});

test("a wrong option: status 2, and nothing is read", async () => {
  expect(await scratch.run("check", "--formt", "json")).toEqual({
    status: 2,
    out: "",
    err: 'There is no option --formt. Did you mean "format"?\n',
  });
});

test("a review that is due warns and changes no status; what was not recorded as published may change", async () => {
  const [file, find, replace] = REVIEWED;
  await scratch.edit(`${STORY}/${file}`, find, replace);
  const { status, out } = await scratch.run("check", "--today", "2020-04-02");
  expect(out).toContain('warning: "rescued-brent", as of 2020-03-05, was due for review on 2020-04-01.');
  expect(status).toBe(0);
});

test("an address that is made up warns where the site is to be published, and changes no status", async () => {
  const line = /^content\/site\.yaml:\d+: warning: contact\.url has sourced\.example, which nobody owns\./m;
  await scratch.edit(
    "content/site.yaml",
    /mailto:\S+/.exec(await scratch.read("content/site.yaml"))?.[0] ?? "",
    "mailto:desk@sourced.example",
  );
  vi.stubEnv("SITE_URL", "https://ashby-post.org");
  const asked = await scratch.run("check", "--today", "2020-03-10");
  vi.stubEnv("SITE_URL", "ashby-post");
  const wrong = await scratch.run("check");
  vi.unstubAllEnvs();
  expect(asked.out).toMatch(line);
  expect(asked.status).toBe(0);
  expect(wrong).toMatchObject({ status: 2, out: "" });
  expect(wrong.err).toMatch(/^SITE_URL is "ashby-post", which/);
  expect((await scratch.run("check", "--today", "2020-03-10")).out).not.toMatch(line);
});

test("once recorded, a change in silence is refused: status 1, at its line, in each format", async () => {
  expect((await scratch.run("record", "--only", "stories")).status).toBe(0);
  await scratch.edit(`${STORY}/ledger.yaml`, "value: 5\n", "value: 6\n");
  const text = await scratch.run("check", "--today", "2020-03-10");
  expect(text.err).toMatch(
    /ledger\.yaml:\d+: "rescued-brent" was published as 5 and is now 6\. .*Add to its history: - \{.* changed: 2020-03-10,/,
  );
  const github = await scratch.run("check", "--format", "github");
  expect(github.out).toMatch(/^::error file=content\/stories\/ashby-storm\/ledger\.yaml,line=\d+::"rescued-brent" was/);
  expect([text.status, github.status]).toEqual([1, 1]);
});

test("with --watch it checks again after each save, until it is stopped", async () => {
  const child = scratch.start("check", "--watch", "--today", "2020-03-10");
  const said: string[] = [];
  const hear = (stream: NodeJS.ReadableStream, words: string) =>
    new Promise<void>((done) =>
      stream.on("data", (text: Buffer) => {
        said.push(text.toString());
        if (said.join("").includes(words)) done();
      }),
    );
  const watching = hear(child.stderr, "Watching content/");
  const right = hear(child.stdout, "nothing wrong");
  await watching;
  expect(said.join("")).toContain("is now 6");
  await scratch.edit(`${STORY}/ledger.yaml`, "value: 6\n", "value: 5\n");
  await right;
  child.kill();
  expect(child.exitCode).toBeNull();
});
