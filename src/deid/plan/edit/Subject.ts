import type { DataElement } from '../../../dicom/dictionary/DataSet';
import type { AttributeRule } from '../../profile/ruleOf';
import type { Where } from '../../../dicom/access/Where';

/** An element with all that its judgement turns on. */
export interface Subject {
  readonly element: DataElement;
  readonly where: Where;
  readonly attribute: AttributeRule;
  /** No value and no items: says nothing, so it stays unless it must go. */
  readonly empty: boolean;
}
