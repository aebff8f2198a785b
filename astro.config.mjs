// One build for any origin and path; the settings say where the site will live.
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { facesFolder } from "./src/commands/build/faces.ts";
import { pagefindScript } from "./src/commands/build/pagefind.ts";
import { settings } from "./src/commands/settings.ts";
import { editions } from "./src/editions/routes.ts";

const { site, base } = settings(process.env);

/** A page of every part in its states, for who writes the site; it is in no build. */
const stylePage = {
  name: "style-page",
  hooks: {
    "astro:config:setup": ({ command, injectRoute }) => {
      if (command === "dev") injectRoute({ pattern: "/style/", entrypoint: "./src/layouts/Style.astro" });
    },
  },
};

// A build loads nothing of it, and tests, which have a server of Vite's too, are to watch no file.
const forWriters = process.argv[2] === "dev" ? [(await import("./src/commands/dev/writing.ts")).writing] : [];

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  // The whole page in one request: styles stand in it, and nothing is fetched ahead for readers who may be offline next.
  build: { format: "directory", inlineStylesheets: "always" },
  prefetch: false,
  // No script stands in a page, but for embeds (commands/build/inline-scripts.ts): none counts towards its weight, and a host
  // can forbid them there.
  vite: {
    plugins: [pagefindScript()],
    resolve: { alias: { "~faces": await facesFolder() } },
    build: { assetsInlineLimit: 0, rollupOptions: { output: { assetFileNames: "_astro/[hash][extname]" } } },
    environments: {
      client: {
        build: {
          rollupOptions: { output: { entryFileNames: "_astro/[hash].js", assetFileNames: "_astro/[hash][extname]" } },
        },
      },
    },
  },
  integrations: [mdx(), editions, stylePage, ...forWriters],
  devToolbar: { enabled: false },
});
