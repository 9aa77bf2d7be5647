import type { Fragment } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { bytesOf } from '../../dicom/model/bytesOf';
import { roomForMany } from '../../dicom/read/roomForMany';
import { legibleText } from '../../dicom/text/legibleText';
import { frameBytes } from '../frameBytes';
import { hiddenSegments } from '../hiddenSegments';
import { nativeFrameRange } from '../nativeFrameRange';
import { framesOf, type FrameParts } from '../framesOf';
import type { PixelDescription } from '../PixelDescription';
import { pixelLimits } from '../pixelLimits';
import type { PixelProblem } from '../PixelProblem';
import { encapsulateItems, offsetTables } from '../codecs/encapsulate';
import { FrameItems, type FramePlace } from '../codecs/FrameItems';
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
  const extras: PixelExtra[] = fresh.places.size > 0 ? ['segments'] : [];
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

interface Looked {
  readonly fresh: FreshFrames;
  readonly unwalked: readonly number[];
  /** Whether a codestream that only a decoder reads may hold more bits than Bits Stored. */
  readonly exceeds: boolean;
  readonly stray: StrayBits | undefined;
}

/** Frames that were written anew, by their index. */
interface FreshFrames {
  readonly items: FrameItems;
  readonly places: Map<number, FramePlace>;
}

/** A frame that is shorter is copied where those before it are fresh: so all that follow each other are one piece. */
const shortFrame = 32 * 1024;

/** Walks each codestream once. */
async function lookThrough(these: Frames): Promise<Looked | PixelProblem> {
  const { part10, fragments, description, frames, tools } = these;
  const { uid } = part10.transferSyntax;
  const stray =
    uid === uids.RLELossless && widths.has(description.bitsAllocated) && StrayBits.mayBeIn(description)
      ? new StrayBits(description)
      : undefined;
  const survive = uid !== uids.RLELossless && bitsSurvive(part10);
  const items = new FrameItems(tools.keep);
  const places = new Map<number, FramePlace>();
  const byStart = new Map(fragments.map((fragment) => [fragment.valueStart, fragment]));
  const unwalked: number[] = [];
  let exceeds = false;
  const room = roomForMany();
  for (const [index, parts] of frames.entries()) {
    if (isPlainly(uid, lengthOf(parts), description)) {
      exceeds ||= survive && StrayBits.mayBeIn(description);
      continue;
    }
    const codestream = await frameBytes(part10, description, index, room);
    if ('kind' in codestream) return codestream;
    const walked = strippedCodestream(codestream, uid, description);
    if (walked === 'unwalked') unwalked.push(index);
    const stripped = walked === 'unwalked' ? undefined : walked;
    if (stripped !== undefined) places.set(index, items.add(stripped));
    else if (places.size > 0 && codestream.length < shortFrame) {
      const place = placeOf(byStart, parts);
      if (place?.inOneItem === true)
        places.set(index, items.addItem(await bytesOf(part10.stream, place.start, place.end), place.length));
    }
    if (stray !== undefined) seeRle(stripped ?? codestream, description, stray);
    else if (survive && holdsMore(codestream, uid, description)) exceeds = true;
  }
  return { fresh: { items, places }, unwalked, exceeds, stray };
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
  { part10, description, frames }: Frames,
  { items, places }: FreshFrames,
  stray: StrayBits,
): Promise<PixelProblem | undefined> {
  for (const index of frames.keys()) {
    const place = places.get(index);
    const codestream =
      place === undefined ? await frameBytes(part10, description, index) : await items.codestream(place);
    if ('kind' in codestream) return codestream;
    places.set(index, items.add(clearRle(codestream, description, stray.tables)));
  }
  return undefined;
}

async function written(
  { part10, fragments, description, frames }: Frames,
  { items, places }: FreshFrames,
  without: readonly PixelExtra[],
): Promise<Bare> {
  const byStart = new Map(fragments.map((fragment) => [fragment.valueStart, fragment]));
  const all: FramePlace[] = [];
  for (const [index, parts] of frames.entries()) {
    const place = places.get(index) ?? placeOf(byStart, parts);
    if (place !== undefined) {
      all.push(place);
      continue;
    }
    const codestream = await frameBytes(part10, description, index);
    if ('kind' in codestream) return codestream;
    all.push(items.add(codestream));
  }
  const element = encapsulateItems(
    items.piecesOf(all),
    all.map(({ start, end }) => end - start),
    all.map(({ length }) => length),
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

/** Whether a long frame of cells as they are has nothing behind them (`partFrame`), which its length tells. It is not read for that. */
const isPlainly = (uid: string, length: number, description: PixelDescription): boolean =>
  uid === uids.EncapsulatedUncompressedExplicitVRLittleEndian &&
  length >= shortFrame &&
  length <= pixelLimits.frameBytes &&
  length - nativeFrameRange(description, 0).end <= 1;

const lengthOf = (parts: FrameParts): number => parts.reduce((sum, { start, end }) => sum + end - start, 0);

function holdsMore(codestream: Uint8Array, uid: string, description: PixelDescription): boolean {
  if (ofCells.has(uid)) return StrayBits.mayBeIn(description);
  const { bitsStored, highBit } = description;
  return (exactPrecision(codestream) ?? 0) > (highBit === bitsStored - 1 ? bitsStored : 0);
}

/** Where the fragments of a frame stand in the source, one after the other; undefined where they must be written anew. */
function placeOf(
  byStart: ReadonlyMap<number, Fragment>,
  parts: FrameParts,
): (FramePlace & { readonly inOneItem: boolean }) | undefined {
  const own = parts.flatMap(({ start }) => byStart.get(start) ?? []);
  const [first, last] = [own[0], own.at(-1)];
  const end = parts.at(-1)?.end ?? 0;
  if (first === undefined || last === undefined || last.valueEnd - end > 1) return undefined;
  if (own.some(({ valueStart, valueEnd }) => (valueEnd - valueStart) % 2 === 1)) return undefined;
  return {
    ...{ batch: undefined, start: first.start, end: last.valueEnd, inOneItem: own.length === 1 },
    length: lengthOf(parts),
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
