/** What a page's head says: to browsers, search engines and chats. site.ts and story.ts have one function a page. */
import type { Thing } from "schema-dts";
import type { Story } from "../../model/story.ts";
import type { Card } from "../cards/card.ts";

/** A link of the head to the same as something else. */
export interface HeadLink {
  rel: "alternate";
  /** A media type. */
  type: string;
  href: string;
  title?: string;
}

/** All of it, but for the site's name, which every page has. */
export interface PageHead {
  title: string;
  description: string;
  /** The page's own path, or that of the page that stands for it. Left out where there is none, as on the 404 page. */
  canonical?: string | undefined;
  /** The page's own path, where another page stands for it. */
  own?: string | undefined;
  /** The picture that a chat shows with a link to the page. */
  card?: Card | undefined;
  /** Of a page of a story: when that was published and last changed. */
  dates?: Pick<Story, "published" | "updated"> | undefined;
  /** What the page says to machines. */
  data?: readonly Thing[] | undefined;
  links?: readonly HeadLink[] | undefined;
}
