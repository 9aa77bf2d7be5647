import type { Encoding } from '../../../src/dicom/dictionary/DataSet';
import type { Outline } from '../../../src/verify/readers/Outline';
import { strictWalk } from '../../../src/verify/readers/strictWalk';
import { edited, numberBytes, type Edit } from '../Edit';
import { elementBytes, tagBytes } from '../elementBytes';

/** dicom-parser takes the length of all others for one of 16 bits. */
const longToIt = new Set('OB OD OF OL OW SQ UC UN UR UT'.split(' '));
const wide = new Set(['OV', 'SV', 'UV']);
const pixelData = 0x7fe00010;
const item = 0xfffee000;
const unusedTag = 0x00030010;

interface Row {
  readonly depth: number;
  readonly tag: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/**
 * The same file without what dicom-parser is known to read wrongly and goes astray behind; whatever else it cannot read stays. A file in which
 * the strict walker is stuck stays as it is.
 */
export function sparedDicomParser(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const walked = strictWalk(file);
  if (walked.kind === 'stuck') return file;
  const bytes = file.slice();
  const edits: Edit[] = [];
  let parted = false;
  let before: Row | undefined;
  for (const row of rowsOf(walked.outline)) {
    const { start, encoding, vr } = headerOf(bytes, row);
    if (row.valueStart - start === 12 && !longToIt.has(vr))
      bytes.set(Buffer.from(wide.has(vr) ? 'OB' : 'UN'), start + 4);
    if (!parted && row.depth === 0 && Math.floor(row.tag / 0x10000) !== 2) {
      parted = true;
      edits.push(parting(start, encoding));
    }
    if (row.depth === 1 && row.tag === item && before?.depth === 0 && before.tag === pixelData)
      edits.push(...wholeTable(row));
    before = row;
  }
  return edited(bytes, edits);
}

function* rowsOf(outline: Outline): Generator<Row> {
  for (let i = 0; i < outline.length; i += 4) {
    const [depth = 0, tag = 0, valueStart = 0, valueEnd = 0] = outline.slice(i, i + 4);
    yield { depth, tag, valueStart, valueEnd };
  }
}

/** Twelve bytes before the value where the tag stands there, with a VR; eight else (PS3.5 7.1). */
function headerOf(
  bytes: Uint8Array,
  { tag, valueStart }: Row,
): { start: number; encoding: Encoding; vr: string } {
  const isAt = (start: number, bigEndian: boolean): boolean =>
    tagBytes(tag, bigEndian).every((byte, i) => bytes[start + i] === byte);
  const vrAt = (start: number): string => String.fromCharCode(...bytes.subarray(start + 4, start + 6));
  const isVr = (vr: string): boolean => /^[A-Z]{2}$/.test(vr);
  const long = valueStart - 12;
  const isLong = isVr(vrAt(long)) && (isAt(long, false) || isAt(long, true));
  const start = isLong ? long : valueStart - 8;
  const vr = vrAt(start);
  return { start, encoding: { explicit: isVr(vr), bigEndian: !isAt(start, false) }, vr };
}

/** An empty element of group 0003 behind the meta information: what stands behind it is no more of it, whatever its group. */
function parting(at: number, encoding: Encoding): Edit {
  return { from: at, to: at, bytes: elementBytes(unusedTag, 'LO', new Uint8Array(), encoding) };
}

/** A Basic Offset Table without the beginning of a number at its end, which dicom-parser reads to the end of that number. */
function wholeTable({ valueStart, valueEnd }: Row): Edit[] {
  const length = valueEnd - valueStart;
  const over = length % 4;
  if (over === 0) return [];
  return [
    { from: valueStart - 4, to: valueStart, bytes: numberBytes(length - over, 4, false) },
    { from: valueEnd - over, to: valueEnd, bytes: new Uint8Array() },
  ];
}
