import { nalType } from './nalType';
import { nalUnits } from './nalUnits';
import type { PesPacket } from './pesPackets';

/** One picture of H.264 video as ISO/IEC 14496-15 stores it: each NAL unit behind its length in 4 bytes. */
export interface AvcSample {
  readonly size: number;
  /** In units of 90 kHz. */
  readonly decoded: number;
  readonly shown: number;
  /** A decoder can begin with it. */
  readonly sync: boolean;
}

/** nal_unit_type of ITU-T H.264 Table 7-1. */
const [idr, sps, pps, delimiter, filler] = [5, 7, 8, 9, 12];
const parameterSets = new Set<number>([sps, pps]);
const left = new Set<number>([delimiter, filler]);

const wrap = 2 ** 33;
/** A Blob of the pictures for each of so many bytes. */
const part = 4 * 1024 * 1024;
const most = { picture: 64 * 1024 * 1024, bytes: 1024 * 1024 * 1024, samples: 2_000_000 };

/** Takes in packets of a stream, one picture each or a part of one, and keeps them as samples. */
export class AvcSamples {
  readonly samples: AvcSample[] = [];
  /** The samples' bytes, one after the other. */
  readonly parts: Blob[] = [];
  readonly #sets = new Map<string, Uint8Array>();
  #waiting: Uint8Array<ArrayBuffer>[] = [];
  #waitingBytes = 0;
  #bytes = 0;
  #picture: { units: Uint8Array[]; bytes: number; decoded: number; shown: number } | undefined;

  /** @returns false where the stream is not one that can be stored: it is then of no use */
  take({ times, bytes }: PesPacket): boolean {
    const units = nalUnits(bytes);
    if (times === undefined) {
      // The rest of a picture. What comes before the first one belongs to none.
      const picture = this.#picture;
      if (picture === undefined) return true;
      for (const unit of units) picture.units.push(unit);
      picture.bytes += bytes.length;
      return picture.bytes <= most.picture;
    }
    if (units.filter((unit) => nalType(unit) === delimiter).length > 1) return false;
    if (!this.#store()) return false;
    const decoded = unwrapped(times.decoded, this.samples.at(-1)?.decoded);
    this.#picture = { units, bytes: bytes.length, decoded, shown: unwrapped(times.shown, decoded) };
    return true;
  }

  /** Ends the last picture. */
  end(): boolean {
    const stored = this.#store();
    this.#flush();
    const [sequences, pictures] = [this.sequenceSets.length, this.pictureSets.length];
    // As many as their counts can say (ISO/IEC 14496-15 5.3.3.1).
    return stored && this.samples.length > 0 && inside(sequences, 31) && inside(pictures, 255);
  }

  get sequenceSets(): readonly Uint8Array[] {
    return [...this.#sets.values()].filter((unit) => nalType(unit) === sps);
  }

  get pictureSets(): readonly Uint8Array[] {
    return [...this.#sets.values()].filter((unit) => nalType(unit) === pps);
  }

  #store(): boolean {
    const picture = this.#picture;
    this.#picture = undefined;
    if (picture === undefined) return true;
    const units: Uint8Array[] = [];
    for (const unit of picture.units) {
      if (parameterSets.has(nalType(unit))) {
        if (!this.#keepSet(unit)) return false;
      } else if (!left.has(nalType(unit))) units.push(unit);
    }
    const before = this.samples.at(-1)?.decoded ?? -1;
    if (units.length === 0) return true;
    if (picture.decoded <= before && this.samples.length > 0) return false;
    const bytes = withLengths(units);
    this.samples.push({
      size: bytes.length,
      decoded: picture.decoded,
      shown: picture.shown,
      sync: units.some((unit) => nalType(unit) === idr),
    });
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    this.#bytes += bytes.length;
    if (this.#waitingBytes >= part) this.#flush();
    return this.#bytes <= most.bytes && this.samples.length <= most.samples;
  }

  /** One place holds all sets, so that none may change on the way. */
  #keepSet(unit: Uint8Array): boolean {
    const bytes = unit.slice();
    const identifier = `${String(nalType(unit))} ${String(identifierOf(unit))}`;
    const known = this.#sets.get(identifier);
    if (known === undefined) this.#sets.set(identifier, bytes);
    return known === undefined || same(known, bytes);
  }

  #flush(): void {
    if (this.#waiting.length > 0) this.parts.push(new Blob(this.#waiting));
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}

const inside = (count: number, top: number): boolean => count > 0 && count <= top;

/** The time nearest to the one before: clocks of 33 bits begin anew after 26 hours. */
function unwrapped(time: number, before: number | undefined): number {
  if (before === undefined) return time;
  return time + wrap * Math.round((before - time) / wrap);
}

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** ue(v) of seq_parameter_set_id behind profile and level, or of pic_parameter_set_id; they are below 256. */
function identifierOf(unit: Uint8Array): number {
  const from = nalType(unit) === sps ? 4 : 1;
  const bits = Array.from(unit.subarray(from, from + 3), (byte) => byte.toString(2).padStart(8, '0')).join(
    '',
  );
  const zeros = Math.max(0, bits.indexOf('1'));
  return Number.parseInt(bits.slice(zeros, 2 * zeros + 1) || '1', 2) - 1;
}

function withLengths(units: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(units.reduce((sum, { length }) => sum + 4 + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const unit of units) {
    view.setUint32(at, unit.length);
    bytes.set(unit, at + 4);
    at += 4 + unit.length;
  }
  return bytes;
}
