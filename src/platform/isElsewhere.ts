/**
 * Whether an address is on another server than the page. What stays in the browser (`blob:`, `data:`), files beside a page on a disk, and what an
 * extension of the browser puts into it are on none.
 */
export function isElsewhere(address: string, page: string): boolean {
  const asked = URL.canParse(address) ? new URL(address) : undefined;
  if (asked === undefined || !/^(https?|wss?):$/.test(asked.protocol)) return false;
  return asked.host !== new URL(page).host;
}
