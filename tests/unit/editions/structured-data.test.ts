import fc from "fast-check";
import { expect, test } from "vitest";
import { articleData, breadcrumbs, dataScript, sourcesData } from "../../../src/editions/structured-data.ts";
import { ashby } from "../../setup/examples/ashby.ts";
import { exampleSite } from "../../setup/examples/site.ts";

const { story } = await ashby();
const context = { site: exampleSite, origin: "https://news.example" };

test("no text can end the script element, and the text comes back as it was", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom("</script>", "<!--", "<script>", "]]>"));
  fc.assert(
    fc.property(text, (name) => {
      const script = dataScript([{ "@type": "CreativeWork", name }]);
      expect(script).not.toContain("<");
      expect(JSON.parse(script)).toMatchObject({ name });
    }),
  );
});

test("one statement stands alone, several in a graph", () => {
  const work = { "@type": "CreativeWork", name: "a" } as const;
  expect(JSON.parse(dataScript([work]))).toEqual({ "@context": "https://schema.org", ...work });
  expect(JSON.parse(dataScript([work, work]))).toEqual({ "@context": "https://schema.org", "@graph": [work, work] });
});

test("the article carries each correction with its day, and no update", () => {
  const notices = [
    { date: "2020-03-08", kind: "correction" as const, note: "A name was wrong." },
    { date: "2020-03-09", kind: "update" as const, note: "A boat came back." },
  ];
  expect(articleData(context, { ...story, notices })).toMatchObject({
    datePublished: "2020-03-06",
    dateModified: "2020-03-07",
    correction: [{ "@type": "CorrectionComment", text: "A name was wrong.", datePublished: "2020-03-08" }],
  });
  expect(articleData(context, story)).not.toHaveProperty("correction");
});

test("the article is whole: who reads one page learns its picture, its author and publisher, and how errors are corrected", () => {
  const author = { "@type": "NewsMediaOrganization", name: "Try & Sons", url: "https://news.example/" };
  expect(articleData(context, { ...story, updated: "2020-03-07T14:05+00:00" })).toMatchObject({
    mainEntityOfPage: "https://news.example/ashby-storm/",
    image: [
      {
        "@type": "ImageObject",
        contentUrl: expect.stringMatching(
          /^https:\/\/news\.example\/_astro\/ashby-storm\/breakwater-[0-9a-f]{10}-1200\.jpg$/,
        ) as unknown,
        creditText: "Drawing: Sourced",
        license: "https://creativecommons.org/publicdomain/zero/1.0/",
        acquireLicensePage: "https://coastguard.example/bulletins/4",
      },
      expect.stringMatching(/^https:\/\/news\.example\/cards\/ashby-storm\.png\?[0-9a-f]{8}$/) as string,
    ],
    description: expect.not.stringContaining("{") as string,
    datePublished: "2020-03-06",
    dateModified: "2020-03-07T14:05:00+00:00",
    author,
    publisher: {
      ...author,
      "@id": "https://news.example/about/#main",
      logo: "https://news.example/icon.svg",
      correctionsPolicy: "https://news.example/corrections/",
    },
    publishingPrinciples: "https://news.example/methodology/",
  });
});

test("the article is based on the list that the page of sources states", () => {
  const list = sourcesData(context, story) as unknown as { "@id": string; hasPart: object[] };
  expect(articleData(context, story)).toMatchObject({ isBasedOn: { "@id": list["@id"] } });
  expect(list.hasPart).toHaveLength(Object.keys(story.sources).length);
});

test("a source has its date where ISO 8601 has one for it, and no more precise one than it gave", () => {
  const [source] = Object.values(story.sources);
  if (!source) throw new Error("No source.");
  const dateOf = (date: string) => {
    const { hasPart } = sourcesData(context, {
      ...story,
      sources: { [source.id]: { ...source, date } },
    }) as unknown as {
      hasPart: { datePublished?: string }[];
    };
    return hasPart[0]?.datePublished;
  };
  const dates = ["2023-05-20", "2023-05", "2023", "2023-Q1", "2023-04/2024-03", "undated"];
  expect(dates.map(dateOf)).toEqual(["2023-05-20", "2023-05", "2023", undefined, undefined, undefined]);
});

test("an undated source, or one without an address, is given none", () => {
  const { hasPart } = sourcesData(context, story) as unknown as { hasPart: Record<string, unknown>[] };
  const pilots = hasPart.find(({ name }) => name === "A note on the swell");
  expect(Object.keys(pilots ?? {})).toEqual(["@type", "name", "publisher"]);
});

test("breadcrumbs begin with the site and are numbered", () => {
  const { itemListElement } = breadcrumbs(context, ["Storm", "/ashby-storm/"]) as unknown as {
    itemListElement: object[];
  };
  expect(itemListElement).toEqual([
    { "@type": "ListItem", position: 1, name: "The Example", item: "https://news.example/" },
    { "@type": "ListItem", position: 2, name: "Storm", item: "https://news.example/ashby-storm/" },
  ]);
});

test("a story without images has its card alone, and an image of an unknown licence leads to where it is from", () => {
  const bare = { ...story, images: undefined };
  expect(articleData(context, bare).image).toMatch(/^https:.*\.png\?[0-9a-f]{8}$/);
  const sections = story.sections.map((section) => ({
    ...section,
    images: section.images?.map((image) => ({ ...image, licence: "by permission", source: "pilots" })),
  }));
  const page = "https://news.example/ashby-storm/sources/#pilots";
  expect(articleData(context, { ...story, sections }).image).toMatchObject([
    { license: page, acquireLicensePage: page },
    expect.any(String),
  ]);
});
