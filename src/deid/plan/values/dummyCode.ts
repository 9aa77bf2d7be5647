import type { NewElement } from '../../../dicom/write/Change';
import type { Encoding } from '../../../dicom/dictionary/DataSet';
import { encodeValue } from '../../../dicom/write/encodeValue';

/** The item of a code sequence that stands for any code: valid by PS3.3 8.8, of a private scheme, saying nothing. */
export const dummyCode = (encoding: Encoding): NewElement[] => [
  { tag: 0x00080100, vr: 'SH', value: encodeValue('SH', 'REMOVED', encoding) },
  { tag: 0x00080102, vr: 'SH', value: encodeValue('SH', '99REMOVED', encoding) },
  { tag: 0x00080104, vr: 'LO', value: encodeValue('LO', 'Removed', encoding) },
];
