import type { DataElement, DataSet, Encoding } from '../../src/dicom/dictionary/DataSet';
import type { Part10 } from '../../src/dicom/model/Part10';

/** An element, an item or a fragment of a file, and where its header says what. */
export interface Place {
  readonly kind: 'element' | 'item' | 'fragment';
  readonly tag: number;
  readonly vr: string;
  readonly encoding: Encoding;
  readonly start: number;
  /** Bytes of the length field: 2 or 4, at `lengthAt`. */
  readonly lengthAt: number;
  readonly lengthSize: 2 | 4;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Behind delimiters. */
  readonly end: number;
  readonly undefinedLength: boolean;
  readonly isSequence: boolean;
  /** What it lies in, the outermost first. */
  readonly around: readonly Place[];
}

const little: Encoding = { explicit: true, bigEndian: false };

/** All places of a file in its order, those of the file meta information too. */
export function placesOf(part10: Part10): Place[] {
  const places: Place[] = [];
  if (part10.meta) inDataSet(part10.meta, [], places);
  inDataSet(part10.dataSet, [], places);
  return places;
}

function inDataSet({ elements, encoding }: DataSet, around: readonly Place[], places: Place[]): void {
  for (const element of elements) {
    const place = placeOf(element, encoding, around);
    places.push(place);
    const within = [...around, place];
    for (const item of element.items ?? []) {
      const one: Place = {
        ...bare('item', 0xfffee000, item, item.dataSet.encoding, within),
        undefinedLength: item.undefinedLength,
      };
      places.push(one);
      inDataSet(item.dataSet, [...within, one], places);
    }
    for (const fragment of element.fragments ?? [])
      places.push(bare('fragment', 0xfffee000, { ...fragment, end: fragment.valueEnd }, little, within));
  }
}

function placeOf(element: DataElement, encoding: Encoding, around: readonly Place[]): Place {
  const { tag, vr, start, valueStart, valueEnd, end, undefinedLength, items } = element;
  const short = encoding.explicit && valueStart - start === 8;
  const long = encoding.explicit && !short;
  return {
    kind: 'element',
    ...{ tag, vr, encoding, start, valueStart, valueEnd, end, undefinedLength, around },
    lengthAt: start + (short ? 6 : long ? 8 : 4),
    lengthSize: short ? 2 : 4,
    isSequence: items !== undefined,
  };
}

const bare = (
  kind: 'item' | 'fragment',
  tag: number,
  { start, valueStart, valueEnd, end }: Pick<Place, 'start' | 'valueStart' | 'valueEnd' | 'end'>,
  encoding: Encoding,
  around: readonly Place[],
): Place => ({
  kind,
  ...{ tag, vr: '', encoding, start, valueStart, valueEnd, end, around },
  lengthAt: start + 4,
  lengthSize: 4,
  undefinedLength: false,
  isSequence: false,
});
