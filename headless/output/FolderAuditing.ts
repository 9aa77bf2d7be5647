import { program } from '../../src/dicom/dictionary/program';
import type { Unreadable } from '../../src/dicom/model/Part10';
import type { Failed } from '../../src/file/outcomes';
import { stateOf, type AuditSource } from '../../src/run/audit/auditSources';
import { auditKindOf, AuditTally, type AuditKind } from '../../src/run/audit/AuditTally';
import { inTurn } from '../../src/run/output/inTurn';
import { reportId } from '../../src/run/reportId';
import type { AuditFinding } from '../../src/verify/audit/AuditFinding';
import { printable } from '../terminal/printable';
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

interface Stated {
  readonly state: string;
  readonly audited: Audited;
}

/** Counts and lists what an audit finds, in the order of the files, with values only where they are to be shown. */
export class FolderAuditing {
  readonly tally: AuditTally;
  readonly #json: JsonList;
  readonly #showValues: boolean;
  #unread: FolderAudit['unread'] = [];
  readonly #list = inTurn<Stated>(({ state, audited }) => {
    this.tally.add(state, audited.findings);
    this.#tell(audited);
  });

  constructor(json: WholeFile | undefined, showValues: boolean) {
    this.tally = new AuditTally(showValues);
    this.#json = new JsonList(json, { edition: program.edition });
    this.#showValues = showValues;
  }

  take(outcome: FolderAudit | Unreadable | Failed, file: Omit<AuditSource, 'blob'>): void {
    const { id, path, reason } = file;
    const findings = outcome.kind === 'audit' ? outcome.findings : [];
    const state = stateOf(file, outcome);
    if (outcome.kind === 'audit') {
      this.tally.meet(outcome.patient);
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

  finish(): void {
    for (const { id, code, path } of this.#unread)
      console.error(
        `not read ${String(reportId(id))} ${code}: its values are not looked for: ${printable(path)}`,
      );
    this.tally.unreadOriginals = this.#unread.length;
    this.#json.finish({ verdict: this.tally.verdict(), totals: this.tally.totals() });
  }

  drop(): void {
    this.#json.drop();
  }

  #tell(audited: Audited): void {
    const { id, kind, reason, path } = audited;
    const isRefused = kind === 'unreadable' || kind === 'unexamined';
    if (isRefused && reason !== undefined)
      console.error(`not examined ${String(id)} ${reason}: ${printable(path)}`);
    const findings = audited.findings.map(({ value, ...finding }) =>
      this.#showValues ? { ...finding, value } : finding,
    );
    this.#json.add({ ...audited, ...(isRefused ? { refused: { code: reason } } : {}), findings });
  }
}
