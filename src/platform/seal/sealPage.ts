import { trustOwnScripts } from '../trustOwnScripts';
import { exits, exitsOfNavigator, exitsOfPages } from './exits';
import { guardNavigation } from './guardNavigation';
import { noFrames } from './noFrames';
import { onlySavedBlobs } from './onlySavedBlobs';
import { remove } from './remove';

/**
 * The second wall of the page, behind its Content-Security-Policy and the headers of its server: what reaches a network is taken off it before
 * any file is read, no other document can be opened in it, and it does not go elsewhere. It holds where a policy has a gap (WebRTC, windows,
 * navigation in browsers without `Connection-Allowlist`); docs/network-seal.md has what stays open.
 */
export function sealPage(): void {
  trustOwnScripts();
  noFrames();
  onlySavedBlobs();
  guardNavigation();
  remove(globalThis, [...exits, ...exitsOfPages]);
  remove(navigator, exitsOfNavigator);
}
