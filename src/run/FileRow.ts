import type { Inspected } from '../file/inspect/Inspected';
import type { RefusedCode } from '../file/outcomes';
import type { LeftAloneReason } from '../platform/SourceFile';

export type FileState = 'readable' | 'cleaned' | 'refused' | 'ignored' | 'left-out';

/** Why a file was refused or left alone: a code that `i18n` has words for, and where in the file it showed. */
export interface Reason {
  readonly code: RefusedCode | LeftAloneReason;
  /** Byte offset. */
  readonly at?: number | undefined;
}

/** One file as the page lists it. Small: the findings are folded into the summary and dropped. */
export interface FileRow {
  /** Place in `Session.files`. */
  readonly id: number;
  readonly path: string;
  /** Undefined for what is ignored, and for what could not be opened. */
  readonly blob: Blob | undefined;
  readonly state: FileState;
  readonly reason: Reason | undefined;
  readonly facts: FileFacts | undefined;
}

/** What a readable file is, without what it says about a person. */
export interface FileFacts {
  readonly sopClass: string;
  readonly transferSyntax: string;
  readonly modality: string;
  /** Key into the secrets of studies. */
  readonly study: string;
  readonly needsEyes: Inspected['needsEyes'];
  readonly picture: Inspected['picture'];
  /** Where the acquisition put it. */
  readonly place: Inspected['place'];
  /** By what it is told from the others. */
  readonly instance: Inspected['instance'];
}
