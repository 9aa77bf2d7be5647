import { segmentTells, type SegmentTells } from '../../deid/findings/segmentTells';
import type { SecretMatcher } from '../../deid/text/SecretMatching';
import { latin1Text } from '../../dicom/text/latin1Text';
import type { Part10 } from '../../dicom/model/Part10';
import { hiddenSegments } from '../../pixel/hiddenSegments';
import { describedPixels } from '../../pixel/pixelDescriptionOf';

export interface TellingSegment {
  readonly tells: SegmentTells;
  readonly content: Uint8Array;
}

/**
 * What compressed frames carry besides the picture that tells something of somebody.
 * @param most frames that are looked into
 */
export async function segmentsTelling(
  part10: Part10,
  matcher: SecretMatcher,
  most?: number,
): Promise<TellingSegment[]> {
  const segments = await hiddenSegments(part10, describedPixels(part10), most);
  return segments.flatMap((content) => {
    const tells = segmentTells(latin1Text(content), matcher);
    return tells === undefined ? [] : [{ tells, content }];
  });
}
