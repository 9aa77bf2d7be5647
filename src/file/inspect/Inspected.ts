import type { Inspection } from '../../deid/findings/Inspection';
import type { Unreadable } from '../../dicom/model/Part10';
import type { NeedsEyes } from '../../pixel/needsEyes';
import type { PictureFacts } from '../../pixel/pictureFacts';
import type { Remarks } from './remarksIn';
import type { Failed, Ignored } from '../outcomes';

export type Inspected = Inspection & {
  /** Undefined where nothing asks for a look at the pixels. */
  readonly needsEyes: NeedsEyes | undefined;
  /** Undefined where the file has no pixels. */
  readonly picture: PictureFacts | undefined;
  /** What somebody wrote freely. */
  readonly remarks: Remarks;
};

export type InspectionOutcome = Inspected | Ignored | Unreadable | Failed;
