import type { Lane, StartLane } from './Lane';
import type { Failed } from '../file/outcomes';

export interface RunOptions {
  /** Aborting terminates the lane that works on this job, or takes the job out of the queue. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds from the start of the job, not from its place in the queue. */
  readonly timeout?: number | undefined;
  /** Somebody looks at the place where the result will be: the next free lane is for this job, whatever else waits. */
  readonly urgent?: boolean | undefined;
  /** Nobody waits for the result: it goes after all else, and never into the last free lane. */
  readonly idle?: boolean | undefined;
}

export interface RunAllOptions<Item, Result> {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that one item may take. */
  readonly timeoutOf?: (item: Item) => number;
  /** Called once per item, in the order in which items finish. A promise holds back the next item of that lane. */
  readonly onResult: (result: Result | Failed, item: Item) => void | Promise<void>;
}

/** Lanes that share one queue: whichever is free takes the next job, an urgent one if there is any. */
export interface Pool<Service> {
  readonly lanes: number;
  /** The task's own outcome, or Failed where its lane died or its time was up. Rejects with the signal's reason on abort. */
  run<Result>(task: (service: Service) => Promise<Result>, options?: RunOptions): Promise<Result | Failed>;
  /**
   * Runs the task for every item. Items are pulled one per free lane, so a queue of a hundred thousand files costs no more
   * than the iterable itself. Rejects with the signal's reason on abort: lanes at work are terminated and nothing more is pulled.
   */
  runAll<Item, Result>(
    items: Iterable<Item> | AsyncIterable<Item>,
    task: (service: Service, item: Item) => Promise<Result>,
    options: RunAllOptions<Item, Result>,
  ): Promise<void>;
  /** Terminates every lane. Jobs at work and in the queue end as `lane-died`. */
  close(): void;
}

/** A job that has not ended: in the queue, or at work in a lane. */
interface Job<Service> {
  readonly queue: Set<Job<Service>>;
  readonly signal: AbortSignal | undefined;
  readonly begin: (lane: Lane<Service>) => void;
  readonly laneDied: () => void;
}

const laneDied: Failed = { kind: 'failed', code: 'lane-died' };
const timedOut: Failed = { kind: 'failed', code: 'timeout' };
const internal: Failed = { kind: 'failed', code: 'internal' };

/**
 * A pool of at most `lanes` Workers, started when they are needed. A call to a terminated Worker never settles in Comlink, so
 * every job ends with the death of its lane; a dead lane takes only its own job with it and the next job gets a fresh one.
 */
export function createPool<Service>(start: StartLane<Service>, lanes: number): Pool<Service> {
  const most = Math.max(1, Math.floor(lanes));
  const idle = new Set<Lane<Service>>();
  const working = new Map<Lane<Service>, Job<Service>>();
  const urgentQueue = new Set<Job<Service>>();
  const patientQueue = new Set<Job<Service>>();
  const idleQueue = new Set<Job<Service>>();
  let closed = false;

  const startLane = (): Lane<Service> => {
    const lane = start();
    void lane.died.then(() => {
      idle.delete(lane);
      working.get(lane)?.laneDied();
      feed();
    });
    return lane;
  };

  function* waiting(): Iterable<Job<Service>> {
    yield* urgentQueue;
    yield* patientQueue;
    yield* idleQueue;
  }

  /** What nobody waits for leaves a lane free, where there is more than one. */
  const mayBegin = ({ queue }: Job<Service>): boolean => {
    if (queue !== idleQueue || most === 1) return true;
    let idleAtWork = 0;
    for (const job of working.values()) if (job.queue === idleQueue) idleAtWork++;
    return idleAtWork < most - 1;
  };

  const feed = () => {
    for (const job of waiting()) {
      // One signal ends many jobs, one after the other: no lane is started for those whose turn is still to come.
      if (job.signal?.aborted === true) continue;
      const [free] = idle;
      if ((free === undefined && working.size >= most) || !mayBegin(job)) return;
      job.queue.delete(job);
      const lane = free ?? startLane();
      idle.delete(lane);
      working.set(lane, job);
      job.begin(lane);
    }
  };

  const run = <Result>(
    task: (service: Service) => Promise<Result>,
    { signal, timeout, urgent, idle: canWait }: RunOptions = {},
  ) =>
    new Promise<Result | Failed>((resolve, reject) => {
      let lane: Lane<Service> | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const queue = urgent === true ? urgentQueue : canWait === true ? idleQueue : patientQueue;

      /** True the first time; frees or ends the lane. */
      const end = (laneIsWell: boolean): boolean => {
        const atWork = lane !== undefined && working.get(lane) === job;
        if (!atWork && !queue.has(job)) return false;
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        queue.delete(job);
        if (lane !== undefined) {
          working.delete(lane);
          if (laneIsWell) idle.add(lane);
          else lane.terminate();
        }
        return true;
      };
      const settle = (laneIsWell: boolean, result: Result | Failed) => {
        if (!end(laneIsWell)) return;
        resolve(result);
        feed();
      };
      const abort = () => {
        if (!end(false)) return;
        reject(reasonOf(signal));
        feed();
      };
      const job: Job<Service> = {
        queue,
        signal,
        begin: (free) => {
          lane = free;
          if (timeout !== undefined) timer = setTimeout(() => settle(false, timedOut), timeout);
          call(task, free.service).then(
            (result) => settle(true, result),
            // Services return outcomes; what they throw is a bug of ours and costs this job only.
            () => settle(true, internal),
          );
        },
        laneDied: () => settle(false, laneDied),
      };

      if (signal?.aborted === true) reject(reasonOf(signal));
      else if (closed) resolve(laneDied);
      else {
        signal?.addEventListener('abort', abort, { once: true });
        queue.add(job);
        feed();
      }
    });

  const runAll: Pool<Service>['runAll'] = async (items, task, { signal, timeoutOf, onResult }) => {
    const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
    const over = new AbortController();
    const pull = async () => {
      for (;;) {
        const next = await source.next();
        if (next.done === true || over.signal.aborted) return;
        const item = next.value;
        const result = await run((service) => task(service, item), { signal, timeout: timeoutOf?.(item) });
        await onResult(result, item);
      }
    };
    try {
      if (signal?.aborted === true) throw reasonOf(signal);
      await new Promise<unknown>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(reasonOf(signal)), { signal: over.signal });
        Promise.all(Array.from({ length: most }, pull)).then(resolve, reject);
      });
    } finally {
      over.abort();
      // Not awaited: a source that hangs in its next() would hold back the end of the run.
      void source.return?.();
    }
  };

  const close = () => {
    closed = true;
    for (const lane of idle) lane.terminate();
    idle.clear();
    for (const job of [...waiting(), ...working.values()]) job.laneDied();
  };

  return { lanes: most, run, runAll, close };
}

/** A task that throws before its first await rejects like any other. */
const call = async <Service, Result>(task: (service: Service) => Promise<Result>, service: Service) =>
  task(service);

const reasonOf = (signal: AbortSignal | undefined): Error => {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new DOMException('aborted', 'AbortError');
};
