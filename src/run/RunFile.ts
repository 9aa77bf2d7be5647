import type { InstanceFacts } from '../deid/identity/instancesApart';
import type { LevelKeys } from '../deid/identity/FileIdentity';
import type { SeriesPlace } from '../dicom/access/placeInSeries';
import type { RefusedCode } from '../file/outcomes';
import type { LeftAloneReason } from '../file/LeftAloneReason';

/** One file of a run, small: what it says is folded into what all files tell, and dropped. */
export interface RunFile<Source = unknown, Facts extends RunFacts = RunFacts> {
  /** Place in the order of intake. */
  readonly id: number;
  readonly path: string;
  /** Bytes; 0 where there are none to be had. */
  readonly size: number;
  /** From where it is read again. Undefined for what is ignored or could not be opened, and for what is not held. */
  readonly source: Source | undefined;
  readonly state: FileState;
  readonly reason: Reason | undefined;
  /** Undefined where it could not be read. */
  readonly facts: Facts | undefined;
}

export type FileState = 'readable' | 'cleaned' | 'refused' | 'ignored' | 'left-out';

export type ReasonCode = RefusedCode | LeftAloneReason;

/** Why a file was refused or left alone, and where in the file it showed. `Code`: what else can go wrong. */
export interface Reason<Code extends string = never> {
  readonly code: ReasonCode | Code;
  /** Byte offset. */
  readonly at?: number | undefined;
}

/** What a readable file is among the others, without what it says about a person. Keys are identifying; they stay in memory. */
export interface RunFacts {
  readonly sopClass: string;
  readonly transferSyntax: string;
  /** `studyOf`: key into the secrets of studies. */
  readonly study: string;
  /** `PatientIdentity.key` */
  readonly patient: string;
  readonly levels: LevelKeys;
  /** Where the acquisition put it. */
  readonly place: SeriesPlace;
  /** By what it is told from the others. */
  readonly instance: InstanceFacts;
  /** Undefined where nothing asks for a look at its pixels. */
  readonly needsEyes: string | undefined;
  readonly picture?: { readonly frames: number } | undefined;
}
