/**
 * A story as Markdown: the same words, each figure with its hedge and a link to its evidence, charts as tables, every
 * source at the end. For low bandwidth, for archives, for machines. What an author wrote as Markdown stays as written;
 * only the parts are replaced.
 */
import { mdxToMdast } from "satteri";
import { figureSummary } from "../language/claims.ts";
import { dayBehind, sourceName } from "../language/sources.ts";
import { storyChanges } from "../record/changes.ts";
import { bylineText, placeText } from "../language/byline.ts";
import { formatDay, formatPeriod } from "../language/dates.ts";
import { capitalise } from "../language/phrases.ts";
import { missing, filledMarkdown, escapeMarkdown, list, quoted } from "../parts/markdown.ts";
import { isPart, PARTS } from "../parts/list.ts";
import { leadFigures } from "../language/lead.ts";
import type { Story } from "../model/story.ts";
import type { Headed } from "../model/ties.ts";
import type { Site } from "../model/schema/site.ts";
import { absolute, uri, urls } from "../model/addresses.ts";
import { dayOf, isAfter } from "../model/moments.ts";

export interface MarkdownGiven {
  site: Site;
  /** The origin that makes the addresses whole. */
  origin: URL | string;
  /** The MDX of each section, by the section's id, with or without its front matter. */
  bodies: Readonly<Record<string, string>>;
  /** Each chart as Markdown, by its id. */
  charts: Readonly<Record<string, string>>;
}

interface Node {
  type: string;
  name?: string | null;
  url?: string;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { offset: number }; end: { offset: number } };
}

/** The whole story. Throws an Error where the body of a section, a part or a chart is missing. */
export function storyMarkdown(story: Story, parts: MarkdownGiven): string {
  const { site, origin, bodies } = parts;
  const period = formatPeriod(story.period.from, story.period.to);
  const dates = [
    `Figures as of ${formatDay(story.asOf)}`,
    `Written ${formatDay(dayOf(story.published))}`,
    ...(isAfter(story.updated, story.published) ? [`Changed ${formatDay(dayOf(story.updated))}`] : []),
  ];
  const changes = storyChanges(story);
  const byline = story.ties ? bylineText(story.ties) : "";
  return [
    `# ${escapeMarkdown(story.headline)}`,
    `${story.kicker}, ${period}. ${dates.join(". ")}.`,
    ...(byline === "" ? [] : [escapeMarkdown(byline)]),
    `${site.publisher}, <${absolute(urls.story(story.id), origin)}>`,
    filledMarkdown(story, story.standfirst),
    ...(story.checks
      ? [quoted(`**${escapeMarkdown(story.checks.title)}**\n\n${filledMarkdown(story, story.checks.text)}`)]
      : []),
    `> ${filledMarkdown(story, story.scope)}`,
    ...(story.lead ? [list(story.lead.map((each) => leadMarkdown(story, each)))] : []),
    ...(story.opens === undefined ? [] : [parts.charts[story.opens] ?? missing(`chart "${story.opens}"`)]),
    list(story.keyPoints.map((point) => filledMarkdown(story, point))),
    ...story.sections.flatMap(({ id, title }) => [
      `## ${escapeMarkdown(title)}`,
      sectionText(story, bodies[id] ?? missing(`text of the section "${id}"`), parts),
    ]),
    ...(changes.length > 0
      ? ["## Changes", list(changes.map(({ head, text }) => `${head}: ${escapeMarkdown(text)}`))]
      : []),
    "## Figures",
    list(Object.values(story.figures).map((figure) => escapeMarkdown(figureSummary(story, figure)))),
    "## Sources",
    list(Object.keys(story.sources).map((id) => sourceText(story, id))),
    ...moreStories(story, origin),
    `Published by ${site.publisher} under ${site.licence.name}, <${site.licence.url}>.`,
    figureLinks(story, origin),
  ].join("\n\n");
}

/** A figure that leads the story, and who counted it. */
function leadMarkdown(story: Story, text: string): string {
  const [figure] = leadFigures({ ...story, lead: [text] });
  return [filledMarkdown(story, text), ...(figure ? [escapeMarkdown(figure.counter)] : [])].join(", ");
}

/** The MDX of one section as Markdown. */
function sectionText(story: Story, mdx: string, parts: MarkdownGiven): string {
  const tree = mdxToMdast(mdx, { position: true }) as Node;
  const text = rendered(
    { ...tree, children: (tree.children ?? []).filter(({ type }) => type !== "yaml") },
    mdx,
    story,
    parts,
  );
  return text
    .replace(/^\s*---\n.*?\n---\n/s, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

/** The source of a node with every part below it replaced by its text. */
function rendered(node: Node, mdx: string, story: Story, parts: MarkdownGiven): string {
  let text = "";
  let at = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? mdx.length;
  for (const child of (node.children ?? []).flatMap(replaceable)) {
    const { start, end: after } = child.position ?? { start: { offset: at }, end: { offset: at } };
    text += mdx.slice(at, start.offset) + partText(child, mdx, story, parts);
    at = after.offset;
  }
  return text + mdx.slice(at, end);
}

/** The nearest nodes below that do not stay as they are written: parts, comments, links within the page. */
function replaceable(node: Node): Node[] {
  const own = node.type.startsWith("mdx") || (node.type === "link" && node.url?.startsWith("#"));
  return own ? [node] : (node.children ?? []).flatMap(replaceable);
}

function partText(node: Node, mdx: string, story: Story, parts: MarkdownGiven): string {
  const given = Object.fromEntries((node.attributes ?? []).map(({ name, value }) => [name ?? "", String(value)]));
  const inner = () => between(node, mdx, story, parts);
  if (node.type === "link") return `[${inner()}](${absolute(urls.story(story.id), parts.origin)}${node.url ?? ""})`;
  const name = node.name ?? "";
  if (!isPart(name)) return ""; // a comment
  const chart = (id: string) => parts.charts[id] ?? missing(`chart "${id}"`);
  return PARTS[name].markdown({ story, given, inner, chart, whole: (path) => absolute(path, parts.origin) });
}

/** What stands between the tags of a part, or in the brackets of a link. */
function between(node: Node, mdx: string, story: Story, parts: MarkdownGiven): string {
  const [first, last] = [node.children?.[0]?.position, node.children?.at(-1)?.position];
  if (!first || !last) return "";
  return rendered(
    { type: "inner", children: node.children ?? [], position: { start: first.start, end: last.end } },
    mdx,
    story,
    parts,
  );
}

function sourceText(story: Story, id: string): string {
  const { title = "", url, noAddress = "" } = story.sources[id] ?? {};
  const page =
    url === undefined
      ? `${escapeMarkdown(title)}. ${escapeMarkdown(noAddress)}`
      : `${escapeMarkdown(title)}: <${uri(url)}>`;
  const name = sourceName(story, id);
  return `${escapeMarkdown(capitalise(name))}${dayBehind(story, id, name)}. ${page}`;
}

/** The other parts of its serial and the stories related to it, each with its address. */
function moreStories({ id, ties }: Story, origin: URL | string): string[] {
  const { serial, related = [] } = ties ?? {};
  const links = (stories: readonly Headed[]) =>
    list(stories.map((story) => `${escapeMarkdown(story.headline)}: <${absolute(urls.story(story.id), origin)}>`));
  return [
    ...(serial
      ? [
          `## ${placeText(serial)}: ${escapeMarkdown(serial.name)}`,
          links(serial.stories.filter((part) => part.id !== id)),
        ]
      : []),
    ...(related.length > 0 ? ["## Related stories", links(related)] : []),
  ];
}

function figureLinks(story: Story, origin: URL | string): string {
  const links = Object.keys(story.figures).map((id) => `[${id}]: ${absolute(urls.figure(story.id, id), origin)}\n`);
  return links.join("");
}
