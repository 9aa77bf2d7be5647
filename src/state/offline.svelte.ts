import type { Offline, OfflineState } from '../platform/offline';

/** Whether the page works without a network, and whether a new version waits for the person's word. */
export class OfflineStatus {
  state = $state<OfflineState>('installing');
  /** An update would take from other windows what they load when they need it: they are to be closed first. */
  othersOpen = $state(false);
  readonly secure: boolean;
  readonly #offline: Offline;

  /** `watch` installs the service worker and tells each change of its state. */
  constructor(secure: boolean, watch: (tell: (state: OfflineState) => void) => Offline) {
    this.secure = secure;
    this.#offline = watch((state) => (this.state = state));
  }

  /** Loads the new version: what is open on the page is lost. */
  takeUpdate(): void {
    this.#offline.update();
  }
}
