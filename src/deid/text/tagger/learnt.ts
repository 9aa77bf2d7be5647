import figures from './learnt.bin';
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

const headLength = 5 + buckets - 1;

/**
 * Takes the figures that `scripts/trainTexts.mjs` learnt: the lengths of the three tables, the scores at which a word stays
 * and goes, and the bounds of the buckets as 32-bit integers (little-endian), then the tables. Throws a RangeError where the lengths do not fit.
 */
export function learn(data: Uint8Array): void {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const head = Array.from({ length: headLength }, (_, at) => view.getInt32(4 * at, true));
  const [known = 0, pieces = 0, places = 0, stays = 0, goes = 0, ...bounds] = head;
  let at = 4 * headLength;
  if (data.length !== at + known + pieces + places) throw new RangeError('not the figures of the tagger');
  const take = (length: number): Uint8Array => data.subarray(at, (at += length));
  current = new Tagger({
    known: new Uint8Array(take(known)),
    pieces: new Int8Array(take(pieces)),
    places: new Int8Array(take(places)),
    ...{ bounds, stays, goes },
  });
}

/** From now on rules alone clean texts: for what holds them with and without figures against each other, and for learning figures. */
export function unlearn(): void {
  current = 'none';
}
