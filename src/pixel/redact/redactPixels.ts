import type { ChangedPixels } from '../../dicom/write/ChangedPixels';
import type { Part10 } from '../../dicom/model/Part10';
import { pixelDescriptionOf } from '../pixelDescriptionOf';
import type { PixelProblem } from '../PixelProblem';
import type { Redaction } from '../Redaction';
import { bareNative } from '../clean/bareNative';
import type { AsChanged } from '../AsChanged';
import { clearOverlays } from './clearOverlays';
import { coverOf, type Band } from './coverOf';
import type { KeepBytes } from '../KeepBytes';
import { offsetTables } from '../codecs/encapsulate';
import { redactDecoded, type Redrawn } from './redactDecoded';
import { redactJpeg } from './redactJpeg';
import { redactNative } from './redactNative';
import { uids } from '../../dicom/dictionary/uids';

const sequentialJpeg = new Set<string>([uids.JPEGBaseline8Bit, uids.JPEGExtended12Bit]);

/**
 * Pixel Data with areas black, and what the data set must say of it (PS3.15 E.3.1). Never more than a few frames are in memory, as far
 * as `keep` takes the bytes out of it.
 */
export async function redactPixels(
  part10: Part10,
  redaction: Redaction,
  keep: KeepBytes,
  asChanged?: AsChanged,
): Promise<ChangedPixels | PixelProblem> {
  const description = pixelDescriptionOf(part10);
  if ('kind' in description) return description;
  const { pixelData, transferSyntax, deflated } = part10;
  if (pixelData === undefined) return { kind: 'pixel-problem', code: 'no-pixels' };
  const bandsOf = coverOf(redaction, description);
  const areas = new Set<readonly Band[]>();
  for (let frame = 0; frame < description.frames; frame++) areas.add(bandsOf(frame));
  if ([...areas].every((bands) => bands.length === 0)) return { kind: 'pixel-problem', code: 'outside' };
  const overlays = clearOverlays(part10, areas);
  if (pixelData.fragments === undefined) {
    const native = await bareNative(part10, pixelData, description, keep, asChanged);
    const value = await redactNative(native, description, bandsOf, keep, asChanged);
    if ('kind' in value) return value;
    return {
      kind: 'changed-pixels',
      without: native.extras,
      pieces: native.element(value),
      transferSyntax: deflated ? uids.ExplicitVRLittleEndian : transferSyntax.uid,
      attributes: [],
      outdated: [],
      overlays,
      reencoded: false,
    };
  }
  const redrawn = await redraw(part10, description, bandsOf, keep);
  if ('kind' in redrawn) return redrawn;
  const made = new Set(redrawn.attributes.map(({ tag }) => tag));
  return {
    kind: 'changed-pixels',
    // Codestreams and fragments were all made anew.
    without: [],
    ...redrawn,
    outdated: offsetTables.filter((tag) => !made.has(tag)),
    overlays,
    reencoded: redrawn.transferSyntax !== transferSyntax.uid,
  };
}

/** Headers sometimes name another process of JPEG than the codestream is of: that one may still be decoded. */
async function redraw(
  ...[part10, description, bandsOf, keep]: Parameters<typeof redactDecoded>
): Promise<Redrawn | PixelProblem> {
  if (!sequentialJpeg.has(part10.transferSyntax.uid))
    return redactDecoded(part10, description, bandsOf, keep);
  const redrawn = await redactJpeg(part10, description, bandsOf, keep);
  const isOther = 'kind' in redrawn && redrawn.code === 'bad-codestream';
  return isOther ? redactDecoded(part10, description, bandsOf, keep) : redrawn;
}
