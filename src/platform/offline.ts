import { Workbox } from 'workbox-window';

/** `unsupported`: insecure address, `file:`, or a browser (or private window) without service workers. */
export type OfflineState = 'unsupported' | 'installing' | 'ready' | 'update-waiting';

export interface Offline {
  /** Takes the waiting version and loads the page anew: what is not saved is gone, so only when the person agrees. */
  update(): void;
}

/** Installs the service worker, which holds all files of the app, and tells each change of its state. */
export function watchOffline(tell: (state: OfflineState) => void): Offline {
  if (!('serviceWorker' in navigator) || !isSecureContext) {
    tell('unsupported');
    return { update: () => undefined };
  }
  const workbox = new Workbox('./serviceWorker.js');
  let agreed = false;
  workbox.addEventListener('waiting', () => tell('update-waiting'));
  workbox.addEventListener('activated', () => tell('ready'));
  workbox.addEventListener('controlling', () => {
    if (agreed) location.reload();
  });
  tell('installing');
  workbox.register({ immediate: true }).then(
    (registration) => {
      if (registration?.active && !registration.waiting) tell('ready');
    },
    () => tell('unsupported'),
  );
  return {
    update: () => {
      agreed = true;
      workbox.messageSkipWaiting();
    },
  };
}
