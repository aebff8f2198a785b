/** The routes of all editions, for Astro: one a line of the list, all with the same endpoint. */
import type { AstroIntegration } from "astro";
import { EDITIONS } from "./list.ts";

/** Lays the routes; stands in astro.config.mjs, so Node must be able to load it as it is. */
export const editions: AstroIntegration = {
  name: "editions",
  hooks: {
    "astro:config:setup": ({ injectRoute }) => {
      for (const [pattern] of EDITIONS) injectRoute({ pattern, entrypoint: "./src/editions/endpoint.ts" });
    },
  },
};
