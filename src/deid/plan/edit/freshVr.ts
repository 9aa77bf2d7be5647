import type { DataElement, VR } from '../../../dicom/dictionary/DataSet';
import type { AttributeRule } from '../../profile/ruleOf';

/** The VR of a fresh value: the written one if PS3.6 allows it, else that of PS3.6. */
export const freshVr = (element: DataElement, attribute: AttributeRule): VR =>
  attribute.vrs.includes(element.vr) ? element.vr : attribute.vr;
