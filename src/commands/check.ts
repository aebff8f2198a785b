/**
 * `npm run check`: reads the content alone and says all that is wrong with it, a line a problem, with exit status 1;
 * or how much it read, with 0. Claims whose review is due, and addresses that are made up, are warned of and change no
 * status. Builds nothing.
 */
import { optionsOf, today } from "./command-line.ts";
import { FORMATS, type Format, formatReport, reportOn } from "./check-result.ts";
import { settings } from "./settings.ts";
import { watchFolder } from "./watch-folder.ts";
import { contentFolders } from "../reading/content-folders.ts";
import { checkPublishable } from "../editions/publishable.ts";

const { options } = optionsOf({
  usage: "npm run check -- [options]",
  does: "Says all that is wrong with the content. Exit status: 0 nothing, 1 something, 2 a wrong option.",
  options: {
    format: { takes: FORMATS, does: "for people, programs, or GitHub's annotations" },
    today: { takes: "day", does: "the day by which reviews are due, and of changes; the real one where left out" },
    content: { takes: "text", does: "another folder that has stories, such as tests/fixtures" },
    watch: { does: "checks again whenever a file changes, until stopped" },
  },
});
const format = (options.format ?? "text") as Format;
const origin = originAsked();
const { content, shared } = contentFolders({ ...process.env, ...(options.content && { CONTENT: options.content }) });

/** Where the site will be published. Ends the process, as for a wrong option, where the environment says nothing possible. */
function originAsked(): string {
  try {
    return settings(process.env).site;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}

async function check(): Promise<void> {
  const day = options.today ?? today();
  const report = reportOn(await checkPublishable(content, day, shared), day, origin);
  const failed = report.problems.length > 0;
  const output = formatReport(report, format);
  // For a program and for GitHub the report is the output; for a person problems are errors.
  if (failed && format === "text") console.error(output);
  else console.log(output);
  process.exitCode = failed ? 1 : 0;
}

await check();
if (options.watch !== undefined) {
  watchFolder(content, async () => {
    console.error(`\n── ${new Date().toTimeString().slice(0, 8)}`);
    await check();
  });
  // Said once it is so: whoever reads it may save at once.
  console.error(`Watching ${content}/; stop with Ctrl+C.`);
}
