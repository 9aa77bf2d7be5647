import type { Offline, OfflineState } from '../offline';

/** In the portable file in place of `src/platform/offline.ts`: there is nothing to install and nothing to fetch, and it never changes. */
export function watchOffline(tell: (state: OfflineState) => void): Offline {
  tell('ready');
  return { update: () => undefined };
}
