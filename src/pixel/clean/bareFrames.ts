import type { Fragment } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { bytesOf } from '../../dicom/model/bytesOf';
import { legibleText } from '../../dicom/text/legibleText';
import { frameBytes } from '../frameBytes';
import { hiddenSegments } from '../hiddenSegments';
import { framesOf, type FrameParts } from '../framesOf';
import type { PixelDescription } from '../PixelDescription';
import type { PixelProblem } from '../PixelProblem';
import { encapsulate, frameItem, offsetTables } from '../codecs/encapsulate';
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
  const frames = pixelData && (await framesOf(part10, pixelData, description.frames));
  // Nothing can be shown of it.
  if (frames === undefined || frames.length === 0)
    return (await hiddenSegments(part10, description)).length > 0 ? badCodestream : undefined;
  const these: Frames = { part10, fragments, description, frames, tools };
  const looked = await lookThrough(these);
  if ('kind' in looked) return looked;
  const { fresh, unwalked, exceeds, stray } = looked;
  const redecoded = unwalked.length > 0 ? await redecodeUnwalked(these, unwalked) : undefined;
  if (redecoded !== undefined) return redecoded;
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
    const problem = await clearStray(these, fresh, stray);
    if (problem !== undefined) return problem;
  }
  return extras.length === 0 ? undefined : await written(these, fresh, extras);
}

const badCodestream: PixelProblem = { kind: 'pixel-problem', code: 'bad-codestream' };

interface Frames {
  readonly part10: Part10;
  readonly fragments: readonly Fragment[];
  readonly description: PixelDescription;
  readonly frames: readonly FrameParts[];
  readonly tools: BareTools;
}

/** A frame as it is written. */
interface FrameItem {
  readonly item: Blob;
  readonly length: number;
}

interface Looked {
  /** Frames that were written anew, by their index. */
  readonly fresh: Map<number, FrameItem>;
  readonly unwalked: readonly number[];
  /** Whether a codestream that only a decoder reads may hold more bits than Bits Stored. */
  readonly exceeds: boolean;
  readonly stray: StrayBits | undefined;
}

const kept = (codestream: Uint8Array, { keep }: BareTools): FrameItem => ({
  item: keep(frameItem(codestream)),
  length: codestream.length,
});

/** Walks each codestream once. */
async function lookThrough({ part10, description, frames, tools }: Frames): Promise<Looked | PixelProblem> {
  const { uid } = part10.transferSyntax;
  const stray =
    uid === uids.RLELossless && widths.has(description.bitsAllocated) && StrayBits.mayBeIn(description)
      ? new StrayBits(description)
      : undefined;
  const survive = uid !== uids.RLELossless && bitsSurvive(part10);
  const fresh = new Map<number, FrameItem>();
  const unwalked: number[] = [];
  let exceeds = false;
  for (const index of frames.keys()) {
    const codestream = await frameBytes(part10, description, index);
    if ('kind' in codestream) return codestream;
    const walked = strippedCodestream(codestream, uid, description);
    if (walked === 'unwalked') unwalked.push(index);
    const stripped = walked === 'unwalked' ? undefined : walked;
    if (stripped !== undefined) fresh.set(index, kept(stripped, tools));
    if (stray !== undefined) seeRle(stripped ?? codestream, description, stray);
    else if (survive && holdsMore(codestream, uid, description)) exceeds = true;
  }
  return { fresh, unwalked, exceeds, stray };
}

/** Undefined where they may stay as they are. */
async function redecodeUnwalked(
  { part10, description, tools }: Frames,
  unwalked: readonly number[],
): Promise<Bare> {
  if (tools.decoded === undefined) return 'needs-decoder';
  const changed = await tools.decoded(part10, description, tools.keep, 'always');
  if (changed !== undefined && !('code' in changed)) return { ...changed, without: ['segments'] };
  // No decoder tells which bytes of it the picture needs.
  for (const index of unwalked) {
    const codestream = await frameBytes(part10, description, index);
    if ('kind' in codestream) return codestream;
    if (legibleText(codestream).length > 0) return badCodestream;
  }
  return undefined;
}

async function clearStray(
  { part10, description, frames, tools }: Frames,
  fresh: Map<number, FrameItem>,
  stray: StrayBits,
): Promise<PixelProblem | undefined> {
  for (const index of frames.keys()) {
    const codestream = await bytesOfFrame(part10, description, index, fresh);
    if ('kind' in codestream) return codestream;
    fresh.set(index, kept(clearRle(codestream, description, stray.tables), tools));
  }
  return undefined;
}

async function written(
  { part10, fragments, description, frames, tools }: Frames,
  fresh: ReadonlyMap<number, FrameItem>,
  without: readonly PixelExtra[],
): Promise<Bare> {
  const byStart = new Map(fragments.map((fragment) => [fragment.valueStart, fragment]));
  const items: FrameItem[] = [];
  for (const [index, parts] of frames.entries()) {
    const made = fresh.get(index) ?? itemsOf(part10, byStart, parts);
    if (made !== undefined) {
      items.push(made);
      continue;
    }
    const codestream = await frameBytes(part10, description, index);
    if ('kind' in codestream) return codestream;
    items.push(kept(codestream, tools));
  }
  const element = encapsulate(
    items.map(({ item }) => item),
    items.map(({ length }) => length),
  );
  const made = new Set(element.attributes.map(({ tag }) => tag));
  return {
    kind: 'changed-pixels',
    without,
    ...element,
    transferSyntax: part10.transferSyntax.uid,
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
  fresh: ReadonlyMap<number, FrameItem>,
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
): FrameItem | undefined {
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
