/** Milliseconds of work after which the page may draw and hear the person. */
const longest = 8;

/**
 * Runs work over all files of a run to its end, and lets others go on wherever it yields: a page that stands still for 50 ms is felt.
 * Rejects where the work throws.
 */
export async function inSteps<Result>(work: Iterator<unknown, Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < longest) continue;
    await breath();
    since = performance.now();
  }
}

/** Timers wait four milliseconds each, and a second in a tab that nobody looks at; a message does not. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
