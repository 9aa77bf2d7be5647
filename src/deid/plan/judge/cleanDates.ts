import type { VR } from '../../../dicom/dictionary/DataSet';
import { encodeValue } from '../../../dicom/write/encodeValue';
import { asciiOf } from '../../../dicom/access/asciiOf';
import type { Because } from '../../profile/Because';
import type { Edit } from '../edit/Edit';
import { editElement } from '../edit/editElement';
import { isPlaceholder } from '../../text/isPlaceholder';
import type { Planning } from '../edit/Planning';
import type { Subject } from '../edit/Subject';

/** PS3.5 6.2; DA and TM also as ACR-NEMA wrote them. */
const forms: Readonly<Partial<Record<VR, RegExp>>> = {
  DA: /^\d{4}(\.?)(0[1-9]|1[0-2])\1(0[1-9]|[12]\d|3[01])$/,
  TM: /^([01]\d|2[0-4])(:?[0-5]\d(:?[0-6]\d(\.\d{1,6})?)?)?$/,
  DT: /^\d{4}((0[1-9]|1[0-2])((0[1-9]|[12]\d|3[01])(([01]\d|2[0-4])([0-5]\d([0-6]\d)?)?)?)?)?(\.\d{1,6})?([+-]\d{4})?$/,
  // Timezone Offset From UTC (0008,0201).
  SH: /^[+-](0\d|1[0-4])[0-5]\d$/,
};

function valuesOf({ part10 }: Planning, { element }: Subject): string[] | undefined {
  return asciiOf(part10, element)
    ?.split('\\')
    .map((value) => value.replaceAll('\0', '').trim());
}

const vrOf = ({ element, attribute }: Subject): VR =>
  forms[attribute.vr] === undefined ? element.vr : attribute.vr;

/** Whether all values of an element are dates or times, and nothing else that was written in their place. */
export function saysDates(planning: Planning, subject: Subject): boolean {
  const form = forms[vrOf(subject)];
  const values = valuesOf(planning, subject);
  return form !== undefined && values?.every((value) => value === '' || form.test(value)) === true;
}

/**
 * PS3.15 E.3.6, Retain Longitudinal Temporal Information with Modified Dates: dates move by the days of the patient, times stay as
 * the offset is whole days, so that they stay with their dates also over midnight.
 *
 * @param basic the edits for what cannot be moved
 */
export function cleanDates(
  planning: Planning,
  subject: Subject,
  because: Because,
  basic: () => readonly Edit[],
): readonly Edit[] {
  const vr = vrOf(subject);
  const { shift, birthDates } = planning;
  if (!saysDates(planning, subject)) return basic();
  if (vr !== 'DA' && vr !== 'DT') return editElement.none;
  const old = valuesOf(planning, subject) ?? [];
  const fresh = old.map((value) => {
    // Dummies of earlier cleaning say nothing that could move.
    if (value === '' || isPlaceholder(value.slice(0, 8))) return value;
    return vr === 'DA' ? shift.shiftDate(value) : shift.shiftDateTime(value);
  });
  const moved = fresh.filter((value) => value !== undefined && !birthDates.has(value.slice(0, 8)));
  if (moved.length < old.length) return basic();
  if (moved.every((value, i) => value === old[i])) return editElement.none;
  const value = encodeValue(vr, moved.join('\\'), subject.where.dataSet.encoding);
  const why = because === 'table-e1-1' ? 'date-shifted' : because;
  return editElement.value(planning, subject, 'C', why, value);
}
