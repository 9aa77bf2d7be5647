import type { Part10 } from '../dicom/model/Part10';
import { tags } from '../dicom/dictionary/tags';
import { textAt } from '../dicom/access/valuesOf';
import needs from './burnedIn/needs.json';
import { firstProposal } from './layouts/firstProposal';
import { needsEyes } from './needsEyes';

const byModality = new Map(
  Object.entries(needs.modalities).map(([modality, [need]]) => [modality, Number(need)]),
);
const added = (sign: keyof typeof needs.signs): number => Number(needs.signs[sign][0]);

/**
 * How much a picture needs a person's look, by its header (burnedIn/needs.json): 0 without pixels, then the more the higher. It sorts
 * the review queue and decides nothing. Burned In Annotation NO takes nothing away; where the detector finds text, the picture comes
 * first whatever this says.
 */
export function needOfEyes(part10: Part10): number {
  if (part10.pixelData === undefined) return 0;
  const must = needsEyes(part10);
  const modality = textAt(part10, part10.dataSet, tags.Modality).toUpperCase();
  let need =
    must === undefined ? (byModality.get(modality) ?? needs.otherModality) : Number(needs.must[must][0]);
  const proposal = firstProposal(part10);
  if (proposal !== undefined && proposal.cover.length > 0) need += added('known-layout');
  if (proposal?.keepOnly !== undefined) need += added('outside-of-regions');
  const photometric = textAt(part10, part10.dataSet, tags.PhotometricInterpretation).toUpperCase();
  if (photometric !== '' && !photometric.startsWith('MONOCHROME')) need += added('in-colour');
  return need;
}
