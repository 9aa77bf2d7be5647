import { findElement } from '../../src/dicom/access/findElement';
import type { Planting } from './Planting';

/** text_removed: what the file said before it was corrected. */
export function plantOriginals(planting: Planting): void {
  if (findElement(planting.part10.dataSet, 0x04000561) !== undefined) return;
  const { patient } = planting;
  const name = `${patient.surname}^${patient.given}`;
  planting.insert({
    tag: 0x04000561,
    vr: 'SQ',
    items: [
      [
        {
          tag: 0x04000550,
          vr: 'SQ',
          items: [[planting.text(0x00100010, 'PN', name), planting.text(0x00100020, 'LO', patient.id)]],
        },
      ],
    ],
  });
  planting.askGone('(0400,0561)[0].(0400,0550)[0].(0010,0010)', name);
  planting.askGone('(0400,0561)[0].(0400,0550)[0].(0010,0020)', patient.id);
}
