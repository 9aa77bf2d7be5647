/** Small and repeatable (mulberry32): a failing seed can be run again. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One to four faults of the kinds that damaged carriers and hostile files show. */
export function mutate(original: Uint8Array<ArrayBuffer>, random: () => number): Uint8Array<ArrayBuffer> {
  let bytes = original.slice();
  const at = (): number => Math.floor(random() * bytes.length);
  const faults = 1 + Math.floor(random() * 4);
  for (let i = 0; i < faults; i++) {
    const place = at();
    switch (Math.floor(random() * 7)) {
      case 0: // one bit
        bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8));
        break;
      case 1: // one byte
        bytes[place] = Math.floor(random() * 256);
        break;
      case 2: // an undefined or huge length
        bytes.set([255, 255, 255, 255].slice(0, bytes.length - place), place);
        break;
      case 3: // cut off
        bytes = bytes.slice(0, Math.max(1, place));
        break;
      case 4: // a piece left out
        bytes = new Uint8Array([
          ...bytes.subarray(0, place),
          ...bytes.subarray(place + 1 + Math.floor(random() * 16)),
        ]);
        break;
      case 5: // a piece twice
        bytes = new Uint8Array([...bytes.subarray(0, place), ...bytes.subarray(Math.max(0, place - 40))]);
        break;
      default: // zeros
        bytes.fill(0, place, place + 8);
    }
  }
  return bytes;
}
