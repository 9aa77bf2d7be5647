import type { Edit } from '../deid/plan/edit/Edit';
import type { Choice } from '../deid/profile/Preset';
import type { PlanNote } from '../deid/plan/edit/Plan';
import type { Verification } from '../verify/Verification';
import type {
  CleaningReport,
  FileReport,
  ReportedDecision,
  ReportedDoubt,
  ReportedWord,
} from './CleaningReport';
import { countPictures } from './countPictures';
import { countSearches } from './countSearches';
import type { PictureReport } from './PictureReport';
import type { PictureSearch } from './PictureSearch';
import { hex32 } from './hex32';
import { outputOf } from './outputs/Output';
import { hashOutputs } from './outputs/hashOutputs';
import { Subjects, type ReportedFacts } from './Subjects';
import type { References } from './References';
import type { ReportedSecret } from './ReportedSecret';
import { program } from '../dicom/dictionary/program';

/** A cleaning that ran to its end. */
export interface Run {
  readonly choice: Choice;
  /** `i/n`, where it is a part of a run. */
  readonly shard?: string | undefined;
  readonly started: Date;
  readonly finished: Date;
  /** Files that were left alone at intake. */
  readonly ignored: number;
  readonly files: Iterable<ReportedFile>;
  /** By a person, about single places. */
  readonly decisions?: readonly ReportedDecision[] | undefined;
  /** By a person: words that stay in cleaned texts. */
  readonly keptWords?: readonly ReportedWord[] | undefined;
  readonly doubts?: readonly ReportedDoubt[] | undefined;
  /** Of the ignored ones: files of people whom the person left out. */
  readonly leftOut?: number | undefined;
  /** Undefined where nothing hides whom the copies are about. */
  readonly secret?: ReportedSecret | undefined;
  /** Undefined where they were not looked at over the whole run. */
  readonly references?: References | undefined;
}

export interface ReportedFile {
  /** Number in the order of intake: the source name would identify. */
  readonly id: number;
  readonly source: { readonly size: number };
  /** Neutral path of the clean copy, empty where there is none. */
  readonly output: string;
  readonly sha256?: string | undefined;
  readonly outcome: ReportedOutcome;
  /** From the inspection; used for files that were not cleaned. */
  readonly facts?: ReportedFacts | undefined;
  /** Undefined where there is no picture, or where a run does not search. */
  readonly search?: PictureSearch | undefined;
}

/** The outcomes of `src/lanes/protocol.ts`, as far as a report tells them, and those of saving. */
export type ReportedOutcome =
  | {
      readonly kind: 'cleaning';
      readonly blob: { readonly size: number };
      readonly sopClass: string;
      readonly transferSyntax: string;
      readonly edits: Edits;
      readonly notes: readonly PlanNote[];
      readonly verification: Verification;
      readonly picture?: PictureReport | undefined;
      readonly showsHead?: boolean | undefined;
      readonly crc32?: number | undefined;
    }
  | { readonly kind: 'not-verified'; readonly verification: Verification }
  | { readonly kind: 'unreadable' | 'refusal' | 'failed'; readonly code: string; readonly at?: number }
  | { readonly kind: 'ignored' };

/**
 * The report of a run, without values and source names. `read` counts every file that was looked at: it is the sum of
 * `cleaned`, `refused` and `ignored`. Ignored files are counted and not listed.
 */
export function buildReport(run: Run): CleaningReport {
  const steps = reportInSteps(run);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, yielding after each file: a page with hundreds of thousands goes on meanwhile. */
export function* reportInSteps(run: Run): Generator<void, CleaningReport> {
  const totals = {
    read: 0,
    cleaned: 0,
    refused: 0,
    ignored: run.ignored,
    verified: 0,
    bytesIn: 0,
    bytesOut: 0,
  };
  const files: FileReport[] = [];
  const ledgers = new Map<Edits, Edits>();
  const subjects = new Subjects();
  for (const file of run.files) {
    yield;
    const { outcome } = file;
    if (outcome.kind === 'ignored') {
      totals.ignored++;
      continue;
    }
    const { search } = file;
    const report = { ...fileReport(file, outcome, ledgers), ...(search === undefined ? {} : { search }) };
    files.push(report);
    totals.bytesIn += file.source.size;
    if (report.refused !== undefined) totals.refused++;
    else {
      totals.cleaned++;
      subjects.add(file.facts);
    }
    if (outcome.kind === 'cleaning' && report.refused === undefined) {
      totals.bytesOut += outcome.blob.size;
      if (outcome.verification.passed) totals.verified++;
    }
  }
  const searched = countSearches(files.flatMap(({ search }) => search ?? []));
  const pictures = countPictures(files);
  totals.read = totals.cleaned + totals.refused + totals.ignored;
  return {
    ...program,
    preset: run.choice.preset,
    options: run.choice.options,
    ...(run.shard === undefined ? {} : { shard: run.shard }),
    started: run.started.toISOString(),
    finished: run.finished.toISOString(),
    totals,
    ...(run.decisions === undefined || run.decisions.length === 0 ? {} : { decisions: run.decisions }),
    ...(run.keptWords === undefined || run.keptWords.length === 0 ? {} : { keptWords: run.keptWords }),
    ...(run.references === undefined ? {} : { references: run.references }),
    ...(searched.of === 0 ? {} : { search: searched }),
    ...(run.doubts === undefined || run.doubts.length === 0 ? {} : { doubts: run.doubts }),
    ...(run.leftOut === undefined || run.leftOut === 0 ? {} : { leftOut: run.leftOut }),
    ...subjects.counted(run.doubts),
    ...(pictures === undefined ? {} : { pictures }),
    outputs: hashOutputs(files.flatMap(outputOf)),
    ...(run.secret === undefined ? {} : { secret: run.secret }),
    files: files.sort((a, b) => Number(a.id) - Number(b.id)),
  };
}

type Edits = readonly Pick<Edit, 'path' | 'keyword' | 'action' | 'because' | 'cuts'>[];
type Listed = Exclude<ReportedOutcome, { kind: 'ignored' }>;

function fileReport(
  { id, output, sha256, facts }: ReportedFile,
  outcome: Listed,
  ledgers: Map<Edits, Edits>,
): FileReport {
  const { sopClass, transferSyntax } = outcome.kind === 'cleaning' ? outcome : (facts ?? unknown);
  const none = { id: String(id), output: '', sopClass, transferSyntax, edits: [], checks: [], notes: [] };
  switch (outcome.kind) {
    case 'cleaning': {
      const { edits, notes, verification, picture, showsHead, blob, crc32 } = outcome;
      const { checks } = verification;
      if (output === '') return { ...none, checks, refused: { code: 'not-saved' } };
      const sha256Out = sha256 === undefined ? {} : { sha256Out: sha256 };
      return {
        ...none,
        output,
        ...sha256Out,
        bytesOut: blob.size,
        ...(crc32 === undefined ? {} : { crc32Out: hex32(crc32) }),
        edits: ledgerOf(edits, ledgers),
        checks,
        notes,
        ...pictureIn(picture),
        ...(showsHead === true ? { head: true } : {}),
      };
    }
    case 'not-verified':
      return { ...none, checks: outcome.verification.checks, refused: { code: 'not-verified' } };
    case 'unreadable':
    case 'refusal':
    case 'failed': {
      const { code, at } = outcome;
      return { ...none, refused: at === undefined ? { code } : { code, at } };
    }
  }
}

/** Named one by one, as the edits are. */
const pictureIn = (picture: PictureReport | undefined): Pick<FileReport, 'picture'> => {
  if (picture === undefined) return {};
  const { shown, of, decision, by } = picture;
  const seen = { shown, of, decision, ...(by === undefined ? {} : { by }) };
  return { picture: seen };
};

const unknown = { sopClass: '', transferSyntax: '' };

/** Equal ledgers stay one array. Fields are named one by one, so that nothing else of an edit, such as its new value, gets in. */
function ledgerOf(edits: Edits, ledgers: Map<Edits, Edits>): Edits {
  let ledger = ledgers.get(edits);
  if (ledger === undefined) {
    ledger = edits.map(({ path, keyword, action, because, cuts }) => ({
      ...{ path, keyword, action, because },
      ...(cuts === undefined ? {} : { cuts }),
    }));
    ledgers.set(edits, ledger);
  }
  return ledger;
}
