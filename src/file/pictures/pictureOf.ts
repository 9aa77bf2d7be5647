import type { Part10, Unreadable } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { firstProposal } from '../../pixel/layouts/firstProposal';
import { overlaysInBits } from '../../pixel/overlaysInBits';
import { pixelDescriptionOf } from '../../pixel/pixelDescriptionOf';
import type { PixelProblem } from '../../pixel/PixelProblem';
import { frameDataSets } from '../../pixel/render/frameDataSets';
import { numbersAt } from '../../pixel/numbersAt';
import { valueRange } from '../../pixel/render/valueRange';
import type { OpenPictures } from './OpenPictures';
import type { ViewedPicture, Window } from './ViewedPicture';

/** What the viewer must know of a file before it draws. */
export async function pictureOf(
  file: Blob,
  of: string,
  pictures: OpenPictures,
): Promise<ViewedPicture | Unreadable | PixelProblem> {
  const open = await pictures.frame(of, file, 0);
  if (open.kind !== 'open') return open;
  const { part10, raster, looks } = open;
  const described = pixelDescriptionOf(part10);
  if ('kind' in described) return described;
  const grey = raster.samplesPerPixel === 1 && looks[0].palette === undefined;
  return {
    kind: 'picture',
    rows: raster.rows,
    columns: raster.columns,
    frames: described.frames,
    pixelAspect: pixelAspect(part10),
    orientation: orientation(part10),
    grey: grey
      ? {
          windows: looks.flatMap(({ voi }): Window[] =>
            voi.kind === 'window' ? [{ center: voi.center, width: voi.width }] : [],
          ),
          ...valueRange(raster, looks[0]),
        }
      : undefined,
    hasOverlays:
      part10.dataSet.elements.some(({ tag }) => isOverlayData(tag)) || overlaysInBits(part10).length > 0,
    proposal: firstProposal(part10),
  };
}

/** Overlay Data (60xx,3000). */
const isOverlayData = (tag: number): boolean =>
  Math.floor(tag / 0x1000000) === 0x60 && tag % 0x10000 === 0x3000;

/** PS3.3 10.7.1.1 and C.7.6.3.1.7: Pixel Spacing and Imager Pixel Spacing are in mm between rows, then between columns; Pixel Aspect Ratio is vertical, then horizontal. */
function pixelAspect(part10: Part10): number {
  const measures = frameDataSets(part10, 0, tags.PixelMeasuresSequence).flatMap((dataSet) => {
    return [tags.PixelSpacing, tags.ImagerPixelSpacing].map((tag) => numbersAt(part10, dataSet, tag));
  });
  for (const [vertical, horizontal] of [
    ...measures,
    numbersAt(part10, part10.dataSet, tags.PixelAspectRatio),
  ])
    if (vertical !== undefined && horizontal !== undefined && vertical > 0 && horizontal > 0)
      return vertical / horizontal;
  return 1;
}

function orientation(part10: Part10): readonly number[] | undefined {
  for (const dataSet of frameDataSets(part10, 0, tags.PlaneOrientationSequence)) {
    const cosines = numbersAt(part10, dataSet, tags.ImageOrientationPatient);
    if (cosines.length === 6) return cosines;
  }
  return undefined;
}
