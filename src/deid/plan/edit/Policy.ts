import type { BoundedMemo } from '../../../dicom/BoundedMemo';
import type { Where } from '../../../dicom/access/Where';
import type { Part10 } from '../../../dicom/model/Part10';
import type { FileIdentity } from '../../identity/FileIdentity';
import type { KeyedIdentity } from '../../identity/keyedIdentity';
import type { DateShift } from '../../identity/shiftDate';
import type { PresetFlags } from '../../profile/optionsOf';
import type { Decision, OptionName, PresetName } from '../../profile/Preset';
import type { ClassTypes } from '../../profile/typesOf';
import type { CleanText } from '../../text/cleanText';
import type { KeptWords } from '../KeptWords';
import type { OwnUids } from './ownUids';
import type { Remembered } from './Remembered';
import type { Verdict } from './Verdict';

/** How an element goes in which the proof found a secret: with another value where it has to stay, or altogether. */
export type LeakRemedy = 'replaced' | 'removed';

/** A choice in full: which rules are in force turns on it alone. */
export interface ChosenProfile {
  readonly preset: PresetName;
  readonly flags: PresetFlags;
  /** Those of the preset and those chosen besides. */
  readonly options: ReadonlySet<OptionName>;
}

/** What all elements of one file are judged by. Nothing in it changes while they are. */
export interface Policy extends ChosenProfile {
  readonly part10: Part10;
  readonly who: FileIdentity;
  readonly identity: KeyedIdentity;
  /** By path and by keyword. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** SOP Class UID, empty where the file has none. */
  readonly sopClass: string;
  readonly types: ClassTypes;
  /** Whether the file has a Referenced Series Sequence (0008,1115) at the top level. */
  readonly saysItRefers: boolean;
  /** The pseudonym for a Patient's Name or Patient ID at any depth. */
  pseudonym(where: Where): string;
  /** What stands for the UID of an instance, a study, ... in the output; the UID itself under RetainUIDs. */
  newUid(old: string): string;
  /** The UIDs that only the whole file, or only all files, can give it. */
  readonly own: OwnUids;
  /** Words that a person keeps in cleaned texts. */
  readonly keptWords: KeptWords;
  /**
   * Free text without what may identify.
   * @param path where it stands and is cleaned; nothing that a person keeps counts where it is only asked whether a text is harmless
   */
  clean(text: string, path?: string): CleanText;
  /** By the days of the file's patient. */
  readonly shift: DateShift;
  /** Dates of birth as DA: no shifted date may become one of them. */
  readonly birthDates: ReadonlySet<string>;
  /**
   * What was judged before in files of the same class, patient and character set, under the same choice and beside the same identifying
   * values. Undefined where a person decided something, or where a proof found something.
   */
  readonly verdicts: BoundedMemo<Verdict> | undefined;
  /** Of the elements of the top level, by their index. */
  readonly remembered: readonly (Remembered | undefined)[];
  /** By path: what the proof of an earlier plan found a secret in, and how it goes. */
  readonly leaks: ReadonlyMap<string, LeakRemedy>;
}
