import { unpadded } from '../../dicom/text/trimPadding';

/** Three of the longest text that PS3.5 6.2 bounds (LT): what is longer is no remark of anybody. */
const longestText = 3 * 10_240;
/** What no text has once its character set is read (PS3.5 6.1.3). One may come of a wrong character set. */
const strayControls = /(?![\s\u0080-\u009f])\p{Cc}/gu;
const mostControls = 1;

/** Whether a value is not read word by word: bytes of something else, as a wrong length makes them a text, or more than anybody reads. */
export const isNoText = (value: string): boolean =>
  value.length > longestText || (unpadded(value).match(strayControls)?.length ?? 0) > mostControls;
