import type { Change } from '../../../dicom/write/Change';
import type { ActionCode, Because } from '../../profile/Because';
import type { CutCounts } from '../../text/countCuts';

/** One edit of a plan: shown, applied, reported and verified from the same list. Holds no old value. */
export type Edit = Change & {
  /** `(0010,0010)` or `(0040,0275)[0].(0032,1064)`. */
  readonly path: string;
  /** PS3.6 keyword, empty where there is none. */
  readonly keyword: string;
  readonly action: ActionCode;
  readonly because: Because;
  /** Of a cleaned text: why words of it went. */
  readonly cuts?: CutCounts | undefined;
};
