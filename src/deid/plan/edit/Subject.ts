import type { DataElement } from '../../../dicom/dictionary/DataSet';
import type { Where } from '../../../dicom/access/Where';
import type { AttributeRule } from '../../profile/ruleOf';
import type { Remembered } from './Remembered';

/** An element with all that its judgement turns on. */
export interface Subject {
  readonly element: DataElement;
  readonly where: Where;
  readonly attribute: AttributeRule;
  /** No value and no items: says nothing, so it stays unless it must go. */
  readonly empty: boolean;
  /** Not the first of its tag in the data set; of two Pixel Data not the one that the person was shown. */
  readonly repeated: boolean;
  /** Where it stood in the file before, too. */
  readonly remembered?: Remembered | undefined;
}
