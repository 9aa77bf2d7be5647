import { CodestreamError, type Decode, type Decoded } from '../../Codestream';
import type { PixelDescription } from '../../PixelDescription';
import { pixelLimits } from '../../pixelLimits';
import { decodeScan, type JpegLsScan } from './decodeScan';
import { JpegLsBits } from './JpegLsBits';
import { jpegLsParameters, type JpegLsPreset } from './JpegLsParameters';

/** A picture that is larger than its header by more than this is not worth the memory that a few broken bytes would ask for. */
const mostScale = 4;

interface JpegLsFrame {
  readonly precision: number;
  readonly rows: number;
  readonly columns: number;
  readonly ids: readonly number[];
}

/**
 * JPEG-LS, lossless and near-lossless, 2 to 16 bit, components one after the other or interleaved by line or sample (ITU-T T.87;
 * PS3.5 A.4.3). Mapping tables, point transforms, subsampling and the colour transforms of one vendor are refused.
 */
export const decodeJpegLs: Decode = (codestream, described): Decoded => {
  if (codestream[0] !== 0xff || codestream[1] !== 0xd8) throw new CodestreamError('no SOI', 0);
  const reader = new JpegLsReader(codestream, described);
  reader.read();
  const { frame, samples } = reader;
  if (frame === undefined) throw new CodestreamError('no frame header', 0);
  const { rows, columns, precision, ids } = frame;
  return { rows, columns, components: ids.length, bits: precision, signed: false, samples };
};

class JpegLsReader {
  frame: JpegLsFrame | undefined;
  samples: Uint8Array | Uint16Array = new Uint8Array();
  readonly #bytes: Uint8Array;
  readonly #described: PixelDescription;
  readonly #done = new Set<number>();
  #preset: JpegLsPreset | undefined;
  #restartInterval = 0;

  constructor(bytes: Uint8Array, described: PixelDescription) {
    this.#bytes = bytes;
    this.#described = described;
  }

  /** All marker segments, until each component has been decoded. */
  read(): void {
    const bytes = this.#bytes;
    let at = 2;
    while (this.frame === undefined || this.#done.size < this.frame.ids.length) {
      while (
        at < bytes.length &&
        (bytes[at] !== 0xff || (bytes[at + 1] ?? 0) < 0xc0 || bytes[at + 1] === 0xff)
      )
        at++;
      const marker = bytes[at + 1] ?? 0xd9;
      if (marker === 0xd9) throw new CodestreamError('picture is not complete', at);
      const end = at + 2 + this.#word(at + 2);
      if (end < at + 4 || end > bytes.length) throw new CodestreamError('segment is cut off', at);
      at = this.#take(marker, at + 4, end);
    }
  }

  /** Takes a segment in and says where the next one may begin. */
  #take(marker: number, at: number, end: number): number {
    if (marker === 0xf7) this.#takeFrame(at, end);
    else if (marker === 0xf8) this.#takePreset(at, end);
    else if (marker === 0xdd) this.#takeRestartInterval(at, end);
    else if (marker === 0xe8) this.#refuseTransform(at, end);
    else if (marker === 0xda) return this.#takeScan(at, end);
    else if (marker < 0xe0 && marker !== 0xfe) throw new CodestreamError('not JPEG-LS', at);
    return end;
  }

  /** SOF55 (C.2.2). */
  #takeFrame(at: number, end: number): void {
    const count = this.#bytes[at + 5] ?? 0;
    if (this.frame !== undefined || count < 1 || count > 4 || at + 6 + 3 * count > end)
      throw new CodestreamError('bad frame header', at);
    const [precision, rows, columns] = [this.#bytes[at] ?? 0, this.#word(at + 1), this.#word(at + 3)];
    if (precision < 2 || precision > 16 || rows === 0 || columns === 0)
      throw new CodestreamError('bad frame header', at);
    const described = this.#described.rows * this.#described.columns;
    if (rows * columns > mostScale * described || rows * columns * count > pixelLimits.samples)
      throw new CodestreamError('larger than described', at);
    const places = Array.from({ length: count }, (_, n) => at + 6 + 3 * n);
    if (places.some((place) => this.#bytes[place + 1] !== 0x11))
      throw new CodestreamError('unsupported-syntax', at);
    const ids = places.map((place) => this.#bytes[place] ?? 0);
    if (new Set(ids).size < count) throw new CodestreamError('bad frame header', at);
    this.frame = { precision, rows, columns, ids };
    const size = rows * columns * count;
    this.samples = precision > 8 ? new Uint16Array(size) : new Uint8Array(size);
  }

  /** LSE (C.2.4). */
  #takePreset(at: number, end: number): void {
    if (this.#bytes[at] !== 1) throw new CodestreamError('unsupported-syntax', at);
    if (at + 11 > end) throw new CodestreamError('bad preset parameters', at);
    this.#preset = {
      maximum: this.#word(at + 1),
      thresholds: [this.#word(at + 3), this.#word(at + 5), this.#word(at + 7)],
      reset: this.#word(at + 9),
    };
  }

  /** DRI, of two to four bytes (C.2.5). */
  #takeRestartInterval(at: number, end: number): void {
    if (end - at < 2 || end - at > 4) throw new CodestreamError('bad restart interval', at);
    this.#restartInterval = this.#bytes.subarray(at, end).reduce((value, byte) => value * 256 + byte, 0);
  }

  /** `mrfx`: RGB in one of three transforms that the standard does not know. */
  #refuseTransform(at: number, end: number): void {
    const name = String.fromCharCode(...this.#bytes.subarray(at, Math.min(end, at + 4)));
    if (name === 'mrfx' && this.#bytes[at + 4] !== 0) throw new CodestreamError('unsupported-syntax', at);
  }

  /** SOS (C.2.3), and its entropy-coded data. */
  #takeScan(at: number, end: number): number {
    const count = this.#bytes[at] ?? 0;
    const tail = at + 1 + 2 * count;
    if (this.frame === undefined || count < 1 || tail + 3 > end)
      throw new CodestreamError('bad scan header', at);
    const { rows, columns, precision, ids } = this.frame;
    const places = Array.from({ length: count }, (_, n) => {
      if (this.#bytes[at + 2 + 2 * n] !== 0) throw new CodestreamError('unsupported-syntax', at);
      const place = ids.indexOf(this.#bytes[at + 1 + 2 * n] ?? -1);
      if (place < 0 || this.#done.has(place)) throw new CodestreamError('bad scan header', at);
      this.#done.add(place);
      return place;
    });
    const interleave = (['none', 'line', 'sample'] as const)[this.#bytes[tail + 1] ?? 3];
    if (interleave === undefined || (interleave === 'none') !== (count === 1))
      throw new CodestreamError('bad scan header', at);
    if (this.#bytes[tail + 2] !== 0) throw new CodestreamError('unsupported-syntax', tail);
    const scan: JpegLsScan = {
      ...{ rows, columns, places, interleave },
      components: ids.length,
      restartInterval: this.#restartInterval,
    };
    const bits = new JpegLsBits(this.#bytes, end);
    decodeScan(bits, jpegLsParameters(precision, this.#bytes[tail] ?? 0, this.#preset), scan, this.samples);
    return bits.end();
  }

  #word(at: number): number {
    return (this.#bytes[at] ?? 0) * 256 + (this.#bytes[at + 1] ?? 0);
  }
}
