import type { Driven } from './Engine';

/** How long what is awaited may take, in milliseconds. */
const patience = 90_000;

const look = (selector: string): boolean => {
  const found = document.querySelector(selector);
  return found !== null && (found as HTMLElement).getClientRects().length > 0;
};

/** Waits until something is there and has a place on the page. */
export const waitFor = (page: Driven, selector: string, timeout = patience): Promise<void> =>
  until(() => page.evaluate(look, selector), `${page.engine}: ${selector} does not come`, timeout);

/** Waits until nothing fits any more. */
export const waitForGone = (page: Driven, selector: string, timeout = patience): Promise<void> =>
  until(
    () => page.evaluate((selector) => document.querySelector(selector) === null, selector),
    `${page.engine}: ${selector} does not go`,
    timeout,
  );

/** Asks until the answer is yes. Throws `fault` where it never is. */
export async function until(
  ask: () => Promise<boolean> | boolean,
  fault: string,
  timeout = patience,
): Promise<void> {
  for (const end = Date.now() + timeout; Date.now() < end;) {
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new Error(fault);
}
