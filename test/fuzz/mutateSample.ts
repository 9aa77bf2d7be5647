import { deflateRawSync } from 'node:zlib';
import { mutate } from '../laws/mutate';
import { edited, type Edit } from './Edit';
import { mutations } from './mutations/mutations';
import type { Random } from './Random';
import type { Sample } from './Sample';

type Bytes = Uint8Array<ArrayBuffer>;

const total = mutations.reduce((sum, [weight]) => sum + weight, 0);

/**
 * A file with one to three faults, and now and then with damage to bytes that knows nothing of DICOM.
 * @param other another file of which a part may follow or be put in
 */
export function mutateSample(sample: Sample, other: Sample, random: Random): Bytes {
  const { bytes, deflatedFrom, places } = sample;
  const edits: Edit[] = [];
  if (places.length > 0 && !random.chance(0.08))
    for (let times = random.pick([1, 1, 1, 2, 2, 3]); times > 0; times--) edits.push(...draw(sample, random));
  const structured = edited(bytes, edits);
  const spliced = random.chance(0.04) ? splice(sample, other, structured, random) : structured;
  const blind = edits.length === 0 || random.chance(0.06);
  if (deflatedFrom === undefined || spliced.length < deflatedFrom)
    return blind ? mutate(spliced, () => random.next()) : spliced;
  const packed = pack(spliced, deflatedFrom, random);
  return blind ? mutate(packed, () => random.next()) : packed;
}

function draw(sample: Sample, random: Random): readonly Edit[] {
  let at = random.next() * total;
  for (const [weight, mutation] of mutations) {
    at -= weight;
    if (at < 0) return mutation(sample, random);
  }
  return [];
}

/** Head of one, tail of another; or a whole element of the other within. */
function splice(sample: Sample, other: Sample, bytes: Bytes, random: Random): Bytes {
  if (sample.places.length === 0 || other.places.length === 0) return bytes;
  const here = random.pick(sample.places).start;
  const there = random.pick(other.places);
  const tail = random.chance(0.5)
    ? [other.bytes.subarray(there.start)]
    : [other.bytes.subarray(there.start, there.end), bytes.subarray(here)];
  return new Uint8Array(Buffer.concat([bytes.subarray(0, here), ...tail]));
}

/** PS3.5 A.5; rarely a bomb stands behind the data set. */
function pack(bytes: Bytes, from: number, random: Random): Bytes {
  const dataSet = bytes.subarray(from);
  const bomb = random.chance(0.003) ? Buffer.alloc(random.pick([1, 70, 90]) * 1024 * 1024) : new Uint8Array();
  const packed = deflateRawSync(Buffer.concat([dataSet, bomb]), { level: bomb.length > 0 ? 6 : 1 });
  return new Uint8Array(Buffer.concat([bytes.subarray(0, from), packed]));
}
