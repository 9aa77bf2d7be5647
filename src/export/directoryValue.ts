import { latin1Text } from '../dicom/text/latin1Text';

const date = /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const time = /^([01]\d|2[0-3])([0-5]\d([0-5]\d|60)?(\.\d{1,6})?)?$/;
const wholeNumber = /^[+-]?\d{1,11}$/;

/**
 * The value of a key as a record may have it: without the padding that only some writers use, dates and times without the dots and
 * colons of ACR-NEMA (PS3.5 6.2). Empty where a date, a time or a number is none: a record is new and owes nothing to old errors.
 */
export function directoryValue(value: Uint8Array, vr: string): Uint8Array {
  if (vr === 'US' || vr === 'UL') return value;
  let end = value.length;
  while (end > 0 && (value[end - 1] === 0 || value[end - 1] === 0x20)) end--;
  const bare = value.subarray(0, end);
  switch (vr) {
    case 'DA':
      return checked(
        latin1Text(bare)
          .trim()
          .replace(/^(\d{4})\.(\d\d)\.(\d\d)$/, '$1$2$3'),
        date,
      );
    case 'TM':
      return checked(latin1Text(bare).trim().replaceAll(':', ''), time);
    case 'IS':
      return checked(latin1Text(bare).trim(), wholeNumber);
    default:
      return bare;
  }
}

const checked = (text: string, form: RegExp): Uint8Array =>
  new TextEncoder().encode(form.test(text) ? text : '');
