/** The last line of a build: what is in the site, and how much of it was made this time. */
import type { Build } from "./step.ts";
import { counted } from "./progress.ts";

const MEGABYTE = 1_000_000;

/** One line; `bytes` are those of all files, their copies too. */
export function summaryOf(
  { counts, settings, folders }: Pick<Build, "counts" | "settings" | "folders">,
  { files, bytes, seconds }: { files: number; bytes: number; seconds: number },
): string {
  const { made, kept, pictures } = counts;
  const size = (bytes / MEGABYTE).toFixed(1);
  const reused = `${counted(made)} pages made, ${counted(kept)} taken over; ${counted(pictures.drawn)} pictures drawn, ${counted(pictures.kept)} kept`;
  return `Built ${counted(made + kept)} pages, ${counted(files)} files, ${size} MB for ${settings.site}${settings.base} into ${folders.published}/ in ${seconds.toFixed(1)} s (${reused}).`;
}
