/** What runs in a worker thread of the pool: one job after the other, each as it is asked for. */
import { parentPort } from "node:worker_threads";
import { type Job, load } from "./jobs.ts";
import type { Answer } from "./pool.ts";

parentPort?.on("message", ({ job, given }: { job: Job; given: never }) => {
  void answer(job, given).then((answered) => parentPort?.postMessage(answered));
});

async function answer(job: Job, given: never): Promise<Answer> {
  try {
    const run = (await load(job)) as (given: never) => unknown;
    return { made: await run(given) };
  } catch (error) {
    // On its way an error loses all but its message: what the system said of a file goes beside it.
    return { error, said: { ...(error as object) } };
  }
}
