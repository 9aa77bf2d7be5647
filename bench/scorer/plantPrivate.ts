import type { Tag } from '../../src/dicom/dictionary/DataSet';
import { formatTag } from '../../src/dicom/dictionary/formatTag';
import { describe } from './describe';
import type { Planting, TextVr } from './Planting';
import { phoneOf } from './PseudoPatient';

/** text_removed in private elements, text_retained where Table E.3.10-1 says it is safe. */
export function plantPrivate(planting: Planting): void {
  const { random, patient } = planting;
  const { given, streets, surnames } = patient.set;
  const inUse = (group: number): boolean =>
    planting.part10.dataSet.elements.some(({ tag }) => Math.floor(tag / 0x10000) === group);
  if (!inUse(0x7a11)) {
    const said = describe(patient, random, 300);
    const values: [Tag, TextVr, string][] = [
      [0x7a111001, 'LO', `${patient.surname} ${patient.given}`], [0x7a111002, 'PN', `${random.pick(surnames)}^${random.pick(given)}`],
      [0x7a111003, 'LT', said?.text ?? patient.surname], [0x7a111004, 'UN', `PID=${patient.id}`], [0x7a111005, 'LO', phoneOf(random, patient.locale)],
    ]; // prettier-ignore
    planting.insert(planting.text(0x7a110010, 'LO', 'PSEUDO VENDOR 1'));
    for (const [tag, vr, value] of values) {
      planting.insert(planting.text(tag, vr, value));
      if (tag !== 0x7a111003) planting.askGone(formatTag(tag), value);
    }
    for (const value of said?.removed ?? []) planting.askGone('(7a11,1003)', value);
    const street = `${random.pick(streets[patient.locale])} ${random.between(1, 99)}`;
    planting.insert({ tag: 0x7a111006, vr: 'SQ', items: [[planting.text(0x00101040, 'LO', street)]] });
    planting.askGone('(7a11,1006)[0].(0010,1040)', street);
  }
  if (!inUse(0x0043)) {
    // Scan pitch ratio, safe by Table E.3.10-1: as a scanner writes it, or as somebody abused it.
    planting.insert(planting.text(0x00430010, 'LO', 'GEMS_PARM_01'));
    if (random.chance(0.6)) {
      planting.insert(planting.text(0x00431027, 'SH', '0.984:1'));
      planting.ask('text_retained', '(0043,1027)', '0.984:1', ['0', '984', '1']);
      planting.ask('tag_retained', '(0043,0010)', '');
    } else {
      planting.insert(planting.text(0x00431027, 'SH', patient.surname.slice(0, 16)));
      planting.askGone('(0043,1027)', patient.surname.slice(0, 16));
    }
  }
}
