import type { ChangedPixels } from '../../dicom/ChangedPixels';
import type { Part10 } from '../../dicom/Part10';
import { describedPixels } from '../pixelDescriptionOf';
import type { PixelProblem } from '../PixelProblem';
import type { AsChanged } from '../redact/AsChanged';
import type { KeepBytes } from '../redact/KeepBytes';
import { isVideo } from '../video/isVideo';
import type { BareDecoded } from './BareDecoded';
import { bareFrames } from './bareFrames';
import { bareNative } from './bareNative';
import type { PixelExtra } from './PixelExtra';

/** What a copy that de-identifies must have of the source's Pixel Data. */
export interface BarePixels {
  readonly kind: 'bare-pixels';
  /** What was in them besides. */
  readonly extras: readonly PixelExtra[];
  /** Undefined where they stay as they are. */
  readonly changed: ChangedPixels | undefined;
}

/** Only a lane with decoders can tell. */
export interface NeedsDecoder {
  readonly kind: 'needs-decoder';
}

export interface BareTools {
  readonly keep: KeepBytes;
  readonly asChanged?: AsChanged | undefined;
  readonly decoded?: BareDecoded | undefined;
}

/**
 * Pixel Data without what is none of the pictures that the header tells of (PS3.5 8.1.1, A.4): bits outside of Bits Stored, what lies
 * behind the last frame, parts of codestreams that no decoder needs. All values stay as they are. Where the header does not say
 * what the pixels are, they stay as a whole.
 */
export async function barePixels(
  part10: Part10,
  tools: BareTools,
): Promise<BarePixels | PixelProblem | NeedsDecoder> {
  const { pixelData, transferSyntax, deflated } = part10;
  const description = describedPixels(part10);
  if (pixelData === undefined || 'kind' in description || isVideo(transferSyntax.uid)) return nothing;
  if (pixelData.fragments !== undefined) return bareFrames(part10, pixelData.fragments, description, tools);
  if (transferSyntax.encapsulated) return nothing;
  const native = await bareNative(part10, pixelData, description, tools.keep, tools.asChanged);
  if (native.extras.length === 0) return nothing;
  const { valueStart, valueEnd } = native.pixelData;
  return {
    kind: 'bare-pixels',
    extras: native.extras,
    changed: {
      kind: 'changed-pixels',
      pieces: native.framed([native.stream.slice(valueStart, valueEnd)]),
      transferSyntax: deflated ? explicitLittleEndian : transferSyntax.uid,
      attributes: [],
      outdated: [],
      overlays: [],
      reencoded: false,
    },
  };
}

const nothing: BarePixels = { kind: 'bare-pixels', extras: [], changed: undefined };
const explicitLittleEndian = '1.2.840.10008.1.2.1';
