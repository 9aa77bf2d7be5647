import { expect } from 'vitest';
import type { Page } from 'playwright-core';

interface Stop {
  /** Test id of what has the focus, or of the nearest around it. */
  readonly id: string;
  /** Whether a person sees that it has it. */
  readonly seen: boolean;
}

/** What has the focus. A ring counts where it is around the control itself, or around the label that stands for it. */
const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const around = element.closest<HTMLElement>('[data-testid]');
    const shown = [element, element.closest('label'), element.parentElement].filter((each) => each !== null);
    const seen = shown.some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      const { width, height } = each.getBoundingClientRect();
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 4 && height > 4;
    });
    return { id: around?.dataset.testid ?? element.tagName.toLowerCase(), seen };
  });

/** Goes on by Tab until something has the focus; every stop must be seen. Gives the stops in their order. */
export async function tabTo(page: Page, id: string, most = 120): Promise<string[]> {
  const stops: string[] = [];
  for (let turn = 0; turn < most; turn++) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    stops.push(stop.id);
    expect(stop.seen, `the focus on ${stop.id} behind ${stops.slice(-3).join(', ')}`).toBe(true);
    if (stop.id === id) return stops;
  }
  throw new Error(`Tab does not come to ${id}: ${stops.join(', ')}`);
}
