import { callerOf } from './intrinsics';
import { noDocument } from './noDocument';

/**
 * No Blob that gets an address from here on can become a document: one with `<meta http-equiv=refresh>` would lead elsewhere without a script,
 * and it has no guard of its own. The guard of the page (guardNavigation.ts) cannot tell apart what is saved and what is shown: Firefox says of a
 * download first that it is one, and then that a document is to be loaded.
 */
export function onlySavedBlobs(): void {
  const make = callerOf(URL as { createObjectURL: typeof URL.createObjectURL }, 'createObjectURL');
  Reflect.defineProperty(URL, 'createObjectURL', {
    value: (blob: Blob) => make(URL, noDocument(blob)),
    writable: false,
    configurable: false,
    enumerable: true,
  });
}
