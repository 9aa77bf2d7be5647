import type { Place } from './Place';

/** Bytes in place of [from, to). */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array;
  /** Where given, the defined lengths of these places grow with it: the file stays well-formed around the fault. */
  readonly mend?: readonly Place[] | undefined;
}

/** The bytes with all edits that do not lie over an earlier one. */
export function edited(bytes: Uint8Array<ArrayBuffer>, edits: readonly Edit[]): Uint8Array<ArrayBuffer> {
  const all = apart([...edits, ...mended(bytes, apart(edits))]);
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const edit of all.sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < at) continue;
    parts.push(bytes.subarray(at, edit.from), edit.bytes);
    at = edit.to;
  }
  parts.push(bytes.subarray(at));
  return new Uint8Array(Buffer.concat(parts));
}

function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits)
    if (kept.every(({ from, to }) => edit.to <= from || to <= edit.from)) kept.push(edit);
  return kept;
}

function mended(bytes: Uint8Array, edits: readonly Edit[]): Edit[] {
  const grown = new Map<Place, number>();
  for (const { from, to, bytes: fresh, mend } of edits)
    for (const place of mend ?? [])
      if (!place.undefinedLength) grown.set(place, (grown.get(place) ?? 0) + fresh.length - (to - from));
  return [...grown].flatMap(([{ lengthAt, lengthSize, encoding }, growth]) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const little = !encoding.bigEndian;
    if (lengthAt + lengthSize > bytes.length) return [];
    const length = lengthSize === 2 ? view.getUint16(lengthAt, little) : view.getUint32(lengthAt, little);
    return {
      from: lengthAt,
      to: lengthAt + lengthSize,
      bytes: numberBytes(length + growth, lengthSize, encoding.bigEndian),
    };
  });
}

/** An unsigned number; what does not fit is cut, as a broken writer would. */
export function numberBytes(value: number, size: 2 | 4, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  if (size === 2) view.setUint16(0, value, !bigEndian);
  else view.setUint32(0, value, !bigEndian);
  return new Uint8Array(view.buffer);
}
