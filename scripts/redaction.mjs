// `node scripts/redaction.mjs [OUT]`: blacks out an area in one corpus file for each transfer syntax and photometric interpretation and
// holds every output against independent programs. Prints a table: which program reads it, whether all outside of the area is what it
// was (by gdcm, else pydicom; for JPEG beyond the touched blocks), whether the area is of one colour, and which kinds of error dciodvfy
// reports neither for the source nor for a copy with untouched pixels. Exits 1 when a bar is missed; says so and exits 0 where corpus or programs are missing.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusWith } from './corpusWith.mjs';
import { errorKinds } from './errorKinds.mjs';

const python = '/usr/bin/python3';
const corpus = corpusWith(['dcmdump', 'dcmdjpeg', 'gdcmconv', 'dciodvfy', python]);

const out = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'reinschrift-redaction-'));
rmSync(out, { recursive: true, force: true });
const input = join(out, 'in');
mkdirSync(input, { recursive: true });
const area = { x: 5, y: 3, width: 13, height: 9 };
const rules = join(out, 'rules.json');
writeFileSync(rules, JSON.stringify([{ match: {}, cover: [area], reviewed: true }]));

/** The smallest files of each kind that are large enough to have an outside; of some the first is refused. */
const picked = new Map();
const usable = ({ oracle }) => oracle.gdcm_decoded_md5 !== null && oracle.dcmdump_rc === 0 && oracle.dcmftest;
const manifest = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8'));
for (const file of manifest.sort((a, b) => Number(usable(b)) - Number(usable(a)) || a.size - b.size)) {
  if (!file.has_pixel_data || !file.part10 || file.transfer_syntax === null || file.photometric === null)
    continue;
  if (Number(file.rows) < 32 || Number(file.columns) < 32) continue;
  const kind = `${file.transfer_syntax} ${file.photometric}`;
  picked.set(kind, [...(picked.get(kind) ?? []), file].slice(0, 3));
}
const files = [...picked]
  .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  .flatMap(([, kind]) => kind);
const nameOf = (i) => `${String(i).padStart(3, '0')}.dcm`;
files.forEach((file, i) => copyFileSync(join(corpus, file.file), join(input, nameOf(i))));

const report = join(out, 'report.json');
// What cleaning alone changes is judged elsewhere (`npm run oracles`).
const plain = join(out, 'plain');
spawnSync(process.execPath, [
  'scripts/headless.mjs',
  'cleanFolder',
  input,
  plain,
  '--unreviewed-pixels',
  'export',
  '--keep-names',
]);
const clean = spawnSync(
  process.execPath,
  [
    'scripts/headless.mjs',
    'cleanFolder',
    input,
    join(out, 'clean'),
    '--redact',
    rules,
    '--keep-names',
    '--report',
    report,
  ],
  { encoding: 'utf8' },
);
process.stdout.write(clean.stdout);
const refusals = new Map(
  [...clean.stderr.matchAll(/^refused (\d+) (\S+)/gm)].map(([, id, code]) => [Number(id), code]),
);
const reported = new Map(
  JSON.parse(readFileSync(report, 'utf8')).files.map((file) => [Number(file.id), file]),
);

function errorKindsOf(path) {
  const { stdout, stderr } = spawnSync('dciodvfy', [path], { encoding: 'latin1', maxBuffer: 1 << 28 });
  return errorKinds(`${stdout}${stderr}`);
}

/** Whether dcmtk reads the file and, where it knows the syntax, decodes its pixels. */
function dcmtk(path, syntax) {
  if (spawnSync('dcmdump', ['-q', path]).status !== 0) return 'no';
  const decoder = /\.4\.(50|51|57|70)$/.test(syntax) ? 'dcmdjpeg' : /\.4\.8[01]$/.test(syntax) ? 'dcmdjpls' : /\.2\.5$/.test(syntax) ? 'dcmdrle' : 'dcmconv'; // prettier-ignore
  return spawnSync(decoder, [path, join(out, 'dcmtk.dcm')]).status === 0 ? 'yes' : 'no';
}

const compare = String.raw`
import sys, json, warnings, subprocess, os
warnings.filterwarnings('ignore')
import numpy as np, pydicom
x, y, w, h = json.loads(sys.argv[4])
def native(path, tmp):
    if subprocess.run(['gdcmconv', '--raw', path, tmp], capture_output=True).returncode == 0:
        try: return frames(pydicom.dcmread(tmp, force=True)), 'gdcm'
        except Exception: pass
    return frames(pydicom.dcmread(path, force=True)), 'pydicom'
def frames(ds):
    if ds.PhotometricInterpretation == 'YBR_FULL_422' and not ds.file_meta.TransferSyntaxUID.is_compressed:
        a = np.frombuffer(ds.PixelData[:ds.Rows*ds.Columns*2*int(ds.get('NumberOfFrames', 1) or 1)], np.uint8)
        return a.reshape(-1, ds.Rows, ds.Columns // 2, 4)
    a = ds.pixel_array
    many = int(ds.get('NumberOfFrames', 1) or 1) > 1
    a = a if many else a[None]
    return a if a.ndim == 4 else a[..., None]
r = {}
try:
    ds = pydicom.dcmread(sys.argv[2])
    for e in ds.iterall(): e.value
    r['pydicom'] = 'yes'
    try: ds.pixel_array
    except Exception as e: r['pydicom'] = 'header'
except Exception as e: r['pydicom'] = 'no'
r['gdcm'] = 'yes' if subprocess.run(['gdcmconv', '--raw', sys.argv[2], sys.argv[3] + '.g'], capture_output=True).returncode == 0 else 'no'
try:
    a, by = native(sys.argv[1], sys.argv[3] + '.a')
    b, _ = native(sys.argv[2], sys.argv[3] + '.b')
    r['by'] = by
    jpeg = sys.argv[5] == 'jpeg'
    y0, y1, x0, x1 = y, y + h, x, x + w
    if jpeg:
        y0, x0 = max(0, y0 // 16 * 16 - 2), max(0, x0 // 16 * 16 - 2)
        y1, x1 = -(-y1 // 16) * 16 + 2, -(-x1 // 16) * 16 + 2
    u = 2 if b.shape[2] * 2 == ds.Columns else 1
    x0, x1 = x0 // u, -(-x1 // u)
    mask = np.ones(b.shape, bool); mask[:, y0:y1, x0:x1] = False
    apart = int(np.abs(a[mask].astype(np.int64) - b[mask].astype(np.int64)).max()) if a.shape == b.shape else -1
    r['outside'] = 'same' if apart == 0 else 'within 1' if apart == 1 and sys.argv[5] == 'irreversible' else 'DIFFERS'
    inner = b[:, y:y+h, x//u:-(-(x+w)//u)].reshape(-1, b.shape[-1]).astype(np.int64)
    spread = int((inner.max(0) - inner.min(0)).max())
    r['area'] = 'one colour' if spread <= (2 if jpeg else 0) else 'spread %d' % spread
except Exception as e: r['outside'] = 'not read: ' + type(e).__name__; r['area'] = ''
print(json.dumps(r))
`;

let missed = 0;
console.log(
  '\nsyntax | photometric | written as | dcmtk | gdcm | pydicom | outside | area | new dciodvfy errors',
);
const shown = new Set();
for (const [i, file] of files.entries()) {
  const name = nameOf(i);
  const kind = `${file.transfer_syntax.replace('1.2.840.10008.1.2', '…')} | ${file.photometric}`;
  const target = join(out, 'clean', name);
  if (shown.has(kind)) continue;
  if (!existsSync(target)) {
    // Another file of the kind may be whole.
    if (
      `${files[i + 1]?.transfer_syntax} ${files[i + 1]?.photometric}` ===
      `${file.transfer_syntax} ${file.photometric}`
    )
      continue;
    console.log(`${kind} | refused ${refusals.get(i + 1) ?? ''} | ${file.file}`);
    continue;
  }
  shown.add(kind);
  const syntax = reported.get(i + 1).transferSyntax;
  // Decoders of irreversible JPEG 2000 may differ by one level in rounding; ours wrote what it saw.
  const irreversible = /\.4\.(91|203)$/.test(file.transfer_syntax);
  const jpeg = /\.4\.5[01]$/.test(syntax) ? 'jpeg' : irreversible ? 'irreversible' : 'exact';
  const { stdout } = spawnSync(
    python,
    ['-c', compare, join(input, name), target, join(out, 'raw'), JSON.stringify(Object.values(area)), jpeg],
    { encoding: 'utf8' },
  );
  const result = JSON.parse(stdout);
  const untouched = join(plain, name);
  const before = new Set([
    ...errorKindsOf(join(input, name)),
    ...(existsSync(untouched) ? errorKindsOf(untouched) : []),
  ]);
  const fresh = [...errorKindsOf(target)].filter((error) => !before.has(error));
  const read = dcmtk(target, syntax);
  if (
    read !== 'yes' ||
    (result.gdcm !== 'yes' && result.by === 'gdcm') ||
    result.pydicom === 'no' ||
    result.outside === 'DIFFERS' ||
    fresh.length > 0
  )
    missed++;
  const written = syntax.replace('1.2.840.10008.1.2', '…');
  console.log(
    [
      kind,
      written,
      read,
      result.gdcm,
      result.pydicom,
      `${result.outside} (${result.by ?? ''})`,
      result.area,
      fresh.length,
    ].join(' | '),
  );
  for (const error of fresh) console.log(`    ${error}`);
}
console.log(`${picked.size} kinds, ${missed} with a miss`);
if (missed > 0) process.exitCode = 1;
