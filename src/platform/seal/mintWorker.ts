/**
 * What a Worker is made with, taken before any file is read: what a page script puts in the place of these later is never called.
 */
const { Worker: OwnWorker, Blob: OwnBlob } = globalThis;
const address = URL.createObjectURL.bind(URL);

/** The one address that may become a Worker right now. A plain variable: a Set asks methods that a page script can replace. */
let minted: string | undefined;

/** Whether this module made the address, and is about to start it. Trusted Types ask (trustOwnScripts.ts). */
export const isMinted = (asked: string): boolean => asked === minted;

/**
 * Starts a classic Worker of a script of ours from a `blob:`, which inherits the page's Content-Security-Policy in every browser. Its address
 * is good for this one start, and the Worker itself forgets it (inWorker.ts). Never exported to what is loaded when needed: no other
 * script of the page can get at it.
 */
export function mintWorker(script: string, name: string): Worker {
  minted = address(new OwnBlob([script], { type: 'text/javascript;charset=utf-8' }));
  try {
    return new OwnWorker(minted, { name });
  } finally {
    minted = undefined;
  }
}
