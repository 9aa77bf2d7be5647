/** What is written over user data: no start code, and no text. */
export const blank = 0x20;

/** A stretch of a stream that is overwritten. */
export interface Overwrite {
  readonly start: number;
  readonly end: number;
}

/** How a video is coded: MPEG-2 (ITU-T H.262), H.264 or HEVC (H.265). */
export type VideoCoding = 'mpeg2' | 'h264' | 'hevc';

const userData = 0xb2;
/** stream_id of video in packets (ISO/IEC 13818-1 Table 2-22); from the first system code on, others are of sound and padding. */
const [firstVideo, lastVideo, firstSystem, pack, packEnd] = [0xe0, 0xef, 0xb9, 0xba, 0xbb];
/** user_data_registered_itu_t_t35 and user_data_unregistered (H.264 D.1). */
const userPayloads = new Set([4, 5]);
/** Decoders ask it for the version of the encoder, to put up with its mistakes. */
const encoder = 'x264 - core';
/** No supplemental information is longer. */
const longest = 256 * 1024;

/** Bytes of a unit behind its start code, and their places. */
interface Unit {
  readonly at: number[];
  readonly bytes: number[];
}

/**
 * Finds what makers of a video write into it for themselves: user data of MPEG-2 (H.262 6.2.2.2.2) and of supplemental enhancement
 * information (H.264 7.3.2.3, HEVC 7.3.2.4). Takes the stream in pieces, in their order; what is found in it may reach over several.
 */
export class UserData {
  readonly found: Overwrite[] = [];
  #zeros = 0;
  /** Places of the bytes of what is being read; undefined where it is of no interest. */
  #unit: Unit | undefined;
  #awaitsCode = false;
  #muted = false;

  constructor(readonly coding: VideoCoding) {}

  take(bytes: Uint8Array, at: number): void {
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (this.#awaitsCode) this.#begin(byte);
      else if (this.#unit !== undefined && this.#unit.at.length < longest) {
        this.#unit.at.push(at + i);
        this.#unit.bytes.push(byte);
      }
      this.#awaitsCode = this.#zeros >= 2 && byte === 1;
      if (this.#awaitsCode) this.end();
      this.#zeros = byte === 0 ? this.#zeros + 1 : 0;
      // Far from any code there is nothing to keep: the next zero is what matters.
      if (this.#unit === undefined && !this.#awaitsCode && byte !== 0) {
        const next = bytes.indexOf(0, i + 1);
        i = next < 0 ? bytes.length : next - 1;
      }
    }
  }

  /** The unit ends here: the next start code, with the zeros before it, or the end of the stream. */
  end(): void {
    const unit = this.#unit;
    this.#unit = undefined;
    if (unit === undefined) return;
    const { at, bytes } = unit;
    let length = at.length;
    if (this.#awaitsCode) length--;
    while (length > 0 && bytes[length - 1] === 0) length--;
    if (this.coding === 'mpeg2') this.#cover([...bytes.keys()].slice(0, length), unit);
    else this.#supplemental({ at: at.slice(0, length), bytes: bytes.slice(0, length) });
  }

  #begin(code: number): void {
    if (code >= firstSystem)
      this.#muted = (code < firstVideo || code > lastVideo) && code !== pack && code !== packEnd;
    const isOf =
      this.coding === 'mpeg2'
        ? code === userData
        : code < 0x80 && (this.coding === 'h264' ? code % 32 === 6 : isHevcInformation(code));
    if (isOf && !this.#muted) this.#unit = { at: [], bytes: [] };
  }

  /** sei_rbsp: type and size of each payload in bytes of 255 and one less; emulation prevention bytes are not counted (H.264 7.4.1.1). */
  #supplemental(unit: Unit): void {
    const { bytes } = unit;
    const plain: number[] = [];
    for (let i = this.coding === 'hevc' ? 1 : 0, zeros = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (!(zeros >= 2 && byte === 3)) plain.push(i);
      zeros = byte === 0 ? zeros + 1 : 0;
    }
    let next = 0;
    const number = (): number => {
      let value = 0;
      for (; next < plain.length;) {
        const byte = bytes[plain[next++] ?? 0] ?? 0;
        value += byte;
        if (byte !== 255) break;
      }
      return value;
    };
    while (next + 2 < plain.length) {
      const type = number();
      const size = number();
      const payload = plain.slice(next, next + size);
      next += size;
      const text = String.fromCharCode(...payload.slice(16, 16 + encoder.length).map((i) => bytes[i] ?? 0));
      if (!userPayloads.has(type) || text === encoder) continue;
      // What makes an emulation prevention byte one stays.
      this.#cover(
        payload.filter((i) => !isPrevented(bytes, i)),
        unit,
      );
    }
  }

  #cover(indices: readonly number[], { at, bytes }: Unit): void {
    for (const i of indices) {
      const place = at[i] ?? 0;
      if (bytes[i] === blank) continue;
      const last = this.found.at(-1);
      if (last?.end === place) this.found[this.found.length - 1] = { start: last.start, end: place + 1 };
      else this.found.push({ start: place, end: place + 1 });
    }
  }
}

const isHevcInformation = (code: number): boolean => code >> 1 === 39 || code >> 1 === 40;

const isPrevented = (bytes: readonly number[], i: number): boolean =>
  [0, 1].some((back) => bytes[i - back] === 0 && bytes[i - back + 1] === 0 && bytes[i - back + 2] === 3);
