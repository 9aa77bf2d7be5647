/** One Worker with the service it exposes. Made by a factory that the shell injects: browser Worker, worker_threads, or a fake in a test. */
export interface Lane<Service> {
  readonly service: Service;
  /** Resolves when the Worker can no longer answer (`error`, `messageerror`, `exit`); never rejects. */
  readonly died: Promise<void>;
  /** Ends the Worker at once, whatever it is doing. */
  terminate(): void;
}

export type StartLane<Service> = () => Lane<Service>;
