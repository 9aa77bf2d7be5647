import type { Part10 } from '../../src/dicom/model/Part10';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { HeldBlob } from '../../src/dicom/model/HeldBlob';
import { placesOf, type Place } from './Place';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file that mutations are made of. A deflated one is held inflated, and packed again behind the mutation. */
export interface Sample {
  readonly bytes: Bytes;
  /** Where the deflated data set begins; undefined where it is none. */
  readonly deflatedFrom: number | undefined;
  /** Empty where the reader refuses the file: only bytes can be changed then. */
  readonly places: readonly Place[];
}

/** Most places that are of use: a file of a million items is mutated at its head. */
const mostPlaces = 5000;

export async function sampleOf(bytes: Bytes): Promise<Sample> {
  const part10 = await readPart10(await HeldBlob.of(new Blob([bytes])));
  if (part10.kind !== 'part10') return { bytes, deflatedFrom: undefined, places: [] };
  const whole = part10.deflated ? await inflated(part10) : bytes;
  return {
    bytes: whole,
    deflatedFrom: part10.deflated ? part10.dataSetStart : undefined,
    places: placesOf(part10).slice(0, mostPlaces),
  };
}

const inflated = async ({ stream, size }: Part10): Promise<Bytes> =>
  new Uint8Array(await stream.slice(0, size).arrayBuffer());
