/**
 * All content, read and judged: the one place where reading, the record and the rules meet. Build, check, the server for
 * writing and the tests all ask here, so that they refuse the same content with the same words. Knows no Astro.
 */
import { join } from "node:path";
import type { Catalogue } from "../model/catalogue.ts";
import { isAfter } from "../model/moments.ts";
import type { Problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import type { Redirect } from "../model/redirect.ts";
import type { Site } from "../model/schema/site.ts";
import type { Story } from "../model/story.ts";
import type { Units } from "../model/units.ts";
import { type CatalogueFiles, readCatalogue } from "../reading/catalogue.ts";
import { type Lexicon, readLanguage } from "../reading/language.ts";
import { type ParsedPage, readPages } from "../reading/pages.ts";
import { readRedirects } from "../reading/redirects.ts";
import { readSite, type SiteFile } from "../reading/site.ts";
import { readStoryFolder, readStoryNames, type StoryFiles } from "../reading/story-folder.ts";
import { readUnits } from "../reading/units.ts";
import { withTies } from "../reading/ties.ts";
import { nameOf } from "../reading/text-file.ts";
import { addressesIn, readAddressList } from "../record/address-list.ts";
import { chartRecordProblems } from "../record/chart-record-file.ts";
import { spelledOut } from "../record/redirects.ts";
import { goneFigures, withNewIds } from "../record/renamed-figures.ts";
import { readRecord, recordedStories } from "../record/story-record-file.ts";
import { checkCatalogue, checkPage, checkStory } from "./check-story.ts";
import { SITE_RULES } from "./list.ts";
import { vocabularyFor } from "./text/vocabulary.ts";

/** How many stories are read at a time: more are no faster, and each takes memory while it is read. */
const AT_ONCE = 8;

export interface Content {
  /** Absent where site.yaml is wrong. */
  site?: Site;
  /** Where everything in site.yaml stands; there where the site is. */
  siteFile?: SiteFile;
  /** Newest first; those that could be joined, even if something in them is wrong. */
  stories: Story[];
  /** Where everything in a story stands, by the story's id. */
  files: Map<string, StoryFiles>;
  /** The site's own pages that could be read. */
  pages: ParsedPage[];
  /** The people, topics and serials that could be read, and where everything on them stands. */
  catalogue: Catalogue;
  catalogueFiles: CatalogueFiles;
  /** Names of the stories that have a record of what was published. */
  recorded: string[];
  /** Where published addresses went, each address by itself. */
  redirects: Redirect[];
  problems: Problem[];
}

/** Stories that need not be judged again, by their ids. */
export type Unchanged = ReadonlyMap<string, Story>;

/** A story as read and judged; absent where a file of it could not be read at all. */
export interface CheckedStory {
  story?: Story;
  /** Where everything in the story stands; there where the story is. */
  files?: StoryFiles;
  problems: Problem[];
}

/**
 * Reads and judges everything under `folder`. Publish only when `problems` is empty. `today`, ISO, is for lines that an
 * editor is to paste: the day of a change; `shared` has all that is no story. Stories that are `unchanged`, by their ids, were
 * sound when they were last judged, and nothing that they are made of has changed since: they are not read again, and not in
 * `files`.
 */
export async function checkContent(
  folder: string,
  today?: string,
  shared = folder,
  unchanged?: Unchanged,
): Promise<Content> {
  const site = await readSite(shared);
  const language = site.site ? await readLanguage(shared, site.site.language) : { problems: [] };
  const { lexicon } = language;
  const { units, problems: unitProblems } = await readUnits(shared);
  const { names, problems: unfound } = readStoryNames(folder);
  const recorded = recordedStories(folder);
  const [checked, pages, redirects, catalogue] = await Promise.all([
    checkStories(folder, names, { lexicon, units }, today, unchanged),
    readPages(shared),
    readRedirects(folder),
    readCatalogue(folder),
  ]);
  const { catalogueFiles } = catalogue;
  const stories = withTies(checked.flatMap(({ story }) => story ?? []).sort(newestFirst), catalogue.catalogue);
  const files = new Map(checked.flatMap(({ story, files }) => (story && files ? [[story.id, files] as const] : [])));
  const published = readAddressList(folder);
  // What leads on is not known where the list of redirects cannot be read; then nothing is called lost.
  const held = redirects.problems.length > 0 ? { ...published, text: "" } : published;
  const whole = new Set(unchanged?.keys());
  const context = {
    folder,
    names,
    stories,
    files,
    recorded,
    published: held,
    unchanged: whole,
    catalogue: catalogueFiles,
    ...pages,
    ...redirects,
  };
  return {
    ...(site.site && site.siteFile ? { site: site.site, siteFile: site.siteFile } : {}),
    stories,
    files,
    pages: pages.pages,
    catalogue: catalogue.catalogue,
    catalogueFiles,
    recorded,
    redirects: spelledOut(redirects.redirects, addressesIn(published)),
    problems: [
      ...[site, language, pages, redirects, catalogue, ...checked].flatMap(({ problems }) => problems),
      ...unitProblems,
      ...(published.problem ? [published.problem] : []),
      ...chartRecordProblems(folder, whole),
      ...unfound,
      ...(names.length + unfound.length > 0 ? [] : [noStories(folder)]),
      ...(lexicon ? pages.pages.flatMap((page) => checkPage(page, ofEveryList(lexicon, units))) : []),
      ...(lexicon ? checkCatalogue(catalogueFiles, ofEveryList(lexicon, units)) : []),
      ...SITE_RULES.flatMap((rule) => rule.find(context)),
    ],
  };
}

/** What all stories are judged by; each absent where its file is missing or wrong, and then nothing is judged by it. */
export interface Shared {
  lexicon?: Lexicon | undefined;
  units?: Units | undefined;
}

/** Reads and judges one story of the content folder, against its record where it was published. */
export async function checkStoryFolder(
  content: string,
  name: string,
  { lexicon, units }: Shared,
  today?: string,
): Promise<CheckedStory> {
  const { record, problems } = await readRecord(content, name);
  const read = await readStoryFolder(join(content, "stories", name), units);
  if (!read.story || !read.files) return { problems: [...problems, ...read.problems] };
  const { story, files } = read;
  const isRenamed = record !== undefined && goneFigures(record, story).length > 0;
  const named = isRenamed ? withNewIds(record, story, (await readRedirects(content)).redirects) : record;
  const vocabulary = lexicon && vocabularyFor(lexicon, story.wordLists, units);
  const unknown = lexicon ? unknownLists(story, files, Object.keys(lexicon.lists)) : [];
  const found = checkStory({ story, files, record: named, units, today }, vocabulary, [...problems, ...read.problems]);
  for (const parsed of [files.story, files.ledger, files.charts, files.quotes, files.timeline]) parsed.letGo?.();
  return { story, files, problems: [...problems, ...read.problems, ...unknown, ...found] };
}

async function checkStories(
  content: string,
  names: readonly string[],
  shared: Shared,
  today: string | undefined,
  unchanged: Unchanged = new Map(),
): Promise<CheckedStory[]> {
  const checked: CheckedStory[] = [];
  for (let i = 0; i < names.length; i += AT_ONCE) {
    const some = names.slice(i, i + AT_ONCE);
    const check = (name: string): Promise<CheckedStory> => {
      const story = unchanged.get(name);
      return story ? Promise.resolve({ story, problems: [] }) : checkStoryFolder(content, name, shared, today);
    };
    checked.push(...(await Promise.all(some.map(check))));
  }
  return checked;
}

/** The words that pages of the site are judged by, which tell of any story. */
const ofEveryList = (lexicon: Lexicon, units: Units | undefined) =>
  vocabularyFor(lexicon, Object.keys(lexicon.lists), units);

function unknownLists({ wordLists }: Story, { story }: StoryFiles, known: readonly string[]): Problem[] {
  return wordLists.flatMap((list, i): Problem[] => {
    if (known.includes(list)) return [];
    const message = `unknown word list "${list}": content/language/ has none of that name.${suggest(list, known)}`;
    return [{ file: story.file, line: story.lineOf(["wordLists", i]), message }];
  });
}

function newestFirst(a: Story, b: Story): number {
  return isAfter(b.published, a.published) ? 1 : isAfter(a.published, b.published) ? -1 : a.id < b.id ? -1 : 1;
}

function noStories(content: string): Problem {
  return { file: nameOf(join(content, "stories")), line: 1, message: "no stories. Write at least one." };
}
