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
