/** The heads of the pages of people, topics and serials. Each throws an Error where there is none of the id. */
import { type Catalogue, onTopic, partsOf } from "../../model/catalogue.ts";
import { personData, serialData, topicData } from "../catalogue-data.ts";
import { personPage, serialPage, topicPage } from "../catalogue-pages.ts";
import type { PageHead } from "./head.ts";
import { headOf, type SiteContext } from "./site.ts";

/** What these heads are made of. */
type CatalogueContext = SiteContext & { catalogue: Catalogue };

/** A person, with what the person wrote and edited. */
export function personHead(context: CatalogueContext, id: string): PageHead {
  const person = entry(context.catalogue.people, id);
  return { ...headOf(context, personPage(id, person, context.stories)), data: [personData(context, id, person)] };
}

/** A topic with its stories. */
export function topicHead(context: CatalogueContext, id: string): PageHead {
  const topic = entry(context.catalogue.topics, id);
  const { stories } = context;
  return {
    ...headOf(context, topicPage(id, topic, stories)),
    data: [topicData(context, id, topic, onTopic(stories, id))],
  };
}

/** A serial with its parts. */
export function serialHead(context: CatalogueContext, id: string): PageHead {
  const serial = entry(context.catalogue.serials, id);
  const { stories } = context;
  return {
    ...headOf(context, serialPage(id, serial, stories)),
    data: [serialData(context, id, serial, partsOf(stories, id))],
  };
}

function entry<T>(entries: Readonly<Record<string, T>>, id: string): T {
  const found = entries[id];
  if (!found) throw new Error(`There is no "${id}" in the catalogue.`);
  return found;
}
