import type { PixelDescription } from '../../PixelDescription';
import type { JpegFrame } from './readFrameHeader';
import type { Segment } from './readSegments';

/** What the components of a codestream are. */
export type JpegColour = 'as-stored' | 'YBR';

/**
 * Whether three components are YCbCr, told as readers of JPEG do: a JFIF header says so, Adobe's APP14 names the transform, components called
 * R, G and B are what they say, all else is YCbCr. Headers of DICOM lie both ways; RGB is believed only where no marker contradicts and no
 * component is subsampled, which RGB never is.
 */
export function colourOf(
  bytes: Uint8Array,
  segments: readonly Segment[],
  { components, maxH, maxV }: JpegFrame,
  { photometricInterpretation }: PixelDescription,
): JpegColour {
  if (components.length !== 3) return 'as-stored';
  const says = (marker: number, text: string): Segment | undefined =>
    segments.find(
      (segment) =>
        segment.marker === marker &&
        String.fromCharCode(...bytes.subarray(segment.dataStart, segment.dataStart + text.length)) === text,
    );
  if (says(0xe0, 'JFIF\0') !== undefined) return 'YBR';
  const adobe = says(0xee, 'Adobe');
  if (adobe !== undefined && adobe.dataEnd - adobe.dataStart >= 12)
    return bytes[adobe.dataStart + 11] === 0 ? 'as-stored' : 'YBR';
  if (String.fromCharCode(...components.map(({ id }) => id)) === 'RGB') return 'as-stored';
  const subsampled = components.some(({ h, v }) => h !== maxH || v !== maxV);
  return photometricInterpretation === 'RGB' && !subsampled ? 'as-stored' : 'YBR';
}
