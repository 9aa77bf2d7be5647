/** Bytes behind the end of a codestream: a single one makes the length even (PS3.5 A.4). */
export const idleTail = (bytes: Uint8Array, end: number): Uint8Array[] =>
  bytes.length - end > 1 ? [bytes.subarray(end)] : [];
