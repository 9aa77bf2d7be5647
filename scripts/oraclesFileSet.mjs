// `node scripts/oraclesFileSet.mjs [OUT [PRESET]]`: cleans the corpus beside the project into a file-set and holds its DICOMDIR against dcmtk,
// dciodvfy and pydicom: it is read, every record leads to a file with equal UIDs, dcmtk goes on writing it. Exits 1 where one of
// them disagrees; says so and exits 0 where they or the corpus are missing.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const corpus = '../shared/corpus';
const python3 = ['/usr/bin/python3', 'python3'].find(
  (name) => spawnSync(name, ['-c', 'import pydicom.fileset']).status === 0,
);
const missing = ['dcmdump', 'dcmftest', 'dcmmkdir', 'dcmodify', 'dciodvfy'].filter(
  (name) => spawnSync('which', [name]).status !== 0,
);
if (!existsSync(corpus) || missing.length > 0 || python3 === undefined) {
  console.log('Skipped: no corpus beside the project, or dcmtk, dicom3tools or pydicom are not installed.');
  process.exit(0);
}

const out = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'reinschrift-fileset-'));
rmSync(out, { recursive: true, force: true });
const options = ['--file-set', '--preset', process.argv[3] ?? 'basic', '--unreviewed-pixels', 'export'];
const cleaning = spawnSync(
  process.execPath,
  ['scripts/headless.mjs', 'cleanFolder', corpus, out, ...options],
  { encoding: 'utf8' },
);
console.log(cleaning.stdout.trim().split('\n').slice(0, 2).join('\n'));
const dicomdir = join(out, 'DICOMDIR');
/** @type {(name: string, args: string[], options?: object) => ReturnType<typeof spawnSync>} */
const tool = (name, args, options) =>
  spawnSync(name, args, { encoding: 'latin1', maxBuffer: 1 << 28, ...options });

const readers = ['dcmdump', 'dcmftest'].filter((name) => spawnSync(name, [dicomdir]).status !== 0);
console.log(`not read by: ${readers.join(', ') || 'none'}`);

/** Kinds of error; values may come from the sources of the corpus, which are not all valid. */
const judged = tool('dciodvfy', [dicomdir]);
const errors = new Map();
for (const line of `${judged.stdout}${judged.stderr}`.split('\n').filter((each) => each.startsWith('Error')))
  errors.set(line, (errors.get(line) ?? 0) + 1);
console.log(`dciodvfy: ${errors.size} kinds of error`);
for (const [line, times] of errors) console.log(`  ${times} × ${line}`);

const resolve = `
import os, sys, warnings
warnings.simplefilter('ignore')
import pydicom
from pydicom.fileset import FileSet
root = sys.argv[1]
directory = pydicom.dcmread(os.path.join(root, 'DICOMDIR'))
records = faults = 0
for instance in FileSet(directory):
    records += 1
    ds = pydicom.dcmread(instance.path, stop_before_pixels=True)
    said = instance.node._record
    same = (
        said.ReferencedSOPInstanceUIDInFile == ds.SOPInstanceUID == ds.file_meta.MediaStorageSOPInstanceUID
        and said.ReferencedSOPClassUIDInFile == ds.SOPClassUID
        and said.ReferencedTransferSyntaxUIDInFile == ds.file_meta.TransferSyntaxUID
        and all(getattr(instance, key, None) == ds.get(key) for key in ('StudyInstanceUID', 'SeriesInstanceUID'))
    )
    faults += not same
listed = sum('ReferencedFileID' in record for record in directory.DirectoryRecordSequence)
print(listed, records, faults)
`;
const [listed, records, faults] = execFileSync(python3, ['-c', resolve, out], { encoding: 'utf8' })
  .trim()
  .split(' ')
  .map(Number);
console.log(`pydicom: ${records} of ${listed} records with a file lead to it, ${faults} disagree`);

// dcmtk takes up our DICOMDIR, follows its offsets and goes on writing it: the first study once more, under other names.
const again = `${out}-again`;
rmSync(again, { recursive: true, force: true });
cpSync(out, again, { recursive: true });
const [first] = readdirSync(out).filter((name) => name.startsWith('PAT'));
const study = join(first, readdirSync(join(out, first))[0]);
const series = join(study, readdirSync(join(out, study))[0]);
copyFileSync(join(out, series, 'IMG00001'), join(again, 'MORE'));
// As a new instance; what is listed already dcmtk would not take.
tool('dcmodify', ['-nb', '-gin', 'MORE'], { cwd: again });
const appended = tool('dcmmkdir', ['+A', '-Nxc', '+I', '+D', 'DICOMDIR', 'MORE'], { cwd: again });
const recordsIn = (folder) =>
  (
    tool('dcmdump', ['-q', '+P', '0004,1430', 'DICOMDIR'], { cwd: folder }).stdout.match(/\(0004,1430\)/g) ??
    []
  ).length;
const [before, after] = [recordsIn(out), recordsIn(again)];
const taken = tool('dcmdump', ['-q', '+P', '0004,1500', 'DICOMDIR'], { cwd: again }).stdout.includes(
  '[MORE]',
);
console.log(
  `dcmmkdir --append: exit ${appended.status}, ${before} records before, ${after} after, ${taken ? 'the file is listed' : 'the file is not listed'}`,
);
rmSync(again, { recursive: true, force: true });

const good =
  readers.length === 0 &&
  records === listed &&
  faults === 0 &&
  appended.status === 0 &&
  after === before + 1 &&
  taken;
process.exitCode = good ? 0 : 1;
