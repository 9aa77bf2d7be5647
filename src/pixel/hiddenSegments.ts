import { bytesOf } from '../dicom/model/bytesOf';
import type { DataElement } from '../dicom/dictionary/DataSet';
import { legibleText } from '../dicom/text/legibleText';
import { findElement } from '../dicom/access/findElement';
import type { Part10 } from '../dicom/model/Part10';
import { tags } from '../dicom/dictionary/tags';
import { idleInVideo } from './clean/bareVideo';
import { partFrame } from './clean/partFrame';
import { joinPieces } from './codecs/joinPieces';
import { framesOf, type FrameParts } from './framesOf';
import type { PixelDescription } from './PixelDescription';
import type { Described } from './pixelDescriptionOf';
import { isVideo } from './video/isVideo';

/** What is read of one file, and of one frame of it; cleaning walks all. */
const [mostBytes, mostOfFrame] = [64 * 1024 * 1024, 32 * 1024 * 1024];

/**
 * What encapsulated frames (PS3.5 A.4) carry that no decoder needs: comments, application data, boxes, bytes behind their end, a table of
 * offsets that holds none; in frames that cannot be walked, what can be read. Equal ones once.
 * @param most frames that are looked into, spread over all
 */
export async function hiddenSegments(
  part10: Part10,
  described: Described,
  most = Infinity,
): Promise<Uint8Array[]> {
  const { pixelData, stream, transferSyntax } = part10;
  const fragments = pixelData?.fragments;
  if (pixelData === undefined || fragments === undefined) return [];
  const description = 'kind' in described ? undescribed : described;
  const found = new Map<string, Uint8Array>();
  const take = (content: Uint8Array): void => {
    const key = content.join();
    if (!found.has(key)) found.set(key, content.slice());
  };
  const tables = [
    fragments[0],
    ...[tags.ExtendedOffsetTable, tags.ExtendedOffsetTableLengths].map((tag) =>
      findElement(part10.dataSet, tag),
    ),
  ].filter((table) => table !== undefined);
  for (const table of tables)
    for (const { text } of legibleText(await bytesOf(stream, table.valueStart, table.valueEnd)))
      take(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  if (isVideo(transferSyntax.uid)) return [...found.values(), ...(await idleInVideo(part10, mostOfFrame))];
  const frames = await framesWithRest(part10, pixelData, description.frames);
  const step = Math.max(1, frames.length / most);
  let left = mostBytes;
  for (let next = 0; next < frames.length; next += step) {
    const parts = frames[Math.floor(next)] ?? [];
    const length = parts.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length > mostOfFrame || length > left) continue;
    left -= length;
    const codestream = joinPieces(
      await Promise.all(
        parts.map(
          async ({ start, end }) => part10.bytes.view(start, end) ?? (await bytesOf(stream, start, end)),
        ),
      ),
    );
    const parted = partFrame(codestream, transferSyntax.uid, description);
    if (parted !== undefined) parted.idle.forEach(take);
    else for (const { start, end } of legibleText(codestream)) take(codestream.subarray(start, end));
  }
  return [...found.values()];
}

/** Where the header does not say what the pixels are, each fragment counts as a frame. */
const undescribed: PixelDescription = {
  ...{ rows: 1, columns: 1, frames: 0, samplesPerPixel: 1, planarConfiguration: 0 },
  ...{ bitsAllocated: 8, bitsStored: 8, highBit: 7, signed: false },
  ...{ photometricInterpretation: '', numbers: 'integer' },
};

/** What belongs to no frame counts as one for each fragment. */
async function framesWithRest(
  part10: Part10,
  pixelData: DataElement,
  frames: number,
): Promise<readonly FrameParts[]> {
  const matched = frames === 0 ? [] : ((await framesOf(part10, pixelData, frames)) ?? []);
  const starts = new Set(matched.flat().map(({ start }) => start));
  const rest = pixelData.fragments?.slice(1).filter(({ valueStart }) => !starts.has(valueStart)) ?? [];
  return [...matched, ...rest.map(({ valueStart: start, valueEnd: end }) => [{ start, end }])];
}
