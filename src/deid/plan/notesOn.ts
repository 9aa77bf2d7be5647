import { isPrefix } from '../../dicom/read/isPrefix';
import type { Part10 } from '../../dicom/model/Part10';
import type { PlanNote } from './edit/Plan';
import type { Policy } from './edit/Policy';
import type { Judged } from './interpret';

/** What a plan has to say of the file besides its edits. */
export function notesOn({ part10, sopClass, types, own }: Policy, { overruled, notes }: Judged): PlanNote[] {
  const when = (isSo: boolean, note: PlanNote): PlanNote[] => (isSo ? [note] : []);
  return [
    ...own.notes,
    ...when(overruled.length > 0, 'overruled'),
    ...notes,
    ...when(!types.complete, 'fallback-types'),
    ...when(sopClass === '', 'no-sop-class'),
    ...when(part10.deflated, 'deflated-to-explicit'),
    ...when(part10.transferSyntaxGuessed, 'transfer-syntax-guessed'),
    ...when(part10.pixelData !== undefined, 'pixels-not-examined'),
    ...when(part10.trailing !== undefined, 'trailing-bytes-removed'),
    ...when(isFileBehind(part10), 'file-behind-removed'),
    ...when(
      part10.observations.some(({ code }) => code.startsWith('preamble-')),
      'preamble-zeroed',
    ),
  ];
}

/** Whether a whole DICOM file, prefix and all, stands behind the end of the data set. */
function isFileBehind({ trailing, bytes }: Part10): boolean {
  const prefix = trailing && bytes.view(trailing.start + 128, trailing.start + 132);
  return prefix !== undefined && isPrefix(prefix, 0);
}
