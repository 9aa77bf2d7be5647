import { availableParallelism } from 'node:os';
import { version } from '../../package.json';
import { createPool } from '../../src/lanes/pool';
import { timeoutFor } from '../../src/lanes/timeoutFor';
import { isUnopened } from '../../src/platform/isUnopened';
import type { LeftAloneReason } from '../../src/platform/SourceFile';
import { intake } from '../../src/platform/intake';
import { auditVerdict, type AuditVerdict } from '../../src/report/auditVerdict';
import type { AuditFinding } from '../../src/verify/audit/AuditFinding';
import { AuditLedger } from '../output/AuditLedger';
import type { FolderAudit } from '../lane/FolderService';
import { filesIn } from '../disk/filesIn';
import { checkedFile, checkedInput } from '../disk/folders';
import { inTurn } from '../../src/run/output/inTurn';
import { printable } from './printable';
import { progress } from './progress';
import { exit, runCommand } from './runCommand';
import { sourceOf } from '../lane/sourceOf';
import { startLane } from '../lane/startLane';
import { verifyArguments } from './verifyArguments';
import { ownJson, WholeFile } from '../disk/WholeFile';
import { WrongUse } from '../disk/WrongUse';

/**
 * `npm run -s verify:folder -- DIR [--against IN]`: audits what any program has cleaned. Says what still identifies, where a file is
 * not as its own stamps say, and with IN which values of the originals survive. Nothing is written but the JSON. Values are shown
 * with `--show-values` only. Exit code 0: all was looked at and nothing found; 3: something found, or something that could not be
 * opened or read: that is named, and the verdict is "incomplete".
 */
export const main = (args: readonly string[]): Promise<number> =>
  runCommand(async () => {
    const options = verifyArguments(args);
    const folder = checkedInput(options.folder);
    const json =
      options.json === undefined
        ? undefined
        : new WholeFile(checkedFile(options.json, folder), ownJson, '--json');
    const against = options.against === undefined ? undefined : checkedInput(options.against);
    const { mapping } = options;
    const ledger = new AuditLedger(options.showValues);
    const [patients, shown] = [new Set<string>(), progress()];
    const pool = createPool(startLane, Math.max(2, availableParallelism()));
    let separator = '\n';
    let values: number | undefined;
    let picturesSearched = 0;
    let unread: FolderAudit['unread'] = [];
    json?.write(
      `{\n "product": "Reinschrift",\n "version": "${version}",\n "edition": "2026d",\n "files": [`,
    );
    const list = inTurn((audited: Audited) => {
      ledger.add(audited.findings);
      ledger[audited.kind]++;
      shown('audited', ledger.files + ledger.others + ledger.unreadable + ledger.unexamined);
      const { kind, reason, path } = audited;
      const refused = kind === 'unreadable' || kind === 'unexamined' ? { refused: { code: reason } } : {};
      if (reason !== undefined && 'refused' in refused)
        console.error(`not examined ${String(audited.id)} ${reason}: ${printable(path)}`);
      const findings = audited.findings.map((finding) => withoutValue(finding, options.showValues));
      json?.write(`${separator}  ${JSON.stringify({ ...audited, ...refused, findings })}`);
      separator = ',\n';
    });
    // A lane reads the originals with its first file.
    const reading = against === undefined ? 0 : timeToRead(against);
    try {
      await pool.runAll(
        filesOf(folder),
        (lane, { path, blob, reason }) =>
          lane.audit(sourceOf(blob), { path, isDicom: reason === undefined, against, mapping }),
        {
          timeoutOf: ({ blob }) => reading + 2 * timeoutFor(blob.size),
          onResult: (outcome, { id, path, reason }) => {
            const unopened = reason !== undefined && isUnopened(reason);
            if (outcome.kind !== 'audit') {
              list(id, {
                id,
                path,
                kind: 'unreadable',
                reason: unopened ? reason : outcome.code,
                findings: [],
              });
              return;
            }
            const { state, patient, findings, searched } = outcome;
            if (searched) picturesSearched++;
            if (patient !== undefined) patients.add(patient);
            values ??= outcome.originalValues;
            if (outcome.unread.length > 0) unread = outcome.unread;
            const kind = unopened
              ? 'unexamined'
              : kinds[state === 'read' || state === 'other' ? state : 'bad'];
            const why = state === 'read' ? undefined : state === 'other' ? reason : state;
            list(id, { id, path, kind, ...(why === undefined ? {} : { reason: why }), findings });
          },
        },
      );
    } catch (error) {
      json?.drop();
      throw error;
    } finally {
      pool.close();
    }
    if (values === 0) throw new WrongUse('IN holds no value to look for');
    for (const { id, code, path } of unread)
      console.error(`not read ${String(id)} ${code}: its values are not looked for: ${printable(path)}`);
    const { files, others, unreadable, unexamined, found } = ledger;
    const totals = {
      files,
      unreadable,
      others,
      patients: patients.size,
      found,
      originalValues: values,
      unreadOriginals: unread.length,
      unexamined,
      picturesSearched,
    };
    const verdict = auditVerdict(totals);
    json?.write(`\n ],\n "verdict": "${verdict}",\n "totals": ${JSON.stringify(totals)}\n}\n`);
    json?.finish();
    if (files + unreadable + unexamined === 0) throw new WrongUse('DIR holds no DICOM file');
    console.log(
      [
        `${String(files)} files of ${String(patients.size)} patients audited, ${String(unreadable)} unreadable, ${String(others)} others,` +
          ` ${String(unexamined)} not examined: ${inWords(verdict, found)}`,
        ...(values === undefined ? [] : [`  searched for ${String(values)} values of the originals`]),
        ...(unread.length === 0
          ? []
          : [`  ${String(unread.length)} originals cannot be read: their values were not looked for`]),
        ...(others === 0 || values !== undefined
          ? []
          : [`  the ${String(others)} others are no DICOM: only with --against are they searched`]),
        ...ledger.lines(),
        `  not examined: what pictures show${picturesSearched === 0 ? '' : `; ${String(picturesSearched)} that are said to show no text were searched for some`}`,
      ].join('\n'),
    );
    return verdict === 'clean' ? exit.done : exit.someRefused;
  });

const kinds = { read: 'files', other: 'others', bad: 'unreadable' } as const;

function inWords(verdict: AuditVerdict, found: number): string {
  const findings = `${String(found)} findings`;
  if (verdict === 'incomplete') return `incomplete, ${found === 0 ? 'no finding in the rest' : findings}`;
  return verdict === 'clean' ? 'nothing found' : findings;
}

interface Audited {
  readonly id: number;
  readonly path: string;
  readonly kind: 'files' | 'others' | 'unreadable' | 'unexamined';
  /** Why it could not be opened or read, or what it is instead of DICOM. */
  readonly reason?: string;
  readonly findings: readonly AuditFinding[];
}

const withoutValue = ({ value, ...finding }: AuditFinding, show: boolean): object =>
  show ? { ...finding, value } : finding;

/** Milliseconds that a lane may take for all originals. */
function timeToRead(folder: string): number {
  let time = 0;
  for (const { blob } of filesIn(folder)) time += 1000 + timeoutFor(blob?.size ?? 0) / 10;
  return time;
}

interface ToAudit {
  readonly id: number;
  readonly path: string;
  readonly blob: Blob;
  /** Why the intake left it alone: only its bytes are searched, and its name. */
  readonly reason: LeftAloneReason | undefined;
}

/** All files, whatever they are; what could not be opened has no bytes. */
async function* filesOf(folder: string): AsyncGenerator<ToAudit> {
  for await (const file of intake(filesIn(folder))) {
    if ('blob' in file) yield { ...file, reason: undefined };
    else yield { ...file, blob: file.bytes ?? new Blob() };
  }
}
