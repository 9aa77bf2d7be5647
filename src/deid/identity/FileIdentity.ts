import type { PatientIdentity } from './PatientIdentity';

/** Whose a file is, and which one, as it says itself: read once, and handed on. Identifying. */
export interface FileIdentity {
  readonly patient: PatientIdentity;
  readonly levels: LevelKeys;
  /** Study, Series and Frame of Reference Instance UID as they stand there. */
  readonly uids: { readonly study: string; readonly series: string; readonly frame: string };
  readonly sopClass: SaidTwice;
  /** With the UID by which the file goes: that of the meta information where the data set has none or a word; empty where nothing tells it from others. */
  readonly instance: SaidTwice & { readonly uid: string };
}

/** By what a file belongs to others of its study and series (PS3.3 C.7.2.1, C.7.3.1). */
export interface LevelKeys {
  /** The Study Instance UID; where that tells nothing apart, what else the file says of its study. Empty where it says nothing. */
  readonly study: string;
  readonly series: string;
}

/** What PS3.10 7.1 wants to be equal; empty where it is not said. */
interface SaidTwice {
  readonly inDataSet: string;
  readonly inMeta: string;
}
