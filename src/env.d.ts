declare namespace App {
  interface Locals {
    /** The story whose page is being built. Set by a story's pages, for the parts inside MDX, which take no props. */
    story?: import("./model/story.ts").Story;
    /** The one section that the page shows, where it does not show the whole story. */
    section?: import("./model/story.ts").Section;
  }
}
