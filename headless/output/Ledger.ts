import { version } from '../../package.json';
import type { UnopenedReason } from '../../src/platform/SourceFile';
import type { LedgerEdit } from '../../src/file/clean/CleaningOutcome';
import { buildReport, type ReportedFile } from '../../src/report/buildReport';
import { conformance } from '../../src/report/conformance';
import { copiesIn } from '../../src/report/copiesIn';
import { deedsOf } from '../../src/report/deedsOf';
import { ReferenceCheck } from '../../src/report/ReferenceCheck';
import type { PrivateRow } from '../../src/report/privateList';
import { doubtLine, copyLines } from '../../src/report/whoIsWhoLines';
import { reportAs, type ReportFormat } from '../../src/report/reportAs';
import type { PlanNote } from '../../src/deid/plan/edit/Plan';
import type { ReportedDoubt } from '../../src/report/CleaningReport';
import type { Doubt, SameOrNot } from '../../src/run/people/Doubt';
import { reportedDoubts } from '../../src/run/people/reportedDoubts';
import type { CleanArguments } from '../commands/cleanArguments';
import type { NotSaved, SavedOutcome } from '../lane/FolderService';
import type { PictureSearch } from '../../src/report/PictureSearch';
import type { References } from '../../src/report/References';
import { printable } from '../commands/printable';
import { exit } from '../commands/runCommand';
import type { WholeFile } from '../disk/WholeFile';
import type { SurveyedFile } from '../survey/survey';

type Refused =
  | Exclude<Outcome, { kind: 'cleaning' | 'ignored' }>
  | { readonly kind: 'failed'; readonly code: UnopenedReason };

type Outcome = SavedOutcome | NotSaved | Exclude<SurveyedFile['outcome'], { kind: 'survey' }>;

/** What became of every file of a run: counts for the terminal, the rest for the report. */
export class Ledger {
  readonly #options: CleanArguments;
  readonly #started: Date;
  readonly #files: ReportedFile[] = [];
  readonly #ledgers = new Map<string, ReportedEdits>();
  readonly #codes = new Map<string, number>();
  readonly #references = new ReferenceCheck();
  readonly #sources: PrivateRow[] = [];
  readonly #left = new Map<string, number>();
  readonly #noted = new Map<PlanNote, number>();
  #doubts: readonly ReportedDoubt[] = [];
  #cleaned = 0;
  #unexamined = 0;
  #redacted = 0;
  #renamed = 0;
  readonly #search = { searched: 0, of: 0, withText: 0 };
  #readBack = 0;
  #bytesIn = 0;
  #bytesOut = 0;
  diskFull = false;

  constructor(options: CleanArguments, started: Date) {
    this.#options = options;
    this.#started = started;
  }

  get count(): number {
    return this.#files.length;
  }

  /** Which number is which source, in order: personal data, never part of a report. */
  sources(): readonly PrivateRow[] {
    return this.#sources.toSorted((a, b) => a.id - b.id);
  }

  get exitCode(): number {
    return this.#codes.size > 0 ? exit.someRefused : exit.done;
  }

  /** A file that the intake, or the reader, left alone. */
  ignored({ id, path }: Source, reason: string): void {
    this.#left.set(reason, (this.#left.get(reason) ?? 0) + 1);
    this.#sources.push({ id, path, state: 'ignored', reason });
  }

  /** A file that does not keep its name because the name tells who it is. */
  renamed({ id, path }: SurveyedFile): void {
    this.#renamed++;
    console.error(`renamed ${String(id)}: ${printable(path)}`);
  }

  /** What could not be opened: nobody knows what is in it. */
  unopened({ id, path }: Source, code: UnopenedReason): void {
    this.#refuse({ id, path, size: 0 }, { kind: 'failed', code }, undefined);
  }

  add(file: SurveyedFile, output: string, outcome: Outcome): void {
    if (outcome.kind === 'ignored') {
      this.ignored(file, outcome.reason);
      return;
    }
    this.#bytesIn += file.size;
    if ('search' in outcome && outcome.search !== undefined) this.#searched(outcome.search);
    if (outcome.kind === 'cleaning') this.#clean(file, output, outcome);
    else this.#refuse(file, outcome, file.outcome.kind === 'survey' ? file.outcome : undefined);
  }

  #searched({ frames, places }: PictureSearch): void {
    this.#search.of++;
    if (frames > 0) this.#search.searched++;
    if (places > 0) this.#search.withText++;
  }

  #clean(file: SurveyedFile, output: string, saved: Extract<Outcome, { kind: 'cleaning' }>): void {
    const { refersTo, ...rest } = saved;
    const { bytes, sha256, readBack } = rest;
    if (refersTo !== undefined) this.#references.add(String(file.id), refersTo);
    this.#cleaned++;
    this.#bytesOut += bytes;
    this.#readBack += readBack;
    const asked =
      (file.outcome.kind === 'survey' && file.outcome.needsEyes !== undefined) ||
      (rest.search?.places ?? 0) > 0;
    if (asked && rest.notes.includes('pixels-not-examined')) this.#unexamined++;
    if (rest.notes.includes('pixels-redacted')) this.#redacted++;
    for (const note of rest.notes) this.#noted.set(note, (this.#noted.get(note) ?? 0) + 1);
    const outcome = { ...rest, entry: undefined, blob: { size: bytes }, edits: this.#edits(rest.ledger) };
    this.#files.push({ id: file.id, source: file, output, sha256, outcome, search: rest.search });
    this.#sources.push({ id: file.id, path: file.path, state: 'cleaned', reason: '' });
  }

  #refuse(
    file: Pick<SurveyedFile, 'id' | 'path' | 'size'>,
    outcome: Refused,
    facts: ReportedFile['facts'],
  ): void {
    const code = outcome.kind === 'not-verified' ? outcome.kind : outcome.code;
    const at = 'at' in outcome && outcome.at !== undefined ? ` at ${String(outcome.at)}` : '';
    this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1);
    this.diskFull ||= code === 'disk-full';
    // The path is for the person at the terminal; stdout and the report know numbers only.
    console.error(`refused ${String(file.id)} ${code}${at}: ${printable(file.path)}`);
    const search = 'search' in outcome ? outcome.search : undefined;
    this.#files.push({ id: file.id, source: file, output: '', outcome, facts, search });
    this.#sources.push({ id: file.id, path: file.path, state: 'refused', reason: code });
  }

  /** Slices of one series have the same ledger: equal ones become one array. */
  #edits(ledger: string): ReportedEdits {
    if (ledger === '') return [];
    const edits = this.#ledgers.get(ledger) ?? (JSON.parse(ledger) as ReportedEdits);
    this.#ledgers.set(ledger, edits);
    return edits;
  }

  /** Where it is doubtful who is who, and what was made of it. Files by their number, nothing of what they say. */
  who(doubts: readonly Doubt[], answerTo: (doubt: Doubt) => SameOrNot): void {
    this.#doubts = reportedDoubts(doubts, answerTo, (file) => file);
    for (const doubt of this.#doubts)
      console.error(`doubt: ${doubtLine(doubt, this.#options.choice.preset !== 'own-record')}`);
  }

  /** Sums up on stdout. */
  tell(finished: Date): void {
    const refused = this.#files.length - this.#cleaned;
    const left = [...this.#left].sort(([, a], [, b]) => b - a);
    const ignored = left.reduce((sum, [, n]) => sum + n, 0);
    const seconds = (finished.getTime() - this.#started.getTime()) / 1000;
    const lines = [
      `${String(this.#cleaned)} cleaned and verified, ${String(refused)} refused, ${String(ignored)} ignored` +
        ` (${megabytes(this.#bytesIn)} in, ${megabytes(this.#bytesOut)} out, ${seconds.toFixed(1)} s)`,
      ...[...this.#codes].sort(([, a], [, b]) => b - a).map(([code, n]) => `  refused ${String(n)} ${code}`),
      ...left.map(([reason, n]) => `  ignored ${String(n)} ${reason}`),
    ];
    if (this.#redacted > 0) lines.push(`  ${String(this.#redacted)} pictures were blacked out by the rules`);
    if (this.#unexamined > 0) {
      lines.push(
        `  ${String(this.#unexamined)} show pictures that may carry names, exported without a look at them`,
      );
    }
    const { searched, of, withText } = this.#search;
    if (this.#options.searchPixels)
      lines.push(
        `  ${String(searched)} of ${String(of)} pictures were searched for text, ${String(withText)} of them ${withText === 1 ? 'shows' : 'show'} text`,
      );
    if (this.#renamed > 0)
      lines.push(`  ${String(this.#renamed)} got neutral names, their own would have told who it is`);
    lines.push(...copyLines((note) => this.#noted.get(note)).map((line) => `  ${line}`));
    lines.push(...referenceLines(this.#references.result()));
    if (this.#options.readBack)
      lines.push(`  read back and compared in ${(this.#readBack / 1000).toFixed(1)} s`);
    console.log(lines.join('\n'));
  }

  report(format: ReportFormat, finished: Date, to: WholeFile): void {
    const { choice } = this.#options;
    const run = {
      choice,
      started: this.#started,
      finished,
      ignored: [...this.#left.values()].reduce((sum, n) => sum + n, 0),
      files: this.#files,
      references: this.#references.result(),
      doubts: this.#doubts,
    };
    const report = buildReport(run, 'Reinschrift', version);
    const statement = conformance(choice, { deeds: deedsOf(copiesIn(report)), decisions: 0 });
    for (const part of reportAs(format, report, statement)) to.write(part);
    to.finish();
  }
}

function referenceLines({ before, after, removed, ambiguous, broken }: References): string[] {
  if (before === 0) return [];
  const gone = removed === 0 ? '' : `, ${String(removed)} were removed`;
  return [
    `  ${String(after)} of ${String(before)} references between the files lead to the same file as before${gone}`,
    ...(ambiguous === 0
      ? []
      : [
          `  ${String(ambiguous)} met several files with one UID: which was meant, cannot be told; they lead to none`,
        ]),
    ...broken.map(({ id, path, times }) => `  broken ${String(times)} times, first in file ${id}: ${path}`),
  ];
}

type Source = Pick<SurveyedFile, 'id' | 'path'>;

type ReportedEdits = readonly LedgerEdit[];

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
