import type { DataElement } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { walkElements } from '../../dicom/access/walkElements';
import { decodeFrame } from '../../pixel/decodeFrame';
import { frameBytes } from '../../pixel/frameBytes';
import type { PixelDescription } from '../../pixel/PixelDescription';
import { pixelDescriptionOf } from '../../pixel/pixelDescriptionOf';
import { coverOf, widened, type Band } from '../../pixel/redact/coverOf';
import type { Redaction } from '../../pixel/Redaction';
import { compareJpegFrame } from './compareJpegFrame';
import { compareRasters } from './compareRasters';
import type { SameRange } from '../Range';
import { storedRange } from './storedRange';
import { tags } from '../../dicom/dictionary/tags';
import { uids } from '../../dicom/dictionary/uids';
import { isPixelData } from '../../dicom/dictionary/isPixelData';
import { vrClasses } from '../../dicom/dictionary/vrClasses';
import { isPrivate } from '../../dicom/dictionary/groupOf';

/**
 * Proves by the pictures of the output that a redaction was carried out: each frame is read again and held against the source's. The
 * areas are of one colour, everything around them is as it was, and no other copy of the picture is left.
 *
 * @returns a code and a frame of what is wrong; undefined where all holds; where all holds so far, the native Pixel Data that is still to
 * be compared as it is stored, which whoever reads the output anyway does
 */
export async function verifyRedaction(
  source: Part10,
  output: Part10,
  redaction: Redaction,
): Promise<string | SameRange | undefined> {
  const copy = copyIn(output);
  if (copy !== undefined) return `copy ${copy}`;
  return comparePictures(source, output, redaction);
}

/** The pictures alone, where nothing was blacked out but they were written anew. */
export async function comparePictures(
  source: Part10,
  output: Part10,
  redaction: Redaction,
): Promise<string | SameRange | undefined> {
  const before = pixelDescriptionOf(source);
  const after = pixelDescriptionOf(output);
  if ('kind' in before || 'kind' in after) return 'description';
  if (before.rows !== after.rows || before.columns !== after.columns || before.frames !== after.frames)
    return 'description';
  const native = source.pixelData?.fragments === undefined && output.pixelData?.fragments === undefined;
  if (native && !sameLayout(before, after)) return 'layout';
  const jpeg =
    sequentialJpeg.has(output.transferSyntax.uid) && source.transferSyntax.uid === output.transferSyntax.uid;
  const bandsOf = coverOf(redaction, before);
  if (native) return storedRange(source, output, before, bandsOf);
  const compareFrame = jpeg ? compareCoefficients : compareDecoded;
  for (let frame = 0; frame < before.frames; frame++) {
    const wrong = await compareFrame(source, output, before, frame, bandsOf(frame));
    if (wrong === missing) return undefined;
    if (wrong !== undefined) return `${wrong} frame ${String(frame)}`;
  }
  return undefined;
}

const sequentialJpeg = new Set<string>([uids.JPEGBaseline8Bit, uids.JPEGExtended12Bit]);
/** Of a file, at most: equal coefficients are equal pictures. */
const decodedJpegFrames = 16;

const sameLayout = (a: PixelDescription, b: PixelDescription): boolean =>
  (Object.keys(a) as (keyof PixelDescription)[]).every((key) => a[key] === b[key]);

/** By coefficients, and in a few frames by what they look like: beyond the touched blocks and what interpolating chroma makes of their rim. */
async function compareCoefficients(
  source: Part10,
  output: Part10,
  description: PixelDescription,
  frame: number,
  bands: readonly Band[],
): Promise<string | undefined> {
  const before = await frameBytes(source, description, frame);
  const after = await frameBytes(output, description, frame);
  if ('kind' in before || 'kind' in after) return bothMissing(before, after, frame) ? missing : 'unreadable';
  const wrong = compareJpegFrame(before, after, bands);
  const step = Math.ceil(description.frames / decodedJpegFrames);
  if (wrong !== undefined || frame % step !== 0) return wrong;
  const [was, is] = [await decodeFrame(source, frame), await decodeFrame(output, frame)];
  if ('kind' in was || 'kind' in is) return 'unreadable';
  const outside = widened(bands, { width: 32, height: 32, margin: 4 }, description);
  return compareRasters(was, is, { outside, inside: [] });
}

/** Said of a frame that is missing in both alike: so are all behind it, and a header may name a thousand million. */
const missing = 'missing';

function bothMissing(before: object, after: object, frame: number): boolean {
  const isMissing = (one: object): boolean => 'code' in one && one.code === 'frame-missing';
  return frame > 0 && isMissing(before) && isMissing(after);
}

/** By the decoder of the syntax that was written. */
async function compareDecoded(
  source: Part10,
  output: Part10,
  _description: PixelDescription,
  frame: number,
  bands: readonly Band[],
): Promise<string | undefined> {
  const [before, after] = await Promise.all([decodeFrame(source, frame), decodeFrame(output, frame)]);
  if ('kind' in before || 'kind' in after) return bothMissing(before, after, frame) ? missing : 'unreadable';
  return compareRasters(before, after, { outside: bands, inside: bands });
}

const longestPrivate = 1024;

/** The path of what may be another copy of the picture: an icon, a picture in a sequence, long private bytes. */
function copyIn(output: Part10): string | undefined {
  let found: string | undefined;
  walkElements(output, (element, where) => {
    if (element !== output.pixelData && isPicture(element)) found ??= where.pathOf(element.tag);
  });
  return found;
}

function isPicture({ tag, vr, items, fragments, valueStart, valueEnd }: DataElement): boolean {
  if (tag === tags.IconImageSequence || isPixelData(tag)) return true;
  if (!isPrivate(tag) || items !== undefined) return false;
  return fragments !== undefined || (vrClasses.isOctets(vr) && valueEnd - valueStart > longestPrivate);
}
