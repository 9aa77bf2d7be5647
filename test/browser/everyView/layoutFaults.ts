import type { Page } from 'playwright-core';

/**
 * What does not fit on the page as it stands, in words: sideways scroll, text that is cut or lies beside the window, text that lies over other
 * text, a next action that is not in sight, a bar of more than two rows.
 */
export const layoutFaults = (page: Page): Promise<string[]> => page.evaluate(inPage);

/** Runs in the page, so it can use nothing from outside. Lengths are CSS pixels. */
function inPage(): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  const dialog = document.querySelector<HTMLElement>('dialog[open]');
  const top: HTMLElement = dialog ?? document.body;
  const bar = dialog === null ? document.querySelector<HTMLElement>('nav.bar') : null;
  const short = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').slice(0, 50);
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()} "${short(element.textContent)}"`;

  for (const each of [root, ...(dialog === null ? [] : [dialog])])
    if (each.scrollWidth > each.clientWidth)
      faults.push(`scrolls sideways by ${String(each.scrollWidth - each.clientWidth)}`);

  interface Piece {
    readonly owner: HTMLElement;
    readonly box: DOMRect;
  }
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (owner === null || node.nodeValue?.trim() === '') continue;
    if (owner.closest('.hidden, .skip, select, script, style') !== null || !owner.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 0) pieces.push({ owner, box });
  }

  /** The nearest box around that may be scrolled, in which text is never lost. */
  const scrolls = (element: HTMLElement): boolean => {
    for (let each: HTMLElement | null = element; each !== null && each !== top; each = each.parentElement)
      if (/auto|scroll/.test(getComputedStyle(each).overflowX)) return true;
    return false;
  };
  for (const { owner, box } of pieces) {
    if ((box.right > root.clientWidth + 1 || box.left < -1) && !scrolls(owner))
      faults.push(`lies beside the window: ${nameOf(owner)}`);
    for (let each: HTMLElement | null = owner; each !== null && each !== top; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (!/hidden|clip/.test(style.overflowX + style.overflowY)) continue;
      const around = each.getBoundingClientRect();
      if (box.right > around.right + 1 || box.bottom > around.bottom + box.height / 4)
        faults.push(`is cut: ${nameOf(owner)}`);
    }
    const { display } = getComputedStyle(owner);
    if (display !== 'inline' && display !== 'contents' && !scrolls(owner)) {
      const around = owner.getBoundingClientRect();
      if (box.right > around.right + 1 || box.left < around.left - 1)
        faults.push(`stands out of its box: ${nameOf(owner)}`);
    }
  }

  /** What of a piece shows through all boxes around it that cut or scroll. */
  const shows = ({ owner, box }: Piece): boolean => {
    for (let each: HTMLElement | null = owner; each !== null && each !== top; each = each.parentElement) {
      if (getComputedStyle(each).overflowY === 'visible') continue;
      const around = each.getBoundingClientRect();
      if (box.bottom > around.bottom + 1 || box.top < around.top - 1) return false;
    }
    return true;
  };
  // Lines of one height touch; what overlaps by more than the room between lines is no longer readable.
  const lines = pieces
    .filter(({ owner }) => bar?.contains(owner) !== true && owner.closest('header, .head') === null)
    .filter(shows)
    .map(({ owner, box }) => ({
      owner,
      box,
      from: box.top + box.height / 4,
      to: box.bottom - box.height / 4,
    }))
    .sort((a, b) => a.from - b.from);
  for (const [at, one] of lines.entries())
    for (let next = at + 1; next < lines.length; next++) {
      const other = lines[next];
      if (other === undefined || other.from >= one.to) break;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      if (across > 2 && one.owner !== other.owner)
        faults.push(`overlaps: ${nameOf(one.owner)} and ${nameOf(other.owner)}`);
    }

  if (dialog === null && root.clientHeight > 352) {
    const view = document.querySelector<HTMLElement>('[data-testid=view]')?.dataset.view ?? '';
    const next = document.querySelector(
      view === 'start'
        ? '[data-testid=progress], .button, [data-testid=next]'
        : '[data-testid=next], [data-testid=back]',
    );
    const box = next?.getBoundingClientRect();
    if (box !== undefined && view !== 'audit' && box.bottom > innerHeight)
      faults.push(`next action out of sight by ${String(Math.round(box.bottom - innerHeight))}`);
    // A row of text in two lines, a row of buttons whose text has two lines, and the room around them.
    if (bar !== null && bar.offsetHeight > 150) faults.push(`bar of ${String(bar.offsetHeight)} px`);
  }
  return [...new Set(faults)];
}
