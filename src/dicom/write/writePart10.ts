import { blobOf } from '../model/blobOf';
import type { Change, NewElement } from './Change';
import { encodeElement } from './encodeElement';
import { encodings } from '../dictionary/encodings';
import type { Part10 } from '../model/Part10';
import type { Piece } from './Splice';
import { spliceDataSet } from './spliceDataSet';
import { tags } from '../dictionary/tags';
import { joined } from '../model/joined';

const preambleLength = 128;

/** Longer kept ranges are slices of the source even where they are loaded: a slice is not copied. */
const longestCopied = 0x10000;

/**
 * Writes a copy of a file with changes (PS3.10 section 7): zero preamble, `DICM`, fresh File Meta Information with
 * `meta` (all of group 0002 but its length, in any order), then the data set up to the end of its last element. Bytes
 * that no change concerns are the source's bytes: copied where they are loaded and few, else slices of its stream, so that
 * no pixel is read. Without changes the data set is identical to the source's. The data set keeps its byte order and VR
 * form; that `meta` names a transfer syntax of that form (never a deflated one) is up to the caller.
 *
 * Throws on changes that do not fit the file; such an error holds no value.
 */
export function writePart10(part10: Part10, changes: readonly Change[], meta: readonly NewElement[]): Blob {
  const { dataSet, dataSetStart } = part10;
  const end = dataSet.elements.at(-1)?.end ?? dataSetStart;
  const spliced = spliceDataSet(dataSet, dataSetStart, end, changes);
  return blobOf(partsOf([head(meta), ...spliced.pieces], part10), part10.stream, 'application/dicom');
}

function head(meta: readonly NewElement[]): Uint8Array {
  const elements = meta
    .toSorted((a, b) => a.tag - b.tag)
    .map((element) => encodeElement(element, encodings.explicitLittle));
  const groupLength = new Uint8Array(4);
  new DataView(groupLength.buffer).setUint32(
    0,
    elements.reduce((sum, bytes) => sum + bytes.length, 0),
    true,
  );
  const first = { tag: tags.FileMetaInformationGroupLength, vr: 'UL', value: groupLength } as const;
  const prefix = new Uint8Array(preambleLength + 4);
  prefix.set([0x44, 0x49, 0x43, 0x4d], preambleLength); // DICM
  return joined([prefix, encodeElement(first, encodings.explicitLittle), ...elements]);
}

/** Joins neighbours that are in memory, so that a file becomes a few Blob parts and not one for each edit. */
function partsOf(pieces: readonly Piece[], part10: Part10): BlobPart[] {
  const parts: BlobPart[] = [];
  let memory: Uint8Array[] = [];
  const flush = (): void => {
    if (memory.length > 0) parts.push(joined(memory));
    memory = [];
  };
  for (const piece of pieces) {
    if ('size' in piece) {
      flush();
      parts.push(piece);
      continue;
    }
    const bytes = piece instanceof Uint8Array ? piece : copied(piece.start, piece.end, part10);
    if (bytes !== undefined) memory.push(bytes);
    else {
      flush();
      if (!(piece instanceof Uint8Array)) parts.push(part10.stream.slice(piece.start, piece.end));
    }
  }
  flush();
  return parts;
}

const copied = (start: number, end: number, part10: Part10): Uint8Array | undefined =>
  end - start <= longestCopied ? part10.bytes.view(start, end) : undefined;
