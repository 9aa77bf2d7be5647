import { concat, latin1 } from './bytes';
import type { Element } from './Element';

/** How a data set is written (PS3.5 A.1, A.2 and the retired A.3). */
export type Syntax = 'explicit' | 'implicit' | 'big-endian';

const longVrs = new Set(['OB', 'OW', 'OV', 'SQ', 'UC', 'UN', 'UR', 'UT']);
const undefinedLength = 0xffffffff;

/** A number of 2 or 4 bytes. */
export function numberBytes(value: number, size: 2 | 4, syntax: Syntax = 'explicit'): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  const little = syntax !== 'big-endian';
  if (size === 2) view.setUint16(0, value, little);
  else view.setUint32(0, value, little);
  return new Uint8Array(view.buffer);
}

const tagBytes = (tag: number, syntax: Syntax): Uint8Array =>
  concat([numberBytes(Math.floor(tag / 0x10000), 2, syntax), numberBytes(tag % 0x10000, 2, syntax)]);

function header(tag: number, vr: string, length: number, syntax: Syntax): Uint8Array {
  const start = tagBytes(tag, syntax);
  if (syntax === 'implicit') return concat([start, numberBytes(length, 4, syntax)]);
  return longVrs.has(vr)
    ? concat([start, latin1(vr), new Uint8Array(2), numberBytes(length, 4, syntax)])
    : concat([start, latin1(vr), numberBytes(length, 2, syntax)]);
}

/** Padded to even length: UI and bytes with a NUL, texts with a space (PS3.5 6.2). */
function padded(bytes: Uint8Array, vr: string): Uint8Array {
  if (bytes.length % 2 === 0) return bytes;
  return concat([bytes, Uint8Array.of(/^(UI|O.|UN)$/.test(vr) ? 0 : 0x20)]);
}

function itemsBytes(items: readonly (readonly Element[])[], open: boolean, syntax: Syntax): Uint8Array {
  const parts = items.flatMap((item) => {
    const body = encode(item, syntax);
    const head = [tagBytes(0xfffee000, syntax), numberBytes(open ? undefinedLength : body.length, 4, syntax)];
    return open ? [...head, body, tagBytes(0xfffee00d, syntax), new Uint8Array(4)] : [...head, body];
  });
  return concat(open ? [...parts, tagBytes(0xfffee0dd, syntax), new Uint8Array(4)] : parts);
}

function valueBytes({ vr, value, open }: Element, syntax: Syntax): Uint8Array {
  if (typeof value === 'string') return padded(latin1(value), vr);
  if (typeof value === 'number') return numberBytes(value, vr === 'UL' ? 4 : 2, syntax);
  if (value instanceof Uint8Array) return padded(value, vr);
  return itemsBytes(value, open === true, syntax);
}

/**
 * The bytes of a data set, in the order given. Code of its own, so that the set does not come from the writer that it is to try: a fault there
 * would be in both.
 */
export const encode = (elements: readonly Element[], syntax: Syntax): Uint8Array<ArrayBuffer> =>
  concat(
    elements.flatMap((element) => {
      const value = valueBytes(element, syntax);
      const length = element.open === true ? undefinedLength : value.length;
      return [header(element.tag, element.vr, length, syntax), value];
    }),
  );
