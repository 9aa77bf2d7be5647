import type { Page } from 'playwright-core';

/** Controls that, when they get the focus, lie below the bar at the window's bottom, so that nobody sees where they are. */
export const coveredByBar = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const bar = document.querySelector<HTMLElement>('nav.bar');
    if (bar === null || getComputedStyle(bar).position !== 'sticky') return [];
    // Below a dialog nothing gets the focus.
    if (document.querySelector('dialog[open]') !== null) return [];
    const controls = document.querySelectorAll<HTMLElement>(
      ':is(main, footer) :is(button, a[href], input, select, summary)',
    );
    const covered: string[] = [];
    const before = document.activeElement;
    for (const control of controls) {
      if (!control.checkVisibility() || (control as HTMLButtonElement).disabled) continue;
      control.focus();
      const { top, bottom } = control.getBoundingClientRect();
      const edge = bar.getBoundingClientRect().top;
      if (document.activeElement === control && bottom > edge + 1 && bottom - top < edge)
        covered.push(`below the bar: ${control.tagName} "${control.textContent.trim().slice(0, 40)}"`);
    }
    if (before instanceof HTMLElement) before.focus();
    scrollTo(0, 0);
    return covered;
  });
