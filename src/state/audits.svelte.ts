import { auditParts } from '../report/auditParts';
import { checkLines } from '../report/outputs/checkLines';
import type { CheckWords } from '../report/ReportWords';
import { auditFiles } from '../run/audit/auditFiles';
import type { AuditResult } from '../run/audit/AuditResult';
import { auditSources, type AuditSource } from '../run/audit/auditSources';
import { atStart, type Progress } from '../run/Progress';
import type { Given } from '../run/Given';
import { lanesSniff } from '../run/survey/lanesLook';
import { PasswordPrompt } from './PasswordPrompt.svelte';
import { reportPages } from './reportPages';
import type { Ports } from './Ports';
import { Stage } from '../run/Stage';

export type AuditPhase = 'closed' | 'asking' | 'running' | 'done';

/** For programs, or to print and sign. */
export type AuditForm = 'json' | 'html';

export type AuditPorts = Pick<Ports, 'pool' | 'pixels' | 'intake' | 'now' | 'reportWords'> & {
  readonly saveAudit: (parts: Iterable<string>, form: AuditForm) => void;
};

/** The second mode of the page: files that were cleaned before, by whatever program, and what they still tell. */
export class Audits {
  phase = $state<AuditPhase>('closed');
  progress = $state.raw<Progress>(atStart);
  /** What was given to be checked, and the originals of it where the person has them. */
  copies = $state.raw<readonly AuditSource[]>([]);
  originals = $state.raw<readonly AuditSource[]>([]);
  result = $state.raw<AuditResult | undefined>(undefined);
  broken = $state(false);
  stopped = $state(false);
  readonly passwords = new PasswordPrompt();
  readonly #ports: AuditPorts;
  #stage: Stage | undefined;
  #done: Date | undefined;

  constructor(ports: AuditPorts) {
    this.#ports = ports;
  }

  readonly ready = $derived(this.copies.length > 0);

  open(): void {
    this.#forget();
    this.phase = 'asking';
  }

  /** Forgets all files and findings. */
  close(): void {
    this.#forget();
    this.phase = 'closed';
  }

  async takeCopies(given: Given): Promise<void> {
    this.copies = await this.#collected(given);
  }

  async takeOriginals(given: Given): Promise<void> {
    this.originals = await this.#collected(given);
  }

  cancel(): void {
    this.#stage?.stop();
  }

  async start(): Promise<void> {
    if (this.phase !== 'asking' || !this.ready) return;
    const stage = (this.#stage = new Stage((progress) => (this.progress = progress)));
    this.phase = 'running';
    [this.stopped, this.broken] = [false, false];
    try {
      const result = await auditFiles(this.#ports, this.copies, this.originals, stage);
      if (this.#stage !== stage) return;
      this.result = result;
      this.#done = this.#ports.now();
      this.phase = 'done';
    } catch {
      if (this.#stage !== stage) return;
      this.phase = 'asking';
      this.stopped = stage.signal.aborted;
      this.broken = !stage.signal.aborted;
    }
  }

  /** What is said of the reports that were given along with the files; nothing where there was none. */
  checked(words: CheckWords): readonly string[] {
    return this.result === undefined ? [] : checkLines(this.result.checks, words);
  }

  /** Hands out what was found, without values and names of files. */
  async save(form: AuditForm = 'json'): Promise<void> {
    const { result } = this;
    if (result === undefined) return;
    const parts =
      form === 'json' ? auditParts(result.files, result.totals, result.checks) : await this.#page(result);
    this.#ports.saveAudit(parts, form);
  }

  async #page(result: AuditResult): Promise<Iterable<string>> {
    const [words, { auditPage }] = await Promise.all([this.#ports.reportWords(), reportPages()]);
    return auditPage(result, (this.#done ?? this.#ports.now()).toISOString(), words);
  }

  async #collected(given: Given): Promise<AuditSource[]> {
    const { pool, intake } = this.#ports;
    const look = lanesSniff(pool);
    const files: AuditSource[] = [];
    const passwords = this.passwords.forIntake();
    for await (const file of auditSources(intake(given, { look, sniff: look }, passwords))) files.push(file);
    return files;
  }

  #forget(): void {
    this.passwords.skipAll();
    this.#stage?.stop();
    this.#stage = undefined;
    this.copies = [];
    this.originals = [];
    this.result = undefined;
    this.progress = atStart;
    [this.stopped, this.broken] = [false, false];
  }
}
