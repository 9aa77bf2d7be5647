const name = 'reinschrift-open';

/**
 * Marks this window as open for as long as it is. A browser that keeps pages to show them again at once (back/forward cache) keeps none that holds a
 * lock, which is meant, too.
 */
export function markOpen(): void {
  if ('locks' in navigator)
    void navigator.locks.request(name, { mode: 'shared' }, () => new Promise(() => undefined));
}

/** How many other windows of this page are open; none where the browser does not say (insecure addresses, which have no updates either). */
export async function otherWindows(): Promise<number> {
  if (!('locks' in navigator)) return 0;
  const { held = [] } = await navigator.locks.query();
  return Math.max(0, held.filter((lock) => lock.name === name).length - 1);
}
