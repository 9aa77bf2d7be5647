/** Milliseconds of work after which the page may draw and hear the person. */
const longest = 8;

/**
 * For long work in small steps: what it gives waits where it is asked after some milliseconds of work, and lets others go on meanwhile. A page that
 * stands still for 50 ms is felt; awaiting what is there already lets nobody else go on.
 */
export function pausing(): () => Promise<void> | undefined {
  let since = performance.now();
  return () =>
    performance.now() - since < longest ? undefined : breath().then(() => void (since = performance.now()));
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
