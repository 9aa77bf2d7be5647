/** What the page says of itself after it was loaded anew: codes, and nothing of what it forgot. */
export interface Forgotten {
  /** By a person's word, or because nobody was there. */
  readonly why: 'person' | 'idle';
  /** What is kept between visits: deleted, not deleted for the browser refused, or not asked for. */
  readonly kept: 'gone' | 'left' | 'stays';
}

const whys: readonly unknown[] = ['person', 'idle'] satisfies Forgotten['why'][];
const ends: readonly unknown[] = ['gone', 'left', 'stays'] satisfies Forgotten['kept'][];

/**
 * Loads the page anew, which frees its memory and ends its Workers; the next page says once what the one before forgot. False where it could not
 * be loaded again for want of a network: then nothing happens.
 */
export function beginAnew(forgotten: Forgotten): boolean {
  const held = location.protocol === 'file:' || hasServiceWorker();
  if (!held && !navigator.onLine) return false;
  history.replaceState({ forgotten }, '');
  location.reload();
  return true;
}

/** What the page before forgot; told once. */
export function forgottenBefore(): Forgotten | undefined {
  const { forgotten } = (history.state ?? {}) as { forgotten?: Partial<Forgotten> };
  if (forgotten === undefined) return undefined;
  history.replaceState(null, '');
  const { why, kept } = forgotten;
  return whys.includes(why) && ends.includes(kept) ? ({ why, kept } as Forgotten) : undefined;
}

/** Insecure addresses have none. */
const hasServiceWorker = (): boolean =>
  'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
