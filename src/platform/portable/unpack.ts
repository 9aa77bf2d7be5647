import { inflateSync } from 'fflate';

// Taken before any file is read, as the rest that Workers are started with (src/platform/seal/mintWorker.ts).
const { atob } = globalThis;
const decode = TextDecoder.prototype.decode.bind(new TextDecoder());

/** A text that scripts/build/packed.mjs packed into the portable file: deflated, then as base64. */
export function unpack(packed: string): string {
  const letters = atob(packed);
  const deflated = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) deflated[at] = letters.charCodeAt(at);
  return decode(inflateSync(deflated));
}
