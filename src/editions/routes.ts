/**
 * The routes of all editions while a story is written: one a line of the list, all with the same endpoint. A build makes them
 * without Astro, on every core at once (commands/build/make-editions.ts).
 */
import type { AstroIntegration } from "astro";
import { EDITIONS } from "./list.ts";

/** Lays the routes; stands in astro.config.mjs, so Node must be able to load it as it is. */
export const editions: AstroIntegration = {
  name: "editions",
  hooks: {
    "astro:config:setup": ({ command, injectRoute }) => {
      if (command === "build") return;
      for (const [pattern] of EDITIONS) injectRoute({ pattern, entrypoint: "./src/editions/endpoint.ts" });
    },
  },
};
