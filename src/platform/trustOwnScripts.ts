interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown;
}

/**
 * The only addresses that may become a script under `require-trusted-types-for 'script'`: the inlined Worker (a blob: of
 * this page) and the service worker. Call it before either is started. Browsers without Trusted Types need nothing.
 */
export function trustOwnScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  // `origin` is "null" under file:, as in its blob: addresses; `location.origin` is not.
  const own = [`blob:${globalThis.origin}/`, './serviceWorker.js'];
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (own.some((start) => address.startsWith(start))) return address;
      throw new TypeError('script of unknown origin');
    },
  });
}
