import { edited, numberBytes, type Edit } from './Edit';
import { elementBytes, joined, textBytes } from './elementBytes';
import { plantedValue, tellingTags } from './planted';
import type { Sample } from './Sample';

/** What every file gets that lacks it. */
const always = [0x00080050, 0x00080080, 0x00080090, 0x00100010, 0x00100020, 0x00101000, 0x00101040];
const privateCreator = 0x00090010;

/** The file with a value of its own in every element that is about somebody, in a private element too. Nothing where nobody can read it. */
export function plant({ bytes, places }: Sample): Uint8Array<ArrayBuffer> {
  let number = 0;
  const edits: Edit[] = [];
  const present = new Set<number>();
  for (const {
    kind,
    tag,
    isSequence,
    vr,
    encoding,
    valueStart,
    valueEnd,
    lengthAt,
    lengthSize,
    around,
    undefinedLength,
  } of places) {
    if (kind !== 'element' || isSequence || undefinedLength) continue;
    if (around.length === 0) present.add(tag);
    if (!tellingTags.has(tag)) continue;
    const value = textBytes(plantedValue(number++, vr));
    edits.push({ from: valueStart, to: valueEnd, bytes: value, mend: around });
    edits.push({
      from: lengthAt,
      to: lengthAt + lengthSize,
      bytes: numberBytes(value.length, lengthSize, encoding.bigEndian),
    });
  }
  const top = places.filter(({ around, tag }) => around.length === 0 && tag >= 0x00080000);
  const insert = (
    tag: number,
    make: (encoding: Sample['places'][number]['encoding']) => Uint8Array,
  ): void => {
    if (present.has(tag)) return;
    const behind = top.find((place) => place.tag > tag);
    if (behind !== undefined)
      edits.push({ from: behind.start, to: behind.start, bytes: make(behind.encoding) });
  };
  for (const tag of always) {
    const vr = tellingTags.get(tag) ?? 'LO';
    insert(tag, (encoding) => elementBytes(tag, vr, textBytes(plantedValue(number++, vr)), encoding));
  }
  insert(privateCreator, (encoding) =>
    joined(
      elementBytes(privateCreator, 'LO', textBytes('QFUZZ CREATOR'), encoding),
      elementBytes(0x00091001, 'LO', textBytes(plantedValue(number++, 'LO')), encoding),
    ),
  );
  return edited(bytes, edits);
}
