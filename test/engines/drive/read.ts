import type { Driven } from './Engine';

/** The value of an attribute of the first that fits, null where it has none. */
export const attributeOf = (page: Driven, selector: string, name: string): Promise<string | null> =>
  page.evaluate(
    (selector, name) => document.querySelector(selector)?.getAttribute(name) ?? null,
    selector,
    name,
  );

/** What the first that fits says on the screen. */
export const textOf = (page: Driven, selector: string): Promise<string> =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', selector);

/** How many fit. */
export const countOf = (page: Driven, selector: string): Promise<number> =>
  page.evaluate((selector) => document.querySelectorAll(selector).length, selector);
