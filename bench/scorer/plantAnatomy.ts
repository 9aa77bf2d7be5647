import { findElement } from '../../src/dicom/access/findElement';
import type { Planting } from './Planting';

/** text_retained: a code says what is seen, and stays. */
export function plantAnatomy(planting: Planting): void {
  if (findElement(planting.part10.dataSet, 0x00082218) !== undefined) return;
  const [code, meaning] = planting.random.pick([['51185008', 'Chest'], ['69536005', 'Head'], ['818981001', 'Abdomen'], ['72696002', 'Knee'], ['12738006', 'Brain']] as const); // prettier-ignore
  planting.insert({
    tag: 0x00082218,
    vr: 'SQ',
    items: [
      [
        planting.text(0x00080100, 'SH', code),
        planting.text(0x00080102, 'SH', 'SCT'),
        planting.text(0x00080104, 'LO', meaning),
      ],
    ],
  });
  planting.ask('text_retained', '(0008,2218)[0].(0008,0100)', code, [code]);
  planting.ask('text_retained', '(0008,2218)[0].(0008,0104)', meaning, [meaning]);
}
