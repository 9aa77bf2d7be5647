import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { version } from '../package.json';
import type { LedgerEdit } from '../src/jobs/protocol';
import { buildReport, type ReportedFile } from '../src/report/buildReport';
import { conformance } from '../src/report/conformance';
import { copiesIn } from '../src/report/copiesIn';
import { deedsOf } from '../src/report/deedsOf';
import { ReferenceCheck } from '../src/report/ReferenceCheck';
import type { PrivateRow } from '../src/report/privateList';
import { reportAs, type ReportFormat } from '../src/report/reportAs';
import type { CleanArguments } from './cleanArguments';
import type { NotSaved, SavedOutcome } from './FolderService';
import type { References } from '../src/report/References';
import { exit } from './runCommand';
import type { SurveyedFile } from './survey';

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
  #left = 0;
  #cleaned = 0;
  #unexamined = 0;
  #redacted = 0;
  #renamed = 0;
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
    this.#left++;
    this.#sources.push({ id, path, state: 'ignored', reason });
  }

  /** A file that does not keep its name because the name tells who it is. */
  renamed({ id, path }: SurveyedFile): void {
    this.#renamed++;
    console.error(`renamed ${String(id)}: ${path}`);
  }

  add(file: SurveyedFile, output: string, outcome: Outcome): void {
    if (outcome.kind === 'ignored') {
      this.ignored(file, outcome.reason);
      return;
    }
    this.#bytesIn += file.size;
    if (outcome.kind === 'cleaning') this.#clean(file, output, outcome);
    else this.#refused(file, outcome);
  }

  #clean(file: SurveyedFile, output: string, saved: Extract<Outcome, { kind: 'cleaning' }>): void {
    const { refersTo, ...rest } = saved;
    const { bytes, sha256, readBack } = rest;
    if (refersTo !== undefined) this.#references.add(String(file.id), refersTo);
    this.#cleaned++;
    this.#bytesOut += bytes;
    this.#readBack += readBack;
    const asked = file.outcome.kind === 'survey' && file.outcome.needsEyes !== undefined;
    if (asked && rest.notes.includes('pixels-not-examined')) this.#unexamined++;
    if (rest.notes.includes('pixels-redacted')) this.#redacted++;
    const outcome = { ...rest, entry: undefined, blob: { size: bytes }, edits: this.#edits(rest.ledger) };
    this.#files.push({ id: file.id, source: file, output, sha256, outcome });
    this.#sources.push({ id: file.id, path: file.path, state: 'cleaned', reason: '' });
  }

  #refused(file: SurveyedFile, outcome: Exclude<Outcome, { kind: 'cleaning' | 'ignored' }>): void {
    const code = outcome.kind === 'not-verified' ? outcome.kind : outcome.code;
    const at = 'at' in outcome && outcome.at !== undefined ? ` at ${String(outcome.at)}` : '';
    this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1);
    this.diskFull ||= code === 'disk-full';
    // The path is for the person at the terminal; stdout and the report know numbers only.
    console.error(`refused ${String(file.id)} ${code}${at}: ${file.path}`);
    const facts = file.outcome.kind === 'survey' ? file.outcome : undefined;
    this.#files.push({ id: file.id, source: file, output: '', outcome, facts });
    this.#sources.push({ id: file.id, path: file.path, state: 'refused', reason: code });
  }

  /** Slices of one series have the same ledger: equal ones become one array. */
  #edits(ledger: string): ReportedEdits {
    if (ledger === '') return [];
    const edits = this.#ledgers.get(ledger) ?? (JSON.parse(ledger) as ReportedEdits);
    this.#ledgers.set(ledger, edits);
    return edits;
  }

  /** Writes the report, where one is asked for, and sums up on stdout. */
  async tell(report: string | undefined): Promise<void> {
    const finished = new Date();
    if (report !== undefined) await this.#write(report, finished);
    const refused = this.#files.length - this.#cleaned;
    const seconds = (finished.getTime() - this.#started.getTime()) / 1000;
    const lines = [
      `${String(this.#cleaned)} cleaned and verified, ${String(refused)} refused, ${String(this.#left)} ignored` +
        ` (${megabytes(this.#bytesIn)} in, ${megabytes(this.#bytesOut)} out, ${seconds.toFixed(1)} s)`,
      ...[...this.#codes].sort(([, a], [, b]) => b - a).map(([code, n]) => `  refused ${String(n)} ${code}`),
    ];
    if (this.#redacted > 0) lines.push(`  ${String(this.#redacted)} pictures were blacked out by the rules`);
    if (this.#unexamined > 0) {
      lines.push(
        `  ${String(this.#unexamined)} show pictures that may carry names, exported without a look at them`,
      );
    }
    if (this.#renamed > 0)
      lines.push(`  ${String(this.#renamed)} got neutral names, their own would have told who it is`);
    lines.push(...referenceLines(this.#references.result()));
    if (this.#options.readBack)
      lines.push(`  read back and compared in ${(this.#readBack / 1000).toFixed(1)} s`);
    console.log(lines.join('\n'));
  }

  async #write(path: string, finished: Date): Promise<void> {
    const { choice } = this.#options;
    const run = {
      choice,
      started: this.#started,
      finished,
      ignored: this.#left,
      files: this.#files,
      references: this.#references.result(),
    };
    const stream = createWriteStream(path);
    const built = buildReport(run, 'Reinschrift', version);
    const statement = conformance(choice, { deeds: deedsOf(copiesIn(built)), decisions: 0 });
    for (const part of reportAs(formatOf(path), built, statement)) {
      if (!stream.write(part)) await once(stream, 'drain');
    }
    stream.end();
    await once(stream, 'close');
  }
}

function referenceLines({ before, after, removed, broken }: References): string[] {
  if (before === 0) return [];
  const gone = removed === 0 ? '' : `, ${String(removed)} were removed`;
  return [
    `  ${String(after)} of ${String(before)} references between the files lead to the same file as before${gone}`,
    ...broken.map(({ id, path, times }) => `  broken ${String(times)} times, first in file ${id}: ${path}`),
  ];
}

type Source = Pick<SurveyedFile, 'id' | 'path'>;

type ReportedEdits = readonly LedgerEdit[];

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** A report is what its name says. */
const formatOf = (path: string): ReportFormat =>
  /\.csv$/i.test(path) ? 'csv' : /\.html?$/i.test(path) ? 'html' : 'json';
