import type { PlanNote } from '../../deid/plan/edit/Plan';
import type { ChangedPixels } from '../../dicom/write/ChangedPixels';
import type { Part10 } from '../../dicom/model/Part10';
import { beyondPixels } from '../../pixel/clean/beyondPixels';
import { hiddenSegments } from '../../pixel/hiddenSegments';
import type { Described } from '../../pixel/pixelDescriptionOf';

/** What is told of pixel data beside the pictures: taken out, kept in an own record, or fewer than described. */
export async function pixelNotes(
  part10: Part10,
  description: Described,
  deidentifies: boolean,
  changed: ChangedPixels | undefined,
): Promise<PlanNote[]> {
  const notes: PlanNote[] = (changed?.without ?? []).map((extra) => `${extra}-removed` as const);
  const beyond = await beyondPixels(part10, description, deidentifies ? 'lengths' : 'all');
  if (beyond.missing) notes.push('pixels-missing');
  if (deidentifies || changed !== undefined) return notes;
  notes.push(...beyond.extras.map((extra) => `${extra}-kept` as const));
  if ((await hiddenSegments(part10, description, mostFrames)).length > 0) notes.push('segments-kept');
  return notes;
}

/** Of a picture with many frames: what its maker writes into one it writes into all. */
const mostFrames = 16;
