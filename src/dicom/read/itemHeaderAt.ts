import type { Encoding, Tag } from '../dictionary/DataSet';
import type { StreamWindow } from './StreamWindow';

const undefinedLength = 0xffffffff;

/** Tag and length of an item or delimiter at `start`, which is in the window with seven more bytes. */
export function itemHeaderAt(
  { view, base }: StreamWindow,
  start: number,
  encoding: Encoding,
): { readonly tag: Tag; readonly length: number | undefined } {
  const little = !encoding.bigEndian;
  const at = start - base;
  const length = view.getUint32(at + 4, little);
  return {
    tag: view.getUint16(at, little) * 0x10000 + view.getUint16(at + 2, little),
    length: length === undefinedLength ? undefined : length,
  };
}
