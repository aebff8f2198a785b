/** What a .ts file gets when it imports a component. `astro check` knows better; tsc and the linter know only this. */
declare module "*.astro" {
  const component: import("astro/runtime/server/index.js").AstroComponentFactory;
  export default component;
}

/** The script of pagefind.app for the browser, as commands/build/pagefind.ts hands it to Vite. */
declare module "virtual:pagefind" {
  export interface FoundData {
    url: string;
    meta: Record<string, string>;
    /** The whole text, and the places of the words that were found in it, counted in words. */
    raw_content?: string;
    content: string;
    locations: number[];
  }
  export interface Search {
    search: (words: string) => Promise<{ results: { data: () => Promise<FoundData> }[] }>;
  }
  export function createInstance(options: Record<string, unknown>): Search;
}
