import { once } from 'node:events';
import { createWriteStream, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { version } from '../package.json';
import { createPool } from '../src/jobs/pool';
import { timeoutFor } from '../src/jobs/timeoutFor';
import type { IgnoredFile } from '../src/platform/SourceFile';
import { takeIn } from '../src/platform/takeIn';
import type { AuditFinding } from '../src/verify/AuditFinding';
import { AuditLedger } from './AuditLedger';
import type { FolderAudit } from './FolderService';
import { fileBlob, filesIn } from './filesIn';
import { checkedFile, checkedInput } from './folders';
import { inTurn } from './inTurn';
import { progress } from './progress';
import { exit, runCommand } from './runCommand';
import { sourceOf } from './sourceOf';
import { startLane } from './startLane';
import { verifyArguments } from './verifyArguments';
import { WrongUse } from './WrongUse';

/**
 * `npm run -s verify:folder -- DIR [--against IN]`: audits what any program has cleaned. Says what still identifies, where a file is
 * not as its own stamps say, and with IN which values of the originals survive. Nothing is written but the JSON. Values are shown
 * with `--show-values` only. Exit code 0: nothing found; 3: something found, or a file that cannot be read.
 */
export const main = (args: readonly string[]): Promise<number> =>
  runCommand(async () => {
    const options = verifyArguments(args);
    const folder = checkedInput(options.folder);
    const json =
      options.json === undefined ? undefined : createWriteStream(checkedFile(options.json, folder));
    const against = options.against === undefined ? undefined : checkedInput(options.against);
    const { mapping } = options;
    const ledger = new AuditLedger(options.showValues);
    const [patients, shown] = [new Set<string>(), progress()];
    const pool = createPool(startLane, Math.max(2, availableParallelism()));
    let separator = '\n';
    let values: number | undefined;
    let unread: FolderAudit['unread'] = [];
    json?.write(
      `{\n "product": "Reinschrift",\n "version": "${version}",\n "edition": "2026d",\n "files": [`,
    );
    const list = inTurn((audited: Audited) => {
      ledger.add(audited.findings);
      ledger[audited.kind]++;
      shown('audited', ledger.files + ledger.others + ledger.unreadable);
      const findings = audited.findings.map((finding) => withoutValue(finding, options.showValues));
      json?.write(`${separator}  ${JSON.stringify({ ...audited, findings })}`);
      separator = ',\n';
    });
    // A lane reads the originals with its first file.
    const reading = against === undefined ? 0 : timeToRead(against);
    try {
      await pool.runAll(
        filesOf(folder, ({ id, path, reason }) => {
          ledger.unsearched++;
          list(id, { path, kind: 'others', reason, findings: [] });
        }),
        (lane, { path, blob, reason }) =>
          lane.audit(sourceOf(blob), { path, isDicom: reason === undefined, against, mapping }),
        {
          timeoutOf: ({ blob }) => reading + 2 * timeoutFor(blob.size),
          onResult: async (outcome, { id, path, reason }) => {
            if (outcome.kind !== 'audit') {
              list(id, { path, kind: 'unreadable', reason: outcome.code, findings: [] });
              return;
            }
            const { state, patient, findings } = outcome;
            if (patient !== undefined) patients.add(patient);
            values ??= outcome.originalValues;
            if (outcome.unread.length > 0) unread = outcome.unread;
            const kind = state === 'read' ? 'files' : state === 'other' ? 'others' : 'unreadable';
            const why = state === 'read' ? undefined : state === 'other' ? reason : state;
            list(id, { path, kind, ...(why === undefined ? {} : { reason: why }), findings });
            if (json?.writableNeedDrain === true) await once(json, 'drain');
          },
        },
      );
    } finally {
      pool.close();
    }
    if (values === 0) throw new WrongUse('IN holds no value to look for');
    for (const { id, code, path } of unread)
      console.error(`not read ${String(id)} ${code}: its values are not looked for: ${path}`);
    const { files, others, unreadable, found } = ledger;
    const totals = {
      files,
      unreadable,
      others,
      patients: patients.size,
      found,
      originalValues: values,
      unreadOriginals: unread.length,
      unsearched: ledger.unsearched,
    };
    if (json !== undefined) {
      json.end(`\n ],\n "totals": ${JSON.stringify(totals)}\n}\n`);
      await once(json, 'close');
    }
    if (files + unreadable === 0) throw new WrongUse('DIR holds no DICOM file');
    console.log(
      [
        `${String(files)} files of ${String(patients.size)} patients audited, ${String(unreadable)} unreadable, ${String(others)} others:` +
          ` ${ledger.clean ? 'nothing found' : `${String(found)} findings`}`,
        ...(values === undefined ? [] : [`  searched for ${String(values)} values of the originals`]),
        ...(unread.length === 0
          ? []
          : [`  ${String(unread.length)} originals cannot be read: their values were not looked for`]),
        ...(ledger.unsearched === 0
          ? []
          : [`  ${String(ledger.unsearched)} other files in ZIPs were not searched`]),
        ...ledger.lines(),
        '  not examined: what pictures show',
      ].join('\n'),
    );
    return ledger.clean ? exit.done : exit.someRefused;
  });

interface Audited {
  readonly path: string;
  readonly kind: 'files' | 'others' | 'unreadable';
  /** Why it cannot be read, or what it is instead of DICOM. */
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
  /** Why the intake left it alone: only its bytes are searched. */
  readonly reason: string | undefined;
}

/** All files that have bytes, whatever they are; what lies in a ZIP and is no DICOM is left out and told. */
async function* filesOf(folder: string, leftOut: (file: IgnoredFile) => void): AsyncGenerator<ToAudit> {
  for await (const file of takeIn(filesIn(folder))) {
    if ('blob' in file) {
      yield { ...file, reason: undefined };
      continue;
    }
    const { id, path, reason, directory } = file;
    const blob = directory ?? fileBlob(isFile(folder) ? folder : join(folder, path));
    if (blob === undefined) leftOut(file);
    else yield { id, path, blob, reason };
  }
}

const isFile = (path: string): boolean => statSync(path).isFile();
