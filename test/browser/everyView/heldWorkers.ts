import type { Page } from 'playwright-core';

interface Held {
  held?: (() => void)[] | undefined;
}

/** Lets a test hold what the page says to its Workers, so that something that runs can be looked at. Call it before the page loads. */
export async function heldWorkers(page: Page): Promise<{ hold(): Promise<void>; letGo(): Promise<void> }> {
  await page.addInitScript(() => {
    const holder = globalThis as Held;
    const { prototype } = Worker;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on each Worker
    const send = prototype.postMessage as (...given: unknown[]) => void;
    prototype.postMessage = function (this: Worker, ...given: unknown[]) {
      const go = (): void => send.apply(this, given);
      if (holder.held === undefined) go();
      else holder.held.push(go);
    };
  });
  return {
    hold: () => page.evaluate(() => void ((globalThis as Held).held = [])),
    letGo: () =>
      page.evaluate(() => {
        const holder = globalThis as Held;
        const waiting = holder.held ?? [];
        holder.held = undefined;
        for (const go of waiting) go();
      }),
  };
}
