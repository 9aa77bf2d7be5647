import { dropOtherScopes } from './seal/dropOtherScopes';
import { serviceWorkerAddress } from './trustOwnScripts';

/**
 * `unsupported`: insecure address, `file:`, or a browser (or private window) without service workers. `incomplete`: not every file could be
 * fetched and kept, or one was not what the build emitted.
 */
export type OfflineState = 'unsupported' | 'incomplete' | 'installing' | 'ready' | 'update-waiting';

export interface Offline {
  /** Takes the waiting version and loads the page anew: what is not saved is gone, so only when the person agrees. */
  update(): void;
}

/** Installs the service worker, which holds all files of the app, and tells each change of its state. */
export function watchOffline(tell: (state: OfflineState) => void): Offline {
  // Without a secure context browsers have none, but for Firefox, which refuses later.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (serviceWorker === undefined || !isSecureContext) {
    tell('unsupported');
    return { update: () => undefined };
  }
  let waiting: ServiceWorker | null = null;
  let agreed = false;
  const look = (registration: ServiceWorkerRegistration): void => {
    const { active, installing } = registration;
    waiting = registration.waiting;
    // The first version waits for nobody.
    if (active === null && waiting === null && installing === null) tell('incomplete');
    else if (active?.state === 'activated') tell(waiting === null ? 'ready' : 'update-waiting');
  };
  tell('installing');
  void dropOtherScopes(serviceWorker).catch(() => undefined);
  serviceWorker.addEventListener('controllerchange', () => {
    if (agreed) location.reload();
  });
  serviceWorker.register(serviceWorkerAddress, { updateViaCache: 'none' }).then(
    (registration) => {
      const follow = (worker: ServiceWorker | null): void =>
        worker?.addEventListener('statechange', () => look(registration));
      for (const each of [registration.installing, registration.waiting, registration.active]) follow(each);
      registration.addEventListener('updatefound', () => follow(registration.installing));
      look(registration);
    },
    () => tell('unsupported'),
  );
  return {
    update: () => {
      agreed = true;
      waiting?.postMessage({ type: 'SKIP_WAITING' });
    },
  };
}
