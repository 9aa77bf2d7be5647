import { bigEndianAt } from '../dicom/text/bigEndianAt';
import { bytesOf } from '../dicom/model/bytesOf';
import type { DataElement } from '../dicom/dictionary/DataSet';
import type { Part10 } from '../dicom/model/Part10';
import type { PixelDescription } from './PixelDescription';

/**
 * Bytes [start, end) of the value of native Pixel Data, as they would stand in a little endian file. Big endian reverses the bytes
 * of every word: of 16 bits for cells of up to 16 bits in OW, of the cell's own size above (PS3.5 7.3, A.3); OB has none. For reading
 * only: a Blob that lies in memory may hand out its own.
 */
export async function littleEndianBytes(
  part10: Part10,
  pixelData: DataElement,
  { bitsAllocated }: PixelDescription,
  start: number,
  end: number,
): Promise<Uint8Array> {
  const { valueStart, valueEnd, vr } = pixelData;
  if (vr === 'OB' || !bigEndianAt(part10, pixelData.start)) {
    return await bytesOf(part10.stream, valueStart + start, valueStart + end);
  }
  const word = Math.max(2, bitsAllocated / 8);
  const from = Math.floor(start / word) * word;
  const until = Math.min(Math.ceil(end / word) * word, valueEnd - valueStart);
  // A copy: the bytes of a Blob that lies in memory may be its own.
  const bytes = (await bytesOf(part10.stream, valueStart + from, valueStart + until)).slice();
  for (let at = 0; at + word <= bytes.length; at += word) bytes.subarray(at, at + word).reverse();
  return bytes.subarray(start - from, end - from);
}
