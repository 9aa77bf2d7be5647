import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { version } from '../package.json';
import type { LedgerEdit } from '../src/jobs/protocol';
import { buildReport, type ReportedFile } from '../src/report/buildReport';
import { reportParts } from '../src/report/reportParts';
import type { CleanArguments } from './cleanArguments';
import type { NotSaved, SavedOutcome } from './FolderService';
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
  #left = 0;
  #cleaned = 0;
  #unexamined = 0;
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

  get exitCode(): number {
    return this.#codes.size > 0 ? exit.someRefused : exit.done;
  }

  /** A file that the intake left alone. */
  ignored(): void {
    this.#left++;
  }

  /** A file that does not keep its name because the name tells who it is. */
  renamed({ id, path }: SurveyedFile): void {
    this.#renamed++;
    console.error(`renamed ${String(id)}: ${path}`);
  }

  add(file: SurveyedFile, output: string, outcome: Outcome): void {
    if (outcome.kind === 'ignored') {
      this.ignored();
      return;
    }
    this.#bytesIn += file.size;
    if (outcome.kind === 'cleaning') this.#clean(file, output, outcome);
    else this.#refused(file, outcome);
  }

  #clean(file: SurveyedFile, output: string, saved: Extract<Outcome, { kind: 'cleaning' }>): void {
    const { bytes, sha256, readBack } = saved;
    this.#cleaned++;
    this.#bytesOut += bytes;
    this.#readBack += readBack;
    if (file.outcome.kind === 'survey' && file.outcome.needsEyes !== undefined) this.#unexamined++;
    const outcome = { ...saved, blob: { size: bytes }, edits: this.#edits(saved.ledger) };
    this.#files.push({ id: file.id, source: file, output, sha256, outcome });
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
    if (this.#unexamined > 0) {
      lines.push(
        `  ${String(this.#unexamined)} show pictures that may carry names, exported without a look at them`,
      );
    }
    if (this.#renamed > 0)
      lines.push(`  ${String(this.#renamed)} got neutral names, their own would have told who it is`);
    if (this.#options.readBack)
      lines.push(`  read back and compared in ${(this.#readBack / 1000).toFixed(1)} s`);
    console.log(lines.join('\n'));
  }

  async #write(path: string, finished: Date): Promise<void> {
    const choice = { preset: this.#options.preset, options: [] };
    const run = { choice, started: this.#started, finished, ignored: this.#left, files: this.#files };
    const stream = createWriteStream(path);
    for (const part of reportParts(buildReport(run, 'Reinschrift', version))) {
      if (!stream.write(part)) await once(stream, 'drain');
    }
    stream.end();
    await once(stream, 'close');
  }
}

type ReportedEdits = readonly LedgerEdit[];

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
