import type { Tag } from '../../src/dicom/dictionary/DataSet';
import { findElement } from '../../src/dicom/access/findElement';
import { formatTag } from '../../src/dicom/dictionary/formatTag';
import type { Planting } from './Planting';
import { uidOf } from './PseudoPatient';

/** uid_changed, uid_consistent: the file itself, its study, and another instance of it. */
export function plantUids(
  planting: Planting,
  { sop, other }: { readonly sop: string; readonly other: string },
): void {
  const uids: [Tag, string][] = [
    [0x00080018, sop], [0x0020000d, planting.patient.studyUid], [0x0020000e, uidOf(planting.random)], [0x00200052, planting.patient.frameUid],
  ]; // prettier-ignore
  for (const [tag, uid] of uids) {
    planting.put(tag, 'UI', uid);
    planting.askUid(formatTag(tag), uid);
    planting.ask('text_notnull', formatTag(tag), '');
  }
  const series = uidOf(planting.random);
  if (findElement(planting.part10.dataSet, 0x00081115) !== undefined) return;
  const image = '1.2.840.10008.5.1.4.1.1.2';
  planting.insert({
    tag: 0x00081115,
    vr: 'SQ',
    items: [
      [
        {
          tag: 0x00081199,
          vr: 'SQ',
          items: [[planting.text(0x00081150, 'UI', image), planting.text(0x00081155, 'UI', other)]],
        },
        planting.text(0x0020000e, 'UI', series),
      ],
    ],
  });
  planting.askUid('(0008,1115)[0].(0020,000e)', series);
  planting.askUid('(0008,1115)[0].(0008,1199)[0].(0008,1155)', other);
  planting.ask('text_retained', '(0008,1115)[0].(0008,1199)[0].(0008,1150)', image, [image]);
  planting.ask('tag_retained', '(0008,1115)', '');
}
