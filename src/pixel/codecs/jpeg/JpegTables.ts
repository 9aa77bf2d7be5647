import { CodestreamError } from '../../Codestream';
import { HuffmanTable } from './HuffmanTable';
import type { Segment } from './readSegments';
import { zigzag } from './zigzag';

/** What DQT, DHT and DRI say up to a place of the codestream (ITU-T T.81 B.2.4). */
export class JpegTables {
  /** In natural order, row by row. */
  readonly quantization: (Uint16Array | undefined)[] = [];
  readonly dc: (HuffmanTable | undefined)[] = [];
  readonly ac: (HuffmanTable | undefined)[] = [];
  /** MCUs between restart markers; 0: none. */
  restartInterval = 0;

  /** Takes in a segment; others than these three change nothing. */
  take(bytes: Uint8Array, segment: Segment): void {
    if (segment.marker === 0xdb) this.#takeQuantization(bytes, segment);
    else if (segment.marker === 0xc4) this.#takeHuffman(bytes, segment);
    else if (segment.marker === 0xdd)
      this.restartInterval = (bytes[segment.dataStart] ?? 0) * 256 + (bytes[segment.dataStart + 1] ?? 0);
  }

  #takeQuantization(bytes: Uint8Array, { dataStart, dataEnd }: Segment): void {
    let at = dataStart;
    while (at < dataEnd) {
      const head = bytes[at++] ?? 0;
      const wide = head >> 4 > 0;
      if (at + (wide ? 128 : 64) > dataEnd) throw new CodestreamError('bad DQT', at);
      const table = new Uint16Array(64);
      for (const natural of zigzag) {
        table[natural] = wide ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
        at += wide ? 2 : 1;
      }
      this.quantization[head & 15] = table;
    }
  }

  #takeHuffman(bytes: Uint8Array, { dataStart, dataEnd }: Segment): void {
    let at = dataStart;
    while (at + 17 <= dataEnd) {
      const head = bytes[at] ?? 0;
      const lengths = bytes.subarray(at + 1, at + 17);
      const count = lengths.reduce((sum, n) => sum + n, 0);
      if (count > 256 || at + 17 + count > dataEnd) throw new CodestreamError('bad DHT', at);
      const table = new HuffmanTable(lengths, bytes.subarray(at + 17, at + 17 + count), at);
      (head >> 4 === 0 ? this.dc : this.ac)[head & 15] = table;
      at += 17 + count;
    }
  }
}
