/** The work of a build that is done in worker threads, each job by its name. They are loaded where they are done. */

const JOBS = {
  "draft-pages": () => import("./draft-pages.ts").then(({ draftPages }) => draftPages),
  "fill-pages": () => import("./fill-pages.ts").then(({ fillPages }) => fillPages),
  "make-editions": () => import("./make-editions.ts").then(({ makeEditions }) => makeEditions),
  "compress-files": () => import("./compress-files.ts").then(({ compressFiles }) => compressFiles),
};

export type Job = keyof typeof JOBS;

/** What each job is given, and what it makes. */
export type Jobs = { [Name in Job]: Awaited<ReturnType<(typeof JOBS)[Name]>> };

/** The function that does the job. */
export function load<Name extends Job>(job: Name): Promise<Jobs[Name]> {
  return JOBS[job]() as Promise<Jobs[Name]>;
}
