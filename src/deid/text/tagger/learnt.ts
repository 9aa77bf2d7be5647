import { buckets } from './TaggedWord';
import { Tagger } from './Tagger';

let current: Tagger | undefined;

/** The tagger of this lane, once its figures are here; without it only what the lexicon knows stays. */
export const tagger = (): Tagger | undefined => current;

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

/** Forgets the figures: for tests that hold texts with and without them against each other. */
export function unlearn(): void {
  current = undefined;
}
