import { tags } from '../../../dicom/dictionary/tags';
import type { NewElement } from '../../../dicom/write/Change';
import type { Encoding } from '../../../dicom/dictionary/DataSet';
import { encodeValue } from '../../../dicom/write/encodeValue';

/** The item of a code sequence that stands for any code: valid by PS3.3 8.8, of a private scheme, saying nothing. */
export const dummyCode = (encoding: Encoding): NewElement[] => [
  { tag: tags.CodeValue, vr: 'SH', value: encodeValue('SH', 'REMOVED', encoding) },
  { tag: tags.CodingSchemeDesignator, vr: 'SH', value: encodeValue('SH', '99REMOVED', encoding) },
  { tag: tags.CodeMeaning, vr: 'LO', value: encodeValue('LO', 'Removed', encoding) },
];
