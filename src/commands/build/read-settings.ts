/** Where the site will live, as the publisher says. */
import { settings } from "../settings.ts";
import type { Step } from "./step.ts";

export const readSettings: Step = {
  name: "read-settings",
  reads: "the environment: SITE_URL, BASE_PATH",
  writes: "settings",
  failure: "Nothing was built.",
  run: (build) => {
    build.settings = settings(process.env);
  },
};
