/** Worker threads, as many as there are cores and no more: work waits for one that is free. Knows no work but its list. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Job, type Jobs, load } from "./jobs.ts";

/** More are no faster on most machines, and each takes memory. */
const MOST = 8;
/** For so few jobs no worker more is started: each takes as long to start as a story takes to make. */
const EACH = 3;

interface Waiting {
  job: Job;
  given: unknown;
  done: (made: unknown) => void;
  fail: (error: unknown) => void;
}

type Work<Name extends Job> = (given: unknown) => Awaited<ReturnType<Jobs[Name]>>;

/** What a worker answers: what was made, or what was thrown. */
export type Answer = { made: unknown } | { error: unknown; said: object };

export class Pool {
  #most: number;
  readonly #free: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  readonly #waiting: Waiting[] = [];

  /** With none, jobs are done in this thread, at once. */
  constructor(most = Math.min(availableParallelism(), MOST)) {
    this.#most = most;
  }

  /** Has the job done. What is given and what comes back is copied, so it is data. Throws what the job throws. */
  run<Name extends Job>(job: Name, given: Parameters<Jobs[Name]>[0]): Promise<Awaited<ReturnType<Jobs[Name]>>> {
    if (this.#most === 0) return (load(job) as Promise<Work<Name>>).then((work) => work(given));
    return new Promise((done, fail) => {
      this.#waiting.push({ job, given, done: done as (made: unknown) => void, fail });
      this.#next();
    });
  }

  /** From now on jobs are done in this thread: for so few that a worker takes longer to load its code than they take. */
  stayHere(): void {
    this.#most = 0;
  }

  /** Ends all workers, whatever they do; what waits is never done. */
  async close(): Promise<void> {
    this.#waiting.length = 0;
    const workers = [...this.#free.splice(0), ...this.#busy.keys()];
    this.#busy.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #next(): void {
    const waiting = this.#waiting[0];
    if (!waiting) return;
    const wanted = Math.min(this.#most, Math.ceil((this.#waiting.length + this.#busy.size) / EACH));
    const worker = this.#free.pop() ?? (this.#busy.size < wanted ? this.#start() : undefined);
    if (!worker) return;
    this.#waiting.shift();
    this.#busy.set(worker, waiting);
    worker.ref();
    worker.postMessage({ job: waiting.job, given: waiting.given });
  }

  #start(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url));
    worker.on("message", (answer: Answer) => {
      const waiting = this.#busy.get(worker);
      this.#busy.delete(worker);
      // One that has nothing to do keeps no process alive.
      worker.unref();
      this.#free.push(worker);
      if ("error" in answer) waiting?.fail(Object.assign(answer.error as object, answer.said));
      else waiting?.done(answer.made);
      this.#next();
    });
    // What ends a worker, memory for one, is nothing that it can answer.
    worker.on("error", (error) => {
      const waiting = this.#busy.get(worker);
      this.#busy.delete(worker);
      waiting?.fail(error);
      this.#next();
    });
    return worker;
  }
}
