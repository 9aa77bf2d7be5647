import type { AvcSample } from './AvcSamples';
import { box } from './box';

export interface AvcTrack {
  readonly samples: readonly AvcSample[];
  readonly sequenceSets: readonly Uint8Array[];
  readonly pictureSets: readonly Uint8Array[];
  readonly columns: number;
  readonly rows: number;
  /** Where the samples begin in the file. */
  readonly start: number;
}

/** Units a second of all times. */
const timescale = 90_000;
const one = 0x1_0000;
/** The unit matrix (ISO/IEC 14496-12 6.2.2). */
const matrix = [one, 0, 0, 0, one, 0, 0, 0, 0x4000_0000];
/** "und" (ISO/IEC 14496-12 8.4.2). */
const language = 0x55c4_0000;

const short = (...numbers: readonly number[]): Uint8Array =>
  Uint8Array.from(numbers.flatMap((number) => [Math.floor(number / 256) % 256, number % 256]));
const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** The Movie Box (ISO/IEC 14496-12 8.2) of one track of H.264 whose samples lie one after the other. */
export function movieBox(track: AvcTrack): Uint8Array<ArrayBuffer> {
  const durations = durationsOf(track.samples);
  const duration = Math.min(
    0xffff_ffff,
    durations.reduce((sum, each) => sum + each, 0),
  );
  return box(
    'moov',
    box('mvhd', [0, 0, 0, timescale, duration, one, 0x0100_0000, 0, 0, ...matrix, 0, 0, 0, 0, 0, 0, 2]),
    box(
      'trak',
      // Flags: enabled, in the movie.
      box('tkhd', [3, 0, 0, 1, 0, duration, 0, 0, 0, 0, ...matrix, track.columns * one, track.rows * one]),
      box(
        'mdia',
        box('mdhd', [0, 0, 0, timescale, duration, language]),
        box('hdlr', 0, 0, letters('vide'), [0, 0, 0], Uint8Array.of(0)),
        box(
          'minf',
          box('vmhd', [1, 0, 0]),
          box('dinf', box('dref', [0, 1], box('url ', 1))),
          sampleTable(track, durations),
        ),
      ),
    ),
  );
}

function durationsOf(samples: readonly AvcSample[]): number[] {
  const durations = samples.slice(1).map(({ decoded }, i) => decoded - (samples[i]?.decoded ?? 0));
  // Nothing says how long the last one lasts: as long as the one before, or a 25th of a second.
  return [...durations, durations.at(-1) ?? timescale / 25];
}

function sampleTable(track: AvcTrack, durations: readonly number[]): Uint8Array {
  const { samples } = track;
  const waits = samples.map(({ shown, decoded }) => shown - decoded);
  const syncs = samples.flatMap(({ sync }, i) => (sync || i === 0 ? [i + 1] : []));
  return box(
    'stbl',
    box('stsd', [0, 1], sampleEntry(track)),
    box('stts', 0, ...runs(durations)),
    // Version 1: a picture may be shown before its clock says that it is decoded.
    box('ctts', 0x0100_0000, ...runs(waits)),
    box('stss', [0, syncs.length], syncs),
    box('stsc', [0, 1, 1, samples.length, 1]),
    box(
      'stsz',
      [0, 0, samples.length],
      samples.map(({ size }) => size),
    ),
    box('stco', [0, 1, track.start]),
  );
}

/** Equal values one after the other as count and value. */
function runs(values: readonly number[]): [count: number, pairs: readonly number[]] {
  const pairs: number[] = [];
  for (const value of values) {
    if (pairs.length > 0 && pairs.at(-1) === value) pairs[pairs.length - 2] = (pairs.at(-2) ?? 0) + 1;
    else pairs.push(1, value);
  }
  return [pairs.length / 2, pairs];
}

/** ISO/IEC 14496-15 5.3: AVCSampleEntry with its decoder configuration record. */
function sampleEntry({ columns, rows, sequenceSets, pictureSets }: AvcTrack): Uint8Array {
  const [, profile = 0, compatibility = 0, level = 0] = sequenceSets[0] ?? [];
  const sets = (units: readonly Uint8Array[]): Uint8Array =>
    Uint8Array.from(units.flatMap((unit) => [...short(unit.length), ...unit]));
  return box(
    'avc1',
    [0, 1, 0, 0, 0, 0],
    short(columns, rows),
    [72 * one, 72 * one, 0],
    short(1),
    new Uint8Array(32),
    short(24, 0xffff),
    box(
      'avcC',
      // Lengths of 4 bytes; the first 3 and 6 bits of the counts are reserved ones.
      Uint8Array.of(1, profile, compatibility, level, 0xff, 0xe0 + sequenceSets.length),
      sets(sequenceSets),
      Uint8Array.of(pictureSets.length),
      sets(pictureSets),
      // High Profile: 4:2:0 of 8 bits, no further sets.
      Uint8Array.from(profile === 100 ? [0xfd, 0xf8, 0xf8, 0] : []),
    ),
  );
}
