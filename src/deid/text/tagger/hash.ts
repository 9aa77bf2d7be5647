/** FNV-1a over UTF-16 code units, 32 bits: integers only, so that every engine gives the same. */
const start = 0x811c9dc5;
const prime = 0x01000193;

export const hashOf = (text: string): number => {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return spread(hash);
};

/** One number of two or three. */
export const mix = (a: number, b: number, c = 0): number =>
  spread(Math.imul(Math.imul(Math.imul(start ^ a, prime) ^ b, prime) ^ c, prime));

/** The low bits depend on all of them (the end of MurmurHash3). */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

export const fnv = { start, prime };
