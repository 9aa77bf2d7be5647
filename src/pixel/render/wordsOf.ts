import { bigEndianAt } from '../../dicom/text/bigEndianAt';
import { bytesOf } from '../../dicom/model/bytesOf';
import type { DataElement } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';

/** Longer than any table: 65,536 words of 16 bits. */
const most = 2 * 65_536;

/**
 * The 16-bit words of a table. Where there are only half as many as `count` says, two entries of 8 bits stand in each word, the
 * first one in its low byte (PS3.3 C.7.6.3.1.6).
 */
export async function wordsOf(part10: Part10, element: DataElement, count: number): Promise<Uint16Array> {
  const { start, valueStart, valueEnd } = element;
  const bytes = await bytesOf(part10.stream, valueStart, Math.min(valueEnd, valueStart + most));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const little = !bigEndianAt(part10, start);
  const words = Uint16Array.from({ length: Math.floor(bytes.length / 2) }, (_, i) =>
    view.getUint16(2 * i, little),
  );
  return words.length * 2 > count + 1 ? words.subarray(0, count) : lowByteFirst(words, count);
}

function lowByteFirst(words: Uint16Array, count: number): Uint16Array {
  const entries = new Uint16Array(Math.min(count, words.length * 2));
  for (let i = 0; i < entries.length; i++) {
    const word = words[Math.floor(i / 2)] ?? 0;
    entries[i] = i % 2 === 0 ? word % 256 : Math.floor(word / 256);
  }
  return entries;
}
