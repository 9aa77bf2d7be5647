import type { Tag, VR } from '../dicom/dictionary/DataSet';

/** Text in Latin-1 (ISO_IR 100), numbers of US or UL, bytes, or items. */
export type SampleValue = string | number | Uint8Array | readonly (readonly SampleElement[])[];
export type SampleElement = readonly [tag: Tag, vr: VR, value: SampleValue];

const longLength = new Set<VR>(['OB', 'OW', 'SQ', 'UN', 'UT']);
const itemTag = 0xfffee000;

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** Little endian. */
const uint = (value: number, length: 2 | 4): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => Math.floor(value / 256 ** index) % 256);

const tagBytes = (tag: Tag): Uint8Array[] => [uint(Math.floor(tag / 0x10000), 2), uint(tag % 0x10000, 2)];

export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function valueBytes(vr: VR, value: SampleValue): Uint8Array {
  if (typeof value === 'number') return uint(value, vr === 'US' ? 2 : 4);
  if (value instanceof Uint8Array) return value;
  if (typeof value !== 'string') {
    return concat(
      value.flatMap((elements) => {
        const item = encodeElements(elements);
        return [...tagBytes(itemTag), uint(item.length, 4), item];
      }),
    );
  }
  const odd = value.length % 2 === 1;
  return latin1(odd ? value + (vr === 'UI' ? '\0' : ' ') : value);
}

/** Explicit VR Little Endian with defined lengths (PS3.5 section 7.1), elements in the order given. */
export function encodeElements(elements: readonly SampleElement[]): Uint8Array<ArrayBuffer> {
  return concat(
    elements.flatMap(([tag, vr, value]) => {
      const bytes = valueBytes(vr, value);
      const length = longLength.has(vr) ? [uint(0, 2), uint(bytes.length, 4)] : [uint(bytes.length, 2)];
      return [...tagBytes(tag), latin1(vr), ...length, bytes];
    }),
  );
}
