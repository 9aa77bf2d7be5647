import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { version } from '../package.json';
import { patientOf } from '../src/deid/patientOf';
import { secretsOf } from '../src/deid/secretsOf';
import { readPart10 } from '../src/dicom/readPart10';
import { takeIn } from '../src/platform/takeIn';
import type { AuditFinding } from '../src/verify/AuditFinding';
import { auditPart10 } from '../src/verify/auditPart10';
import { Originals } from '../src/verify/Originals';
import { AuditLedger } from './AuditLedger';
import { carriesIdentity } from '../src/deid/findings/carriesIdentity';
import { DiskBlob } from './DiskBlob';
import { fileBlob, filesIn } from './filesIn';
import { checkedFile, checkedInput } from './folders';
import { glance } from './openSource';
import { progress } from './progress';
import { exit, runCommand } from './runCommand';
import { sourceOf } from './sourceOf';
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
    // What the reader puts together of an inflated file are then slices of the disk, too.
    Object.assign(globalThis, { Blob: DiskBlob });
    const json =
      options.json === undefined ? undefined : createWriteStream(checkedFile(options.json, folder));
    const originals =
      options.against === undefined ? undefined : await originalsIn(checkedInput(options.against));
    const ledger = new AuditLedger(options.showValues);
    const [patients, shown] = [new Set<string>(), progress()];
    let separator = '\n';
    json?.write(
      `{\n "product": "Reinschrift",\n "version": "${version}",\n "edition": "2026d",\n "files": [`,
    );
    for await (const audited of auditsOf(folder, originals, patients)) {
      ledger.add(audited.findings);
      ledger[audited.kind]++;
      shown('audited', ledger.files + ledger.others + ledger.unreadable);
      const findings = audited.findings.map((finding) => withoutValue(finding, options.showValues));
      const entry = JSON.stringify({ ...audited, findings });
      if (json?.write(`${separator}  ${entry}`) === false) await once(json, 'drain');
      separator = ',\n';
    }
    const { files, others, unreadable, found } = ledger;
    const totals = {
      files,
      unreadable,
      others,
      patients: patients.size,
      found,
      originalValues: originals?.count,
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
        ...(originals === undefined
          ? []
          : [`  searched for ${String(originals.count)} values of the originals`]),
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

async function originalsIn(folder: string): Promise<Originals> {
  const originals = new Originals();
  const shown = progress();
  let count = 0;
  for await (const file of takeIn(filesIn(folder))) {
    if (!('blob' in file)) continue;
    const part10 = await readPart10(glance(sourceOf(file.blob)));
    if (part10.kind === 'part10') originals.add(part10);
    else
      console.error(
        `not read ${String(file.id)} ${part10.code}: its values are not looked for: ${file.path}`,
      );
    shown('originals', ++count);
  }
  if (originals.count === 0) throw new WrongUse('IN holds no value to look for');
  return originals;
}

async function* auditsOf(
  folder: string,
  originals: Originals | undefined,
  patients: Set<string>,
): AsyncGenerator<Audited> {
  for await (const file of takeIn(filesIn(folder))) {
    const { path } = file;
    const names = (await namedAfter(path, originals)) ? [named('survives')] : [];
    if (!('blob' in file)) {
      const blob = fileBlob(join(folder, path));
      const inside = blob === undefined ? [] : ((await originals?.survivorsInBytes(blob)) ?? []);
      yield { path, kind: 'others', reason: file.reason, findings: [...names, ...inside] };
      continue;
    }
    const blob = glance(sourceOf(file.blob));
    const part10 = await readPart10(blob);
    if (part10.kind === 'unreadable') {
      const inside = (await originals?.survivorsInBytes(blob)) ?? [];
      yield { path, kind: 'unreadable', reason: part10.code, findings: [...names, ...inside] };
      continue;
    }
    patients.add(patientOf(part10).key);
    const own = names.length === 0 && carriesIdentity(path, secretsOf(part10)) ? [named('identifies')] : [];
    const survivors = (await originals?.survivorsIn(part10)) ?? [];
    yield { path, kind: 'files', findings: [...names, ...own, ...auditPart10(part10), ...survivors] };
  }
}

/** Names that only count, as PS3.10 and this project write them. */
const neutral = /^((STUDY|SERIES|IMAGE|ST|SE|IM)\d+(\.dcm)?\/?)+$/;

/** Names of files and folders tell as much as what is in them. */
async function namedAfter(path: string, originals: Originals | undefined): Promise<boolean> {
  if (originals === undefined || neutral.test(path)) return false;
  if (carriesIdentity(path, originals.secrets)) return true;
  return (await originals.survivorsInBytes(new Blob([path]))).length > 0;
}

const named = (kind: 'survives' | 'identifies'): AuditFinding => ({
  kind,
  code: 'file-name',
  keyword: 'file-name',
  path: '',
  value: '',
});
