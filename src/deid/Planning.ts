import type { DataElement } from '../dicom/DataSet';
import type { Part10 } from '../dicom/Part10';
import type { KeyedIdentity } from './keyedIdentity';
import type { Scope } from './Scope';
import type { Subject } from './Subject';
import type { ClassTypes } from './typesOf';

/** What the parts of one plan share while it is made. */
export interface Planning {
  readonly part10: Part10;
  readonly identity: KeyedIdentity;
  /** SOP Class UID, empty where the file has none. */
  readonly sopClass: string;
  readonly types: ClassTypes;
  /** Whether the file has a Referenced Series Sequence (0008,1115) at the top level. */
  readonly saysItRefers: boolean;
  /** The pseudonym for a Patient's Name or Patient ID at any depth. */
  pseudonym(element: DataElement, scope: Scope): string;
  /** UIDs that are replaced, or that went with a removed sequence. Filled on the way. */
  readonly uids: Set<string>;
  /** Elements whose rule lets them stay, but whose value may still name somebody. Filled on the way. */
  readonly kept: Subject[];
}
