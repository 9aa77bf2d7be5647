import type { Page } from 'playwright-core';

/** By how many pixels the page, or an open dialog of it, is wider than what shows of it. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('dialog')].map(
        (element) => element.scrollWidth - element.clientWidth,
      ),
    ),
  );
