import { textAt } from '../../src/dicom/access/valuesOf';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { ctElements, fileBytes, type FixtureElement } from '../fixtures/part10';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-proof-'));
const input = join(temp, 'in');
const folder = (name: string): string => join(temp, name);
afterAll(() => rmSync(temp, { recursive: true }));

const second = ctElements({
  id: 'PAT-0816-78',
  name: 'Beispiel^Berta',
  study: '1.2.276.0.7230010.3.1.2.9',
  instance: '1.2.276.0.7230010.3.1.4.9',
});
beforeAll(() => {
  mkdirSync(input);
  writeFileSync(join(input, '1'), fileBytes(ctElements()));
  writeFileSync(join(input, '2'), fileBytes(second, { sopInstance: '1.2.276.0.7230010.3.1.4.9' }));
});

function run(command: string, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/headless.mjs', command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}
const filesOf = (name: string): string[] =>
  readdirSync(folder(name), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.dcm'))
    .sort();
const bytesOf = (name: string): string[] =>
  filesOf(name).map((path) => readFileSync(join(folder(name), path)).toString('latin1'));

interface AuditJson {
  readonly files: readonly { readonly path: string; readonly findings: readonly Record<string, string>[] }[];
}
const audit = (name: string, ...more: string[]) => {
  const json = join(temp, `${name}.json`);
  const told = run('verifyFolder', [folder(name), '--json', json, ...more]);
  return { ...told, json: JSON.parse(readFileSync(json, 'utf8')) as AuditJson };
};

describe('one key', () => {
  it('gives byte-identical copies in two runs, from a file or from a passphrase; another key gives nothing in common', () => {
    const key = join(temp, 'key.txt');
    writeFileSync(key, `reinschrift-key-1 ${'3f'.repeat(32)}\n`);
    for (const name of ['k1', 'k2']) run('cleanFolder', [input, folder(name), '--key-file', key]);
    for (const name of ['p1', 'p2'])
      run('cleanFolder', [input, folder(name), '--passphrase-env', 'RS_PASS'], {
        RS_PASS: 'drei graue G\u00e4nse',
      });
    expect(bytesOf('k1')).toHaveLength(2);
    expect(bytesOf('k2')).toEqual(bytesOf('k1'));
    expect(bytesOf('p2')).toEqual(bytesOf('p1'));
    const identities = (name: string) =>
      new Set(
        bytesOf(name)
          .join()
          .match(/2\.25\.\d{20,}|RS-[0-9A-Z]{10}/g),
      );
    expect(identities('k1').size).toBeGreaterThan(4);
    const common = [...identities('k1')].filter((each) => identities('p1').has(each));
    // The Implementation Class UID of the writer.
    expect(common).toEqual(['2.25.41332442375229750424888785684842381004']);
  }, 60_000);
});

const corpus = '../shared/corpus';
describe.skipIf(!existsSync(corpus))('keys over real files (needs ../shared/corpus)', () => {
  const real = folder('real');
  const largest = 24_000;
  const clean = (name: string, ...more: string[]): void => {
    const given = ['--preset', 'research', '--unreviewed-pixels', 'export', ...more];
    expect(run('cleanFolder', [real, folder(name), ...given]).stdout).toContain('cleaned and verified');
  };
  const keyed = (name: string): Set<string> =>
    new Set(
      bytesOf(name)
        .join()
        .match(/2\.25\.\d{20,}|RS-[0-9A-Z]{10}/g),
    );
  /** Study Date of every copy, in days. */
  const daysOf = (name: string): Promise<readonly (number | undefined)[]> =>
    Promise.all(
      filesOf(name).map(async (path) => {
        const part10 = await readPart10(new Blob([readFileSync(join(folder(name), path))]));
        if (part10.kind === 'unreadable') throw new Error(part10.code);
        const date = /^(\d{4})(\d\d)(\d\d)$/.exec(textAt(part10, part10.dataSet, 0x00080020));
        return date === null
          ? undefined
          : Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000;
      }),
    );
  beforeAll(() => {
    mkdirSync(real);
    const names = readdirSync(corpus, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
      .map(({ name }) => name);
    for (const [i, name] of names.sort().entries()) {
      const bytes = readFileSync(join(corpus, name));
      if (bytes.length <= largest) writeFileSync(join(real, String(i)), bytes);
    }
  });

  it('give byte-identical copies where they are the same', () => {
    const key = join(temp, 'real-key.txt');
    writeFileSync(key, `reinschrift-key-1 ${'7c'.repeat(32)}\n`);
    for (const name of ['r1', 'r2']) clean(name, '--key-file', key);
    expect(filesOf('r1').length).toBeGreaterThan(40);
    expect(filesOf('r2')).toEqual(filesOf('r1'));
    const digests = (name: string): string[] =>
      bytesOf(name).map((bytes) => createHash('sha256').update(bytes, 'latin1').digest('hex'));
    expect(digests('r2')).toEqual(digests('r1'));
  }, 120_000);

  it('share no UID and no pseudonym where they are random, and move dates by other days', async () => {
    for (const name of ['x1', 'x2']) clean(name);
    const [one, other] = [keyed('x1'), keyed('x2')];
    expect(one.size).toBeGreaterThan(100);
    // The Implementation Class UID of the writer.
    expect([...one].filter((each) => other.has(each))).toEqual([
      '2.25.41332442375229750424888785684842381004',
    ]);
    const [days, others] = [await daysOf('x1'), await daysOf('x2')];
    const dated = days.map((day, i) => [day, others[i]]).filter(([day]) => day !== undefined);
    expect(dated.length).toBeGreaterThan(10);
    // Offsets are of one patient and many days; two keys agree on one of them by chance.
    expect(dated.filter(([a, b]) => a === b).length).toBeLessThan(dated.length / 4);
  }, 120_000);
});

describe('a lookup and a mapping', () => {
  const lookup = join(temp, 'lookup.csv');
  beforeAll(() => writeFileSync(lookup, 'id_old,id_new\npat-0815-77,STUDIE-0042\n'));

  it('puts own pseudonyms into copies, refuses who is not listed where told so, and says what became what', () => {
    const mapping = folder('mapping');
    const args = ['--lookup', lookup, '--lookup-unknown', 'refuse', '--mapping', mapping];
    const { status, stderr } = run('cleanFolder', [input, folder('own'), ...args]);
    expect(stderr).toContain('patient-not-listed');
    expect(stderr).toContain('personal data');
    expect(status).toBe(3);
    const [copy = '', ...more] = bytesOf('own');
    expect(more).toEqual([]);
    expect(copy).toContain('STUDIE-0042');
    expect(readFileSync(join(mapping, 'patid_mapping.csv'), 'utf8')).toBe(
      'id_old,id_new\r\nPAT-0815-77,STUDIE-0042\r\n',
    );
    const uids = readFileSync(join(mapping, 'uid_mapping.csv'), 'utf8').trim().split('\r\n');
    expect(uids[0]).toBe('id_old,id_new');
    for (const line of uids.slice(1)) {
      const [old = '', fresh = ''] = line.split(',');
      expect(copy).not.toContain(old);
      expect(fresh).toMatch(/^2\.25\.\d+$/);
    }
    const instance =
      uids.find((line) => line.startsWith('1.2.276.0.7230010.3.1.4.1,'))?.split(',')[1] ?? 'none';
    expect(copy).toContain(instance);
    // Neither overwritten nor put beside the copies.
    expect(run('cleanFolder', [input, folder('own2'), ...args]).status).toBe(2);
    expect(run('cleanFolder', [input, folder('own3'), '--mapping', join(folder('own3'), 'm')]).status).toBe(
      2,
    );
  }, 60_000);

  it('refuses a pseudonym that names somebody of the run, and maps nothing that no copy has', () => {
    const wrong = join(temp, 'wrong.csv');
    writeFileSync(wrong, 'id_old,id_new\npat-0815-77,X-PAT-0815-77\n');
    const refused = run('cleanFolder', [input, folder('wrong'), '--lookup', wrong]);
    expect([refused.status, refused.stderr]).toEqual([3, expect.stringContaining('pseudonym-tells')]);
    const mapping = folder('own-mapping');
    run('cleanFolder', [input, folder('record'), '--preset', 'own-record', '--mapping', mapping]);
    expect(readFileSync(join(mapping, 'patid_mapping.csv'), 'utf8')).toBe('id_old,id_new\r\n');
  }, 60_000);

  it('keys who is not listed where nothing else is said', () => {
    expect(run('cleanFolder', [input, folder('keyed'), '--lookup', lookup]).status).toBe(0);
    expect(bytesOf('keyed').filter((copy) => /RS-[0-9A-Z]{10}/.test(copy))).toHaveLength(1);
  }, 60_000);
});

describe('reports', () => {
  it.each(['csv', 'html'])(
    'come as %s without a value or a source name',
    (ending) => {
      const path = join(temp, `report.${ending}`);
      run('cleanFolder', [input, folder(`report-${ending}`), '--report', path]);
      const text = readFileSync(path, 'utf8');
      expect(text.startsWith(ending === 'csv' ? 'id,output,' : '<!doctype html>')).toBe(true);
      expect(text).toContain('STUDY01/SERIES001/IMAGE00001.dcm');
      expect(text).not.toMatch(/ller\^J|PAT-0815|19610723|Musterstadt|1\.2\.276\.0\.7230010/);
    },
    60_000,
  );
});

describe('verify:folder', () => {
  it('finds nothing in what this project has cleaned, also when it knows the originals', () => {
    run('cleanFolder', [input, folder('clean')]);
    const { status, stdout, json } = audit('clean', '--against', input);
    expect(json.files.flatMap(({ findings }) => findings)).toEqual([]);
    expect(stdout).toContain('nothing found');
    expect(status).toBe(0);
  }, 60_000);

  it('holds a report that lies in the folder against its copies, and prints what it found as a page to sign', () => {
    const out = folder('reported');
    run('cleanFolder', [input, out, '--hash', '--report', join(out, 'report.json')]);
    const page = join(temp, 'audit.html');
    const told = (): string => readFileSync(page, 'utf8');
    const whole = audit('reported', '--report', page, '--language', 'de');
    expect(whole.stdout).toContain(
      'All 2 copies that the report names are there, with every byte unchanged.',
    );
    expect(whole.json).toMatchObject({
      outputs: { reports: [{ files: 2, same: 2, agrees: true }], extra: [] },
    });
    expect(whole.status).toBe(0);
    expect(told()).toMatch(/^<!doctype html>\n?<html lang="de"/);
    const [first = ''] = filesOf('reported');
    rmSync(join(out, first));
    const less = audit('reported', '--report', page);
    expect(less.stdout).toContain('1 copy is missing');
    expect(less.status).toBe(3);
    expect(told()).toContain('1 copy is missing');
    expect(told()).not.toMatch(/ller\^J|PAT-0815|19610723/);
    expect(run('verifyFolder', [out, '--report', join(temp, 'audit.txt')]).status).toBe(2);
  }, 60_000);

  it('finds what a bad cleaner leaves: in attributes, private ones, pixels, stamps and file names', () => {
    const bad = folder('bad');
    mkdirSync(join(bad, 'PAT-0815-77'), { recursive: true });
    const keep = new Set([
      0x00080005, 0x00080016, 0x00080060, 0x00280002, 0x00280010, 0x00280011, 0x00280100,
    ]);
    const pixels = new Uint8Array(64);
    pixels.set(new TextEncoder().encode('PAT-0815-77'), 20);
    const elements: FixtureElement[] = [
      ...ctElements().filter(({ tag }) => keep.has(tag)),
      { tag: 0x00080018, vr: 'UI', value: '1.2.276.0.7230010.3.1.4.1' },
      { tag: 0x00080020, vr: 'DA', value: '20240229' },
      { tag: 0x0008103e, vr: 'LO', value: 'seen by MUELLER' },
      { tag: 0x00090010, vr: 'LO', value: 'SOMEBODY' },
      { tag: 0x00091001, vr: 'UN', value: new TextEncoder().encode('acc ACC4711 ') },
      { tag: 0x00100010, vr: 'PN', value: 'ANON' },
      { tag: 0x00120062, vr: 'CS', value: 'YES' },
      { tag: 0x00280303, vr: 'CS', value: 'REMOVED' },
      { tag: 0x7fe00010, vr: 'OW', value: pixels },
    ].sort((a, b) => a.tag - b.tag);
    writeFileSync(join(bad, 'PAT-0815-77', 'x.dcm'), fileBytes(elements));
    const { status, stdout, json } = audit('bad', '--against', input);
    expect(status).toBe(3);
    const found =
      json.files[0]?.findings.map(
        ({ kind, code, path }) => `${String(kind)} ${String(code)} ${String(path)}`,
      ) ?? [];
    for (const wanted of [
      'survives uid (0008,0018)',
      'survives uid (0002,0003)',
      'survives date (0008,0020)',
      'survives name (0008,103e)',
      'survives accession (0009,1001)',
      'survives id (7fe0,0010)',
      'survives file-name ',
      'contradicts private-not-declared (0012,0062)',
      'contradicts no-method (0012,0063)',
      'contradicts dates-not-removed (0008,0020)',
      'identifies dates (0008,0020)',
    ])
      expect(found.map((each) => each.toLowerCase())).toContain(wanted);
    // Values are shown on request only.
    expect(stdout + JSON.stringify(json.files[0]?.findings)).not.toMatch(/PAT-0815|ACC4711|MUELLER|ller\^J/i);
    expect(audit('bad', '--against', input, '--show-values').stdout).toContain('PAT-0815-77');
  }, 60_000);

  it('does not call clean what it cannot read, and nothing what is empty', () => {
    const cut = folder('cut');
    mkdirSync(cut);
    writeFileSync(join(cut, 'x.dcm'), fileBytes(ctElements()).slice(0, 600));
    expect(audit('cut').status).toBe(3);
    mkdirSync(folder('empty'));
    expect(run('verifyFolder', [folder('empty')]).status).toBe(2);
    expect(run('verifyFolder', []).status).toBe(2);
  }, 60_000);
});

const planted = ['synthetic__phi_planted_implicit.dcm', 'synthetic__phi_planted_explicit_undefinedlen.dcm'];
const has = (program: string): boolean => spawnSync('which', [program]).status === 0;

describe.skipIf(!existsSync(corpus) || !has('gdcmanon') || !has('openssl'))(
  'verify:folder over the output of gdcmanon (needs ../shared/corpus, gdcmanon, openssl)',
  () => {
    it('finds every planted token that survives', () => {
      const originals = folder('planted');
      mkdirSync(originals);
      mkdirSync(folder('gdcm'));
      const [key, cert] = [join(temp, 'k.pem'), join(temp, 'c.pem')];
      execFileSync(
        'openssl',
        [
          'req',
          '-x509',
          '-newkey',
          'rsa:2048',
          '-nodes',
          '-keyout',
          key,
          '-out',
          cert,
          '-days',
          '2',
          '-subj',
          '/CN=x',
        ],
        { stdio: 'ignore' },
      );
      for (const name of planted) {
        writeFileSync(join(originals, name), readFileSync(join(corpus, name)));
        execFileSync('gdcmanon', [
          '-e',
          '-c',
          cert,
          '-i',
          join(originals, name),
          '-o',
          join(folder('gdcm'), name),
        ]);
      }
      const { json } = audit('gdcm', '--against', originals, '--show-values');
      const tokens = JSON.parse(readFileSync(join(corpus, 'planted-key.json'), 'utf8')) as Record<
        string,
        object
      >;
      let surviving = 0;
      for (const { path, findings } of json.files) {
        const values = findings.filter(({ kind }) => kind === 'survives').map(({ value = '' }) => value);
        const bytes = readFileSync(join(folder('gdcm'), path)).toString('latin1');
        const left = Object.keys(tokens[path] ?? {}).filter((token) => bytes.includes(token));
        surviving += left.length;
        expect(left.filter((token) => !values.some((value) => value.includes(token)))).toEqual([]);
      }
      expect(surviving).toBeGreaterThan(40);
    }, 60_000);
  },
);
