import { program } from '../../src/dicom/dictionary/program';
import type { Unreadable } from '../../src/dicom/model/Part10';
import type { Failed } from '../../src/file/outcomes';
import { stateOf, type AuditSource } from '../../src/run/audit/auditSources';
import { auditKindOf, AuditTally, type AuditKind } from '../../src/run/audit/AuditTally';
import { inTurn } from '../../src/run/output/inTurn';
import { reportId } from '../../src/run/reportId';
import type { AuditFinding } from '../../src/verify/audit/AuditFinding';
import { printable } from '../terminal/printable';
import type { AuditedFile, AuditedReports } from '../../src/report/auditParts';
import { auditPage } from '../../src/report/auditPage';
import type { ReportWords } from '../../src/report/ReportWords';
import type { WholeFile } from '../disk/WholeFile';
import type { FolderAudit } from '../lane/FolderService';
import { JsonList } from './JsonList';

interface Audited {
  readonly id: number;
  readonly path: string;
  readonly kind: AuditKind;
  /** Why it could not be opened or read, or what it is instead of DICOM. */
  readonly reason?: string;
  readonly findings: readonly AuditFinding[];
}

/** Where and how an audit is told. */
export interface AuditForms {
  readonly json: WholeFile | undefined;
  /** To print and sign. */
  readonly page: WholeFile | undefined;
  readonly words: ReportWords;
  readonly showValues: boolean;
}

interface Stated {
  readonly state: string;
  readonly audited: Audited;
}

/** Counts and lists what an audit finds, in the order of the files, with values only where they are to be shown. */
export class FolderAuditing {
  readonly tally: AuditTally;
  readonly #json: JsonList;
  readonly #forms: AuditForms;
  /** For the page, which lists every file; empty where nobody wants it. */
  readonly #files: AuditedFile[] = [];
  #unread: FolderAudit['unread'] = [];
  readonly #list = inTurn<Stated>(({ state, audited }) => {
    this.tally.add(state, audited.findings);
    if (this.#forms.page !== undefined)
      this.#files.push({ id: audited.id, state, findings: audited.findings });
    this.#tell(audited);
  });

  constructor(forms: AuditForms) {
    this.tally = new AuditTally(forms.showValues);
    this.#json = new JsonList(forms.json, { edition: program.edition });
    this.#forms = forms;
  }

  take(outcome: FolderAudit | Unreadable | Failed, file: Omit<AuditSource, 'blob'>): void {
    const { id, path, reason } = file;
    const findings = outcome.kind === 'audit' ? outcome.findings : [];
    const state = stateOf(file, outcome);
    if (outcome.kind === 'audit') {
      this.tally.meet(outcome.patient);
      this.tally.show(outcome);
      this.tally.originals ??= outcome.originals;
      if (outcome.searched) this.tally.picturesSearched++;
      this.tally.originalValues ??= outcome.originalValues;
      if (outcome.unread.length > 0) this.#unread = outcome.unread;
    }
    const why = state === 'read' ? undefined : state === 'other' ? reason : state;
    const kind = auditKindOf(state);
    const said = why === undefined ? {} : { reason: why };
    const audited = { id: reportId(id), path, kind, ...said, findings };
    this.#list(id, { state, audited });
  }

  /** @param checks of reports that lie among the files */
  finish(checks: AuditedReports): void {
    for (const { id, code, path } of this.#unread)
      console.error(
        `not read ${String(reportId(id))} ${code}: its values are not looked for: ${printable(path)}`,
      );
    this.tally.unreadOriginals = this.#unread.length;
    const totals = this.tally.totals();
    const outputs = checks.reports.length === 0 ? {} : { outputs: checks };
    this.#json.finish({ verdict: this.tally.verdict(), totals, ...outputs });
    const { page, words } = this.#forms;
    if (page === undefined) return;
    const audited = { totals, lines: this.tally.lines.list(), files: this.#files, checks };
    for (const part of auditPage(audited, new Date().toISOString(), words)) page.write(part);
    page.finish();
  }

  drop(): void {
    this.#json.drop();
    this.#forms.page?.drop();
  }

  #tell(audited: Audited): void {
    const { id, kind, reason, path } = audited;
    const isRefused = kind === 'unreadable' || kind === 'unexamined';
    if (isRefused && reason !== undefined)
      console.error(`not examined ${String(id)} ${reason}: ${printable(path)}`);
    const findings = audited.findings.map(({ value, ...finding }) =>
      this.#forms.showValues ? { ...finding, value } : finding,
    );
    this.#json.add({ ...audited, ...(isRefused ? { refused: { code: reason } } : {}), findings });
  }
}
