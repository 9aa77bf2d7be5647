import type { Encoding, Tag, VR } from '../../../dicom/dictionary/DataSet';
import type { NewElement } from '../../../dicom/write/Change';
import { encodeValue } from '../../../dicom/write/encodeValue';

export const textElement = (
  tag: Tag,
  vr: Exclude<VR, 'SQ'>,
  value: string,
  encoding: Encoding,
): NewElement => ({
  tag,
  vr,
  value: encodeValue(vr, value, encoding),
});
