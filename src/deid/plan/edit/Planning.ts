import type { DataElement } from '../../../dicom/dictionary/DataSet';
import type { Part10 } from '../../../dicom/model/Part10';
import type { CleanText } from '../../text/cleanText';
import type { Edit } from './Edit';
import type { KeyedIdentity } from '../../identity/keyedIdentity';
import type { PresetFlags } from '../../profile/optionsOf';
import type { OwnUids } from './ownUids';
import type { Decision, OptionName, PresetName } from '../../profile/Preset';
import type { Where } from '../../../dicom/access/Where';
import type { DateShift } from '../../identity/shiftDate';
import type { Subject } from './Subject';
import type { ClassTypes } from '../../profile/typesOf';

/** How an element goes in which the proof found a secret: with another value where it has to stay, or altogether. */
export type TakenAs = 'replaced' | 'removed';

/** What the parts of one plan share while it is made. */
export interface Planning {
  readonly part10: Part10;
  readonly identity: KeyedIdentity;
  readonly preset: PresetName;
  readonly flags: PresetFlags;
  /** Those of the preset and those chosen besides. */
  readonly options: ReadonlySet<OptionName>;
  /** By path and by keyword. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** SOP Class UID, empty where the file has none. */
  readonly sopClass: string;
  readonly types: ClassTypes;
  /** Whether the file has a Referenced Series Sequence (0008,1115) at the top level. */
  readonly saysItRefers: boolean;
  /** The pseudonym for a Patient's Name or Patient ID at any depth. */
  pseudonym(element: DataElement, where: Where): string;
  /** What stands for the UID of an instance, a study, ... in the output; the UID itself under RetainUIDs. */
  newUid(old: string): string;
  /** The UIDs that only the whole file, or only all files, can give it. */
  readonly own: OwnUids;
  /** Free text without what may identify. */
  clean(text: string): CleanText;
  /** By the days of the file's patient. */
  readonly shift: DateShift;
  /** Dates of birth as DA: no shifted date may become one of them. */
  readonly birthDates: ReadonlySet<string>;
  /** The edits of the data set of an item that stays: the way down, without imports in a circle. */
  judge(where: Where): readonly Edit[];
  /** By path: what the proof of an earlier plan found a secret in, and how it goes. */
  readonly taken: ReadonlyMap<string, TakenAs>;
  /** UIDs that are replaced, or that went with a removed sequence. Filled on the way. */
  readonly uids: Set<string>;
  /** Elements whose rule lets them stay, but whose value may still name somebody. Filled on the way. */
  readonly kept: Subject[];
  /** Elements that the profile would edit and that a decision keeps. Filled on the way. */
  readonly overruled: Subject[];
}
