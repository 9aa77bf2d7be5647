import { vrClasses } from '../../../dicom/dictionary/vrClasses';
import { asciiOf } from '../../../dicom/access/valuesOf';
import type { VR } from '../../../dicom/dictionary/DataSet';
import type { Part10 } from '../../../dicom/model/Part10';
import type { Subject } from '../edit/Subject';

/** PS3.5 6.2; DA and TM also as ACR-NEMA wrote them. */
const forms: Readonly<Partial<Record<VR, RegExp>>> = {
  DA: /^\d{4}(\.?)(0[1-9]|1[0-2])\1(0[1-9]|[12]\d|3[01])$/,
  TM: /^([01]\d|2[0-4])(:?[0-5]\d(:?[0-6]\d(\.\d{1,6})?)?)?$/,
  DT: /^\d{4}((0[1-9]|1[0-2])((0[1-9]|[12]\d|3[01])(([01]\d|2[0-4])([0-5]\d([0-6]\d)?)?)?)?)?(\.\d{1,6})?([+-]\d{4})?$/,
  // Timezone Offset From UTC (0008,0201).
  SH: /^[+-](0\d|1[0-4])[0-5]\d$/,
};

type Said = Pick<Subject, 'element' | 'attribute'>;

/** By the dictionary, or by what the file claims: either may be the truth about the bytes. */
export const isDate = ({ element, attribute }: Said): boolean =>
  vrClasses.isDate(attribute.vr) || vrClasses.isDate(element.vr);

/** The VR by which the value is a date or a time. */
export const dateVrOf = ({ element, attribute }: Said): VR =>
  forms[attribute.vr] === undefined ? element.vr : attribute.vr;

export function datesIn(part10: Part10, { element }: Said): string[] | undefined {
  return asciiOf(part10, element)
    ?.split('\\')
    .map((value) => value.replaceAll('\0', '').trim());
}

/** Whether all values of an element are dates or times, and nothing else that was written in their place. */
export function saysDates(part10: Part10, subject: Said): boolean {
  const form = forms[dateVrOf(subject)];
  const values = datesIn(part10, subject);
  return form !== undefined && values?.every((value) => value === '' || form.test(value)) === true;
}
