import type { Unreadable } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';
import type { PixelProblem } from '../../pixel/PixelProblem';
import { drawOverlays } from '../../pixel/render/drawOverlays';
import type { Look } from '../../pixel/render/Look';
import { renderFrame } from '../../pixel/render/renderFrame';
import { smallerFrame } from '../../pixel/render/smallerFrame';
import type { OpenPictures } from './OpenPictures';
import type { FrameRequest, ShownFrame } from './ShownFrame';
import type { Window } from './ViewedPicture';

/** One frame as the request wants it, ready to draw. */
export async function frameOf(
  file: Blob,
  { of, index, window, overlays, longest }: FrameRequest,
  pictures: OpenPictures,
): Promise<ShownFrame | Unreadable | PixelProblem> {
  const open = await pictures.frame(of, file, index);
  if (open.kind !== 'open') return open;
  const { part10, raster, looks } = open;
  const shown = longest === undefined ? raster : smallerFrame(raster, longest);
  const pixels = renderFrame(shown, window === undefined ? looks[0] : withWindow(looks[0], window));
  const { rows, columns } = shown;
  if (overlays && shown === raster) await drawOverlays(part10, index, { pixels, rows, columns });
  const sopInstance = longest === undefined ? textAt(part10, part10.dataSet, tags.SOPInstanceUID) : undefined;
  return { kind: 'frame', columns, rows, pixels, sopInstance };
}

const withWindow = (look: Look, { center, width }: Window): Look => ({
  ...look,
  voi: { kind: 'window', center, width, shape: 'LINEAR_EXACT' },
});
