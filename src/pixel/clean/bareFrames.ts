import type { Fragment } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { bytesOf } from '../../dicom/model/bytesOf';
import { legibleText } from '../../dicom/text/legibleText';
import { frameBytes } from '../frameBytes';
import { hiddenSegments } from '../hiddenSegments';
import { framesOf, type FrameParts } from '../framesOf';
import type { PixelDescription } from '../PixelDescription';
import type { PixelProblem } from '../PixelProblem';
import { encapsulate, frameItem, offsetTables } from '../redact/encapsulate';
import { clearRle, seeRle } from './bareRle';
import type { Bare, BareTools } from './BareTools';
import type { PixelExtra } from '../../dicom/model/PixelExtra';
import { bitsSurvive } from './bitsSurvive';
import { tablesHold } from './tablesHold';
import { exactPrecision } from './exactPrecision';
import { StrayBits } from './StrayBits';
import { strippedCodestream } from './strippedCodestream';
import { uids } from '../../dicom/dictionary/uids';

const widths = new Set([8, 16, 32]);

/**
 * Encapsulated Pixel Data, frame by frame: each codestream without what no decoder needs, RLE without stray bits, and nothing behind the
 * last frame. Codestreams that cannot be walked are left to `tools.decoded`; a problem is one that it cannot read either, if a person reads a
 * text in it. Other codestreams that hold more bits than Bits Stored are left to `tools.decoded`. Never more than one frame is in memory.
 */
export async function bareFrames(
  part10: Part10,
  fragments: readonly Fragment[],
  description: PixelDescription,
  tools: BareTools,
): Promise<Bare> {
  const { pixelData } = part10;
  const { uid } = part10.transferSyntax;
  const frames = pixelData && (await framesOf(part10, pixelData, description.frames));
  // Nothing can be shown of it.
  if (frames === undefined || frames.length === 0)
    return (await hiddenSegments(part10)).length > 0
      ? { kind: 'pixel-problem', code: 'bad-codestream' }
      : undefined;
  const stray =
    uid === uids.RLELossless && widths.has(description.bitsAllocated) && StrayBits.mayBeIn(description)
      ? new StrayBits(description)
      : undefined;
  const survive = uid !== uids.RLELossless && bitsSurvive(part10);
  const fresh = new Map<number, { readonly item: Blob; readonly length: number }>();
  let exceeds = false;
  const unwalked: number[] = [];
  for (const index of frames.keys()) {
    const codestream = await frameBytes(part10, description, index);
    if ('kind' in codestream) return codestream;
    const walked = strippedCodestream(codestream, uid, description);
    if (walked === 'unwalked') unwalked.push(index);
    const stripped = walked === 'unwalked' ? undefined : walked;
    if (stripped !== undefined)
      fresh.set(index, { item: tools.keep(frameItem(stripped)), length: stripped.length });
    if (stray !== undefined) seeRle(stripped ?? codestream, description, stray);
    else if (survive && holdsMore(codestream, uid, description)) exceeds = true;
  }
  if (unwalked.length > 0) {
    if (tools.decoded === undefined) return 'needs-decoder';
    const changed = await tools.decoded(part10, description, tools.keep, 'always');
    if (changed !== undefined && !('code' in changed)) return { ...changed, without: ['segments'] };
    // No decoder tells which bytes of it the picture needs.
    for (const index of unwalked) {
      const codestream = await frameBytes(part10, description, index);
      if ('kind' in codestream) return codestream;
      if (legibleText(codestream).length > 0) return { kind: 'pixel-problem', code: 'bad-codestream' };
    }
  }
  const extras: PixelExtra[] = fresh.size > 0 ? ['segments'] : [];
  if (!isCovered(fragments, frames) || !(await tablesHold(part10, fragments, frames)))
    extras.push('excess-pixels');
  if (exceeds) {
    if (tools.decoded === undefined) return 'needs-decoder';
    const changed = await tools.decoded(part10, description, tools.keep);
    if (changed !== undefined)
      return 'code' in changed ? changed : { ...changed, without: [...extras, 'stray-bits'] };
  }
  if (stray?.seen === true) {
    extras.push('stray-bits');
    for (const index of frames.keys()) {
      const codestream = await bytesOfFrame(part10, description, index, fresh);
      if ('kind' in codestream) return codestream;
      const clear = clearRle(codestream, description, stray.tables);
      fresh.set(index, { item: tools.keep(frameItem(clear)), length: clear.length });
    }
  }
  if (extras.length === 0) return undefined;
  const byStart = new Map(fragments.map((fragment) => [fragment.valueStart, fragment]));
  const items: { readonly item: Blob; readonly length: number }[] = [];
  for (const [index, parts] of frames.entries()) {
    const made = fresh.get(index) ?? itemsOf(part10, byStart, parts);
    if (made !== undefined) {
      items.push(made);
      continue;
    }
    const codestream = await frameBytes(part10, description, index);
    if ('kind' in codestream) return codestream;
    items.push({ item: tools.keep(frameItem(codestream)), length: codestream.length });
  }
  const written = encapsulate(
    items.map(({ item }) => item),
    items.map(({ length }) => length),
  );
  const made = new Set(written.attributes.map(({ tag }) => tag));
  return {
    kind: 'changed-pixels',
    without: extras,
    ...written,
    transferSyntax: uid,
    outdated: offsetTables.filter((tag) => !made.has(tag)),
    overlays: [],
    reencoded: false,
  };
}

/** Encapsulated Uncompressed and Deflated Image Frame (PS3.5 A.4.11, A.4.13): cells as in native pixels. */
const ofCells = new Set<string>([
  uids.EncapsulatedUncompressedExplicitVRLittleEndian,
  uids.DeflatedImageFrameCompression,
]);

function holdsMore(codestream: Uint8Array, uid: string, description: PixelDescription): boolean {
  if (ofCells.has(uid)) return StrayBits.mayBeIn(description);
  const { bitsStored, highBit } = description;
  return (exactPrecision(codestream) ?? 0) > (highBit === bitsStored - 1 ? bitsStored : 0);
}

async function bytesOfFrame(
  part10: Part10,
  description: PixelDescription,
  index: number,
  fresh: ReadonlyMap<number, { readonly item: Blob; readonly length: number }>,
): Promise<Uint8Array | PixelProblem> {
  const made = fresh.get(index);
  return made === undefined
    ? await frameBytes(part10, description, index)
    : await bytesOf(made.item, 8, 8 + made.length);
}

/** The fragments of a frame as they stand in the source, one after the other; undefined where they must be written anew. */
function itemsOf(
  { stream }: Part10,
  byStart: ReadonlyMap<number, Fragment>,
  parts: FrameParts,
): { readonly item: Blob; readonly length: number } | undefined {
  const own = parts.flatMap(({ start }) => byStart.get(start) ?? []);
  const [first, last] = [own[0], own.at(-1)];
  const end = parts.at(-1)?.end ?? 0;
  if (first === undefined || last === undefined || last.valueEnd - end > 1) return undefined;
  if (own.some(({ valueStart, valueEnd }) => (valueEnd - valueStart) % 2 === 1)) return undefined;
  return {
    item: stream.slice(first.start, last.valueEnd),
    length: parts.reduce((sum, { start, end }) => sum + end - start, 0),
  };
}

/** Whether every fragment belongs to a frame, but for a byte of padding. */
function isCovered([, ...fragments]: readonly Fragment[], frames: readonly FrameParts[]): boolean {
  const ends = new Map(frames.flat().map(({ start, end }) => [start, end]));
  return fragments.every(({ valueStart, valueEnd }) => {
    const end = ends.get(valueStart);
    return end !== undefined && valueEnd - end <= 1;
  });
}
