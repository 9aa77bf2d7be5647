import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

/**
 * What a layout (kind of device, modality and size of the picture) is called in the store: HMAC-SHA-256, in hexadecimal digits. A layout
 * names no patient; but devices are few, and a bare hash of one could be looked up in a list of all of them, which would tell in which
 * house somebody was examined. The secret is random, belongs to one browser and lies beside the templates only: of two browsers nobody
 * can tell that they keep the same layout, and a name that gets out of the store tells nothing.
 */
export function templateName(secret: Uint8Array, layout: string): string {
  const digest = hmac(sha256, secret, new TextEncoder().encode(`layout\0${layout}`));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
