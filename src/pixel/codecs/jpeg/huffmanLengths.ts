/** Code lengths and values of a DHT segment. */
export interface HuffmanCode {
  /** Number of codes of 1 to 16 bits. */
  readonly lengths: Uint8Array;
  readonly values: Uint8Array;
}

const longest = 16;

/**
 * A Huffman code for values that occur as often as counted, no code longer than 16 bits and none of ones only (ITU-T T.81 K.2). At least one
 * value must occur.
 */
export function huffmanLengths(counts: Uint32Array): HuffmanCode {
  // One more value that occurs least takes the code of ones only, and is left out in the end.
  const reserved = 256;
  let nodes = Array.from(counts, (count, value) => ({ count, values: [value] })).filter(
    ({ count }) => count > 0,
  );
  nodes.push({ count: 0, values: [reserved] });
  const depth = new Uint16Array(257);
  while (nodes.length > 1) {
    // The two least; among equals the reserved value goes deepest.
    nodes = nodes.toSorted(
      (a, b) =>
        b.count - a.count || Number(a.values.includes(reserved)) - Number(b.values.includes(reserved)),
    );
    const [b, a] = [nodes.pop(), nodes.pop()];
    if (a === undefined || b === undefined) break;
    const values = [...a.values, ...b.values];
    for (const value of values) depth[value] = (depth[value] ?? 0) + 1;
    nodes.push({ count: a.count + b.count, values });
  }
  const ofLength = new Uint32Array(257);
  for (const length of depth) if (length > 0) ofLength[length] = (ofLength[length] ?? 0) + 1;
  shorten(ofLength);
  // The reserved value is the last of the longest codes.
  const last = ofLength.findLastIndex((n) => n > 0);
  ofLength[last] = (ofLength[last] ?? 1) - 1;
  const values = Array.from(counts.keys())
    .filter((value) => (counts[value] ?? 0) > 0)
    .sort((x, y) => (depth[x] ?? 0) - (depth[y] ?? 0) || x - y);
  return { lengths: Uint8Array.from(ofLength.subarray(1, longest + 1)), values: Uint8Array.from(values) };
}

/** Moves codes of more than 16 bits up (figure K.3). */
function shorten(ofLength: Uint32Array): void {
  for (let length = ofLength.length - 1; length > longest; length--) {
    while ((ofLength[length] ?? 0) > 0) {
      let shorter = length - 2;
      while ((ofLength[shorter] ?? 0) === 0) shorter--;
      ofLength[length] = (ofLength[length] ?? 0) - 2;
      ofLength[length - 1] = (ofLength[length - 1] ?? 0) + 1;
      ofLength[shorter + 1] = (ofLength[shorter + 1] ?? 0) + 2;
      ofLength[shorter] = (ofLength[shorter] ?? 0) - 1;
    }
  }
}
