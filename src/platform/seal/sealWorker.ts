import { exits, exitsOfWorkers } from './exits';
import { onlySavedBlobs } from './onlySavedBlobs';
import { remove } from './remove';

/** Of `navigator` in a Worker. */
const ofNavigator = ['serviceWorker', 'sendBeacon', 'usb', 'serial', 'hid'];

/**
 * The second wall of a Worker, behind the policy that it inherits from the page: it cannot ask for anything, start another Worker or keep
 * anything; it answers the page that started it.
 */
export function sealWorker(): void {
  onlySavedBlobs();
  remove(globalThis, [...exits, ...exitsOfWorkers]);
  remove(navigator, ofNavigator);
}
