import type { Part10 } from '../../dicom/Part10';
import { describedPixels } from '../pixelDescriptionOf';
import { hiddenSegments } from '../hiddenSegments';
import { isVideo } from '../video/isVideo';
import type { Bare, BareTools } from './BareTools';
import { bareFrames } from './bareFrames';
import { bareVideo } from './bareVideo';
import { bareNative } from './bareNative';

/**
 * Pixel Data without what is none of the pictures that the header tells of (PS3.5 8.1.1, A.4): bits outside of Bits Stored, what lies
 * behind the last frame, parts of codestreams that no decoder needs. All values stay as they are. Where the header does not say
 * what the pixels are, they stay as a whole.
 */
export async function barePixels(part10: Part10, tools: BareTools): Promise<Bare> {
  const { pixelData, transferSyntax, deflated } = part10;
  const description = describedPixels(part10);
  if (isVideo(transferSyntax.uid)) return await bareVideo(part10);
  if (pixelData === undefined) return undefined;
  if ('kind' in description)
    return (await hiddenSegments(part10)).length > 0
      ? { kind: 'pixel-problem', code: 'bad-description' }
      : undefined;
  if (pixelData.fragments !== undefined) return bareFrames(part10, pixelData.fragments, description, tools);
  if (transferSyntax.encapsulated) return undefined;
  const native = await bareNative(part10, pixelData, description, tools.keep, tools.asChanged);
  if (native.extras.length === 0) return undefined;
  const { valueStart, valueEnd } = native.pixelData;
  return {
    kind: 'changed-pixels',
    without: native.extras,
    pieces: native.element([{ start: valueStart, end: valueEnd }]),
    transferSyntax: deflated ? explicitLittleEndian : transferSyntax.uid,
    attributes: [],
    outdated: [],
    overlays: [],
    reencoded: false,
  };
}

const explicitLittleEndian = '1.2.840.10008.1.2.1';
