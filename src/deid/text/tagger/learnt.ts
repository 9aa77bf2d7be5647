import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import figures, { sum } from './learnt.bin';
import { buckets } from './TaggedWord';
import { Tagger } from './Tagger';

let current: Tagger | 'none' | undefined;

/**
 * The tagger of this lane: by the figures that its code carries, or by those that the page gave. Undefined only after `unlearn`. Throws an
 * Error where there are none: rules alone would make other copies than the lanes beside this one.
 */
export function tagger(): Tagger | undefined {
  if (current === undefined && figures !== undefined) learn(figures);
  if (current === undefined) throw new Error('no figures to clean texts by');
  return current === 'none' ? undefined : current;
}

const headLength = 8 + buckets - 1;

/**
 * Takes the figures that `scripts/trainTexts.mjs` learnt: the lengths of the four tables, the scores at which a word stays
 * (one of the filter, another, one in capitals) and goes, and the bounds of the buckets as 32-bit integers (little-endian), then the tables. Throws a RangeError where the lengths do not fit.
 */
export function learn(data: Uint8Array): void {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const head = Array.from({ length: headLength }, (_, at) => view.getInt32(4 * at, true));
  const [
    known = 0,
    names = 0,
    pieces = 0,
    places = 0,
    staysKnown = 0,
    stays = 0,
    staysInCapitals = 0,
    goes = 0,
    ...bounds
  ] = head;
  let at = 4 * headLength;
  if (data.length !== at + known + names + pieces + places)
    throw new RangeError('not the figures of the tagger');
  for (const length of [pieces, places])
    if (length <= 0 || (length & (length - 1)) !== 0)
      throw new RangeError('a table has no length of figures');
  const take = (length: number): Uint8Array => data.subarray(at, (at += length));
  current = new Tagger({
    known: new Uint8Array(take(known)),
    names: new Uint8Array(take(names)),
    pieces: new Int8Array(take(pieces)),
    places: new Int8Array(take(places)),
    ...{ bounds, staysKnown, stays, staysInCapitals, goes },
  });
}

/**
 * Takes the figures that this code was built with, where it does not carry them. Throws a RangeError for any others: a text would be cleaned
 * otherwise than on another machine, or not at all.
 */
export function learnOwn(data: Uint8Array): void {
  if (!bytesToHex(sha256(data)).startsWith(sum)) throw new RangeError('not the figures of this version');
  learn(data);
}

/** From now on rules alone clean texts: for what holds them with and without figures against each other, and for learning figures. */
export function unlearn(): void {
  current = 'none';
}
