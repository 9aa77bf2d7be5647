import { isMinted } from './seal/mintWorker';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string | null }): unknown;
}

/** What offline.ts registers. */
export const serviceWorkerAddress = './serviceWorker.js';

/**
 * The only addresses that may become a script under `require-trusted-types-for 'script'`: a Worker that this page is starting from a script
 * of its own, and the service worker. A `blob:` of foreign text is refused with a TypeError by the browser. Call it before any file is
 * read; browsers without Trusted Types are held by the policy alone.
 */
export function trustOwnScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (isMinted(address) || address === serviceWorkerAddress ? address : null),
  });
}
