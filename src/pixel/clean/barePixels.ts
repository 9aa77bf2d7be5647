import { bigEndianAt } from '../../dicom/text/bigEndianAt';
import type { Part10 } from '../../dicom/model/Part10';
import { frameBytes } from '../frameBytes';
import { framesOf } from '../framesOf';
import type { PixelDescription } from '../PixelDescription';
import type { Described } from '../pixelDescriptionOf';
import type { PixelProblem, PixelProblemCode } from '../PixelProblem';
import { hiddenSegments } from '../hiddenSegments';
import { isVideo } from '../video/isVideo';
import type { Bare, BareTools } from './BareTools';
import { bareFrames } from './bareFrames';
import { bareVideo } from './bareVideo';
import { bareNative } from './bareNative';
import { rleHolds } from './rleHolds';
import { StrayBits } from './StrayBits';
import { uids } from '../../dicom/dictionary/uids';

const problem = (code: PixelProblemCode): PixelProblem => ({ kind: 'pixel-problem', code });

/**
 * Pixel Data without what is none of the pictures that the header tells of (PS3.5 8.1.1, A.4): bits outside of Bits Stored, what lies
 * behind the last frame, parts of codestreams that no decoder needs. All values stay as they are. Where the header does not say
 * what the pixels are, they stay as a whole.
 */
export async function barePixels(part10: Part10, description: Described, tools: BareTools): Promise<Bare> {
  const { pixelData, transferSyntax, deflated } = part10;
  if (isVideo(transferSyntax.uid)) return await bareVideo(part10);
  if (pixelData === undefined) return undefined;
  if ('kind' in description)
    return (await hiddenSegments(part10, description)).length > 0 ? problem('bad-description') : undefined;
  if (pixelData.fragments !== undefined) {
    const bare = await bareFrames(part10, pixelData.fragments, description, tools);
    return (await isProvable(part10, description, bare)) ? bare : problem('bad-codestream');
  }
  if (transferSyntax.encapsulated) return undefined;
  // Nobody says how cells that are neither of words nor of bytes lie in big endian.
  const { bitsAllocated } = description;
  const isOdd = bitsAllocated > 16 && bitsAllocated % 32 !== 0 && StrayBits.mayBeIn(description);
  if (isOdd && pixelData.vr !== 'OB' && bigEndianAt(part10, pixelData.start))
    return problem('bad-description');
  const native = await bareNative(part10, pixelData, description, tools.keep, tools.asChanged);
  if (native.extras.length === 0) return undefined;
  const { valueStart, valueEnd } = native.pixelData;
  return {
    kind: 'changed-pixels',
    without: native.extras,
    pieces: native.element([{ start: valueStart, end: valueEnd }]),
    transferSyntax: deflated ? uids.ExplicitVRLittleEndian : transferSyntax.uid,
    attributes: [],
    outdated: [],
    overlays: [],
    reencoded: false,
  };
}

/** Frames that cannot be decoded as they are described can be proven neither the same pictures nor free of stray bits. */
async function isProvable(part10: Part10, description: PixelDescription, bare: Bare): Promise<boolean> {
  const { pixelData, transferSyntax } = part10;
  if (pixelData === undefined || transferSyntax.uid !== uids.RLELossless) return true;
  const isLeft = bare === undefined && !StrayBits.mayBeIn(description);
  if (isLeft || bare === 'needs-decoder' || bare?.kind === 'pixel-problem') return true;
  const frames = (await framesOf(part10, pixelData, description.frames)) ?? [];
  for (const index of frames.keys()) {
    const codestream = await frameBytes(part10, description, index);
    if ('kind' in codestream || !rleHolds(codestream, description)) return false;
  }
  return true;
}
