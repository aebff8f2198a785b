/** Projects to be built for a measurement: ours with so many stories, and a plain blog of Astro's with so many pages. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const PARTS = ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json"];
const SHARED = ["site.yaml", "units.yaml", "language", "pages"];

/** The packages of the project, without what was made of them. */
function linkPackages(from: string, to: string): void {
  mkdirSync(join(to, "node_modules"), { recursive: true });
  for (const name of readdirSync(join(from, "node_modules")).filter(
    (each) => ![".cache", ".vite", ".astro"].includes(each),
  ))
    symlinkSync(resolve(from, "node_modules", name), join(to, "node_modules", name));
}

/** The project in `from`, in a folder, with so many stories as `npm run new` makes them, and nothing published. */
export async function ours(from: string, to: string, count: number): Promise<void> {
  mkdirSync(join(to, "content"), { recursive: true });
  for (const part of PARTS) cpSync(join(from, part), join(to, part), { recursive: true });
  for (const part of SHARED.filter((name) => readdirSync(join(from, "content")).includes(name)))
    cpSync(join(from, "content", part), join(to, "content", part), { recursive: true });
  linkPackages(from, to);
  const { makeStory } = (await import(resolve(from, "src/commands/new-story.ts"))) as {
    makeStory: (content: string, wanted: { slug: string; headline: string; today: string }) => Promise<string[]>;
  };
  const story = (i: number) => join(to, "content/stories", `story-${i}`);
  const problems = await makeStory(join(to, "content"), { slug: "story-0", headline: "A flood", today: "2021-06-01" });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  for (let i = 1; i < count; i++) {
    cpSync(story(0), story(i), { recursive: true });
    // Other words on every card: a picture that is the same as another is drawn once.
    const file = join(story(i), "story.yaml");
    change(file, /^headline: .*$/m, `headline: "A flood in ${town(i)}"`);
    change(file, /^(shortTitle|kicker): (.*)$/gm, `$1: $2 in ${town(i)}`);
  }
}

/** A name without digits for each number. */
const town = (i: number) => `T${String(i).replaceAll(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}y`;

/** Changes one figure of the first story, to another value each time. */
export function changeFigure(project: string): void {
  // A figure of one story is the same in all: so it gets another name of its counter there, and a reason.
  change(join(project, "content/stories/story-0/ledger.yaml"), /leavesOut: (.*)\n/, "leavesOut: $1 Or friends.\n");
}

/** A blog as Astro's own guide begins one: Markdown with a title, a list of all, a page each. */
export function blog(from: string, to: string, pages: number): void {
  mkdirSync(join(to, "src/pages/posts"), { recursive: true });
  mkdirSync(join(to, "posts"));
  linkPackages(from, to);
  const sections = readdirSync("content/stories/gaza-may-2021/sections").map((file) =>
    readFileSync(join("content/stories/gaza-may-2021/sections", file), "utf8"),
  );
  // The same words, without what is ours in them.
  const text = (i: number) =>
    (sections[i % sections.length] ?? "").replace(/^---[^]*?---/, "").replaceAll(/<[^>]*>/g, "");
  for (let i = 0; i < pages - 1; i++)
    writeFileSync(join(to, "posts", `post-${i}.md`), `---\ntitle: Post ${i}\n---\n${text(i)}\n`);
  for (const [file, code] of Object.entries(BLOG)) writeFileSync(join(to, file), code);
}

const BLOG = {
  "package.json": '{ "type": "module" }',
  "astro.config.mjs": "export default {};",
  "src/content.config.ts": `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
export const collections = { posts: defineCollection({ loader: glob({ base: "posts", pattern: "*.md" }) }) };
`,
  "src/pages/index.astro": `---
import { getCollection } from "astro:content";
const posts = await getCollection("posts");
---
<html lang="en"><head><meta charset="utf-8" /><title>Blog</title></head>
<body><ul>{posts.map(({ id, data }) => <li><a href={"/posts/" + id + "/"}>{data.title}</a></li>)}</ul></body></html>
`,
  "src/pages/posts/[id].astro": `---
import { getCollection, render } from "astro:content";
export async function getStaticPaths() {
  return (await getCollection("posts")).map((post) => ({ params: { id: post.id }, props: { post } }));
}
const { post } = Astro.props;
const { Content } = await render(post);
---
<html lang="en"><head><meta charset="utf-8" /><title>{post.data.title}</title></head>
<body><h1>{post.data.title}</h1><Content /></body></html>
`,
};

/** Removes what builds of the project left, so that the next one begins with nothing. */
export function forget(project: string): void {
  for (const made of ["dist", "node_modules/.cache", "node_modules/.astro", ".astro"])
    rmSync(join(project, made), { recursive: true, force: true });
}

function change(file: string, find: RegExp, replacement: string): void {
  const text = readFileSync(file, "utf8");
  if (!find.test(text)) throw new Error(`${file} does not hold ${String(find)}`);
  writeFileSync(file, text.replace(find, replacement));
}
