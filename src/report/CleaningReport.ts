import type { program } from '../dicom/dictionary/program';
import type { CutReason } from '../deid/text/CutReason';
import type { CutCounts } from '../deid/text/countCuts';
import type { ActionCode } from '../deid/profile/Because';
import type { PlanNote } from '../deid/plan/edit/Plan';
import type { Check } from '../verify/Verification';
import type { PictureSearch } from './PictureSearch';
import type { PictureReport } from './PictureReport';
import type { OutputsHash } from './outputs/OutputsHash';
import type { References } from './References';
import type { ReportedSecret } from './ReportedSecret';

/** The report of a run, free of values and source names. Others read it: names stay. */
export interface CleaningReport {
  readonly product: string;
  readonly version: string;
  readonly edition: typeof program.edition;
  readonly preset: string;
  readonly options: readonly string[];
  /** Which part of a run it tells of, as `i/n`; absent where it tells of all. */
  readonly shard?: string;
  /** ISO 8601 in UTC. */
  readonly started: string;
  readonly finished: string;
  readonly totals: {
    readonly read: number;
    readonly cleaned: number;
    readonly refused: number;
    readonly ignored: number;
    readonly verified: number;
    readonly bytesIn: number;
    readonly bytesOut: number;
  };
  /** How many pictures were searched for text, of how many, and in how many there is text, those of refused files too. Absent where a run does not search. */
  readonly search?: { readonly searched: number; readonly of: number; readonly withText: number };
  /** What a person decided about single places; a kept place leaves no edit to tell it. */
  readonly decisions?: readonly ReportedDecision[];
  /** Words that a person kept in cleaned texts. */
  readonly keptWords?: readonly ReportedWord[];
  /** Whether the references between the files hold in the copies; broken ones name files by their `id`. */
  readonly references?: References;
  /** Where it was doubtful who is who. */
  readonly doubts?: readonly ReportedDoubt[];
  /** Files of people whom the person left out; `totals.ignored` counts them. */
  readonly leftOut?: number;
  /** How many people, studies and series the copies are of, as the files tell them apart. */
  readonly subjects?: {
    /** Absent where it was doubtful who is who. */
    readonly people?: number;
    readonly studies: number;
    readonly series: number;
  };
  /** How the pictures of the copies were looked at; absent where no copy has one. */
  readonly pictures?: PictureTotals;
  /** One hash over all outputs, by which a folder can be held against this report. */
  readonly outputs?: OutputsHash;
  /** Absent where nothing hides whom the copies are about, or a run does not say. */
  readonly secret?: ReportedSecret;
  readonly files: readonly FileReport[];
}

/** Copies with a picture: by what was decided, by whether somebody looked, and how. A rule is no look. */
export interface PictureTotals {
  readonly pictures: number;
  readonly approved: number;
  readonly blackedOut: number;
  readonly takenInUnseen: number;
  readonly none: number;
  readonly oneByOne: number;
  readonly onSheets: number;
  /** Blacked out by rules that were declared reviewed; nobody looked at these pictures. */
  readonly byRules: number;
  /** One by one or on sheets: `pictures` is the sum of these two. */
  readonly lookedAt: number;
  readonly notLookedAt: number;
  /** Of which some frames were on the screen, and others not. */
  readonly partly: number;
}

/** Something in the files that made it doubtful who is who, without what they say. */
export interface ReportedDoubt {
  readonly kind: 'two-people' | 'one-number' | 'one-name' | 'issuers';
  readonly treatedAs: 'same' | 'different';
  /** How many files each has, and the `id` of the first. */
  readonly people: readonly { readonly files: number; readonly first: string }[];
}

/** A decision of a person, without the value that was given. */
export interface ReportedDecision {
  readonly path: string;
  readonly keyword: string;
  readonly does: 'keep' | 'remove' | 'replace';
  /** For how many files it held. */
  readonly files: number;
}

/** A decision of a person that a word stays in cleaned texts, without the word. */
export interface ReportedWord {
  /** Why it would have gone. */
  readonly because: CutReason;
  /** Of the one place that it stays at; absent where it stays in all texts. */
  readonly path?: string;
  readonly keyword?: string;
  /** In how many texts of the copies it stayed. */
  readonly texts: number;
}

export interface FileReport {
  /** A number in the order of intake, as text: the source name would identify. */
  readonly id: string;
  /** Path in the output, empty where nothing was written. */
  readonly output: string;
  readonly sopClass: string;
  readonly transferSyntax: string;
  readonly sha256Out?: string;
  /** Of the copy: its length, and its CRC-32 as eight hexadecimal digits where it is known. */
  readonly bytesOut?: number;
  readonly crc32Out?: string;
  readonly edits: readonly {
    readonly path: string;
    readonly keyword: string;
    readonly action: ActionCode;
    readonly because: string;
    /** Of a cleaned text: why words of it went, and how often. */
    readonly cuts?: CutCounts | undefined;
  }[];
  readonly checks: readonly Check[];
  readonly notes: readonly PlanNote[];
  /** The search of the picture for text: what was searched of it before it was cleaned. */
  readonly search?: PictureSearch;
  /** Absent where the copy has no picture, or there is no copy. */
  readonly picture?: PictureReport;
  /** The file says that its picture is of a head, of which a face may be rebuilt. */
  readonly head?: boolean;
  readonly refused?: { readonly code: string; readonly at?: number };
}
