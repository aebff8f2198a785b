import { expect, test } from "vitest";
import { articleData } from "../../../src/editions/structured-data.ts";
import { personData, serialData, topicData } from "../../../src/editions/catalogue-data.ts";
import { catalogue, context, tied } from "../../setup/examples/tied.ts";

const [story] = tied;
const { nell } = catalogue.people;
const { storms } = catalogue.topics;
const { weather } = catalogue.serials;
if (!story || !nell || !storms || !weather) throw new Error("unreachable");

test("an article names its authors by the address at which their page says more of them", () => {
  const url = "https://news.example/people/nell/";
  expect(articleData(context, story)).toMatchObject({
    author: [{ "@type": "Person", name: "Nell Arden", url }],
    editor: [{ name: "Ida & Moen, Jr." }],
    isPartOf: { "@type": "CreativeWorkSeries", name: "Bad weather" },
    position: 2,
  });
  expect(personData(context, "nell", nell)).toMatchObject({
    "@type": "ProfilePage",
    mainEntity: { name: "Nell Arden", url, jobTitle: "Reporter", sameAs: ["https://nell.example/"] },
  });
});

test("an article of nobody by name is its publisher’s, and says nothing of editors and series", () => {
  const data = articleData(context, { ...story, ties: undefined });
  expect(data).toMatchObject({ author: { "@type": "NewsMediaOrganization", name: "Try & Sons" } });
  for (const field of ["editor", "isPartOf", "position"]) expect(data).not.toHaveProperty(field);
});

test("topics and serials lead to their stories", () => {
  const part = { "@type": "NewsArticle", "@id": "https://news.example/ashby-storm/" };
  expect(topicData(context, "storms", storms, [story])).toMatchObject({ "@type": "CollectionPage", hasPart: [part] });
  expect(serialData(context, "weather", weather, [story])).toMatchObject({
    "@id": "https://news.example/series/weather/",
    hasPart: [part],
  });
});
