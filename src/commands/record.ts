/**
 * `npm run record`: records a publication under content/published/: what each story says, each chart for its fixed embed,
 * and, out of the site that it builds, every address and anchor that links may from now on lead to. Stops at the first
 * that is refused. Commit what it writes.
 */
import { ContentError } from "../model/problem.ts";
import { checkPublishable } from "../editions/publishable.ts";
import { holdLock } from "./build/lock.ts";
import { optionsOf, today } from "./command-line.ts";
import { addresses } from "./record/addresses.ts";
import { charts } from "./record/charts.ts";
import { stories } from "./record/stories.ts";
import { told } from "./told.ts";

const CONTENT = "content";
const RECORDS = { stories, charts, addresses } as const;

const { options } = optionsOf({
  usage: "npm run record -- [options]",
  does: "Records what is published; later, check and build refuse what changes in silence or is no longer there.",
  options: { only: { takes: Object.keys(RECORDS), does: "one of the three records, not all" } },
});

try {
  // A build reads what this writes. The one that is started here knows that it is the same.
  holdLock();
} catch (error) {
  console.error(`${told(error)}\nNothing was recorded.`);
  process.exit(1);
}
const content = await checkPublishable(CONTENT, today());
if (content.problems.length > 0) {
  console.error(`${new ContentError(content.problems).message}\nThe content has problems; nothing was recorded.`);
  process.exit(1);
}
for (const [name, record] of Object.entries(RECORDS)) {
  if (options.only !== undefined && options.only !== name) continue;
  for (const line of record(CONTENT, content.stories)) console.log(line);
}
