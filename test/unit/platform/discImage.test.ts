import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sniffing } from '../../../src/file/sniff';
import { bounds } from '../../../src/platform/taking/bounds';
import { intake } from '../../../src/platform/taking/intake';
import { CountingBlob } from '../../fixtures/CountingBlob';
import { isoImage } from '../../fixtures/isoImage';
import { blobOf, ctElements, fileBytes, latin1 } from '../../fixtures/part10';
import { takenFrom } from '../../fixtures/takenFrom';
import { udfImage, type UdfFile } from '../../fixtures/udfImage';

const dicom = fileBytes(ctElements());
/** A file of several sectors that is DICOM. */
const long = Uint8Array.from([...dicom, ...new Uint8Array(9000)]);
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);

/** An image as people get it: a folder of pictures beside a viewer. */
const disc = (options?: { joliet: boolean }): Uint8Array<ArrayBuffer> =>
  isoImage(
    [
      { path: 'DICOM/IM1.;1', joliet: 'DICOM/Aufnahme 1 – Knie.dcm', bytes: dicom },
      { path: 'DICOM/IM2.DCM;1', bytes: long, splitAfter: 1 },
      { path: 'VIEWER.EXE;1', bytes: latin1('MZ program') },
    ],
    options,
  );

describe('images of discs in the form of ISO 9660', () => {
  it('are opened under the names without version, files in several parts as one', async () => {
    expect(await takenFrom('cd.iso', blobOf(disc()))).toEqual({
      'cd.iso/DICOM/IM1': dicom,
      'cd.iso/DICOM/IM2.DCM': long,
      'cd.iso/VIEWER.EXE': 'executable',
    });
  });

  it('are known by what is in them, whatever they are called', async () => {
    for (const path of ['cd.img', 'CD', 'cd.bin', 'cd.jpg'])
      expect(Object.keys(await takenFrom(path, blobOf(padded(disc()))))).toContain(`${path}/DICOM/IM1`);
  });

  it('give the names of Joliet where there are some, and each file once', async () => {
    expect(await takenFrom('cd.iso', blobOf(disc({ joliet: true })))).toEqual({
      'cd.iso/DICOM/Aufnahme 1 – Knie.dcm': dicom,
      'cd.iso/DICOM/IM2.DCM': long,
      'cd.iso/VIEWER.EXE': 'executable',
    });
  });

  it('give the names of Rock Ridge where there are some', async () => {
    const image = isoImage([{ path: 'IM1.;1', bytes: dicom, posix: 'knee left.dcm' }]);
    expect(await takenFrom('cd.iso', blobOf(image))).toEqual({ 'cd.iso/knee left.dcm': dicom });
  });

  it('are read as far as their directories: the files are slices, and nothing is joined', async () => {
    const image = isoImage([
      { path: 'A', bytes: long },
      { path: 'D/B', bytes: Uint8Array.from([...long, ...new Uint8Array(1_000_000)]) },
    ]);
    const counting = new CountingBlob(image);
    const found = [];
    for await (const file of intake([{ path: 'cd.iso', blob: counting }], sniffing)) found.push(file);
    expect(found.map(({ path }) => path)).toEqual(['cd.iso/A', 'cd.iso/D/B']);
    // Two descriptors and two directories, a beginning for each file, and what the image is.
    expect(counting.handled.made).toBe(0);
    expect(counting.handled.reads).toBeLessThan(12);
  });

  it('tell the file and the place where one ends before its files do', async () => {
    const image = disc();
    const found = [];
    for await (const file of intake([{ path: 'cd.iso', blob: blobOf(withFileBehindEnd(image)) }], sniffing))
      found.push(file);
    const broken = found.find((file) => 'reason' in file && file.reason === 'archive-damaged');
    expect(broken).toMatchObject({ path: 'cd.iso/DICOM/IM1', at: expect.any(Number) as number });
    expect(found.some(({ path }) => path === 'cd.iso/DICOM/IM2.DCM')).toBe(true);
  });

  it('are left with one row where they name more files than a bound, or far more bytes than they have', async () => {
    expect(await takenFrom('cd.iso', blobOf(disc()), { ...bounds, entries: 2 })).toEqual({
      'cd.iso': 'archive-too-large',
    });
    const shared = isoImage(
      Array.from({ length: 40 }, (_, i) => ({ path: `F${String(i)}`, bytes: new Uint8Array(2048) })),
    );
    everyFileTo(shared, 20, shared.length - 20 * 2048);
    expect(await takenFrom('cd.iso', blobOf(shared))).toEqual({ 'cd.iso': 'archive-too-large' });
  });

  it('never lead in a circle: a directory that holds itself is entered once', async () => {
    const image = disc();
    // The record of the folder DICOM leads to the root.
    const [record, root] = [
      recordNamed(image, 'DICOM'),
      new DataView(image.buffer).getUint32(16 * 2048 + 158, true),
    ];
    new DataView(image.buffer).setUint32(record + 2, root, true);
    expect(await takenFrom('cd.iso', blobOf(image))).toEqual({ 'cd.iso/VIEWER.EXE': 'executable' });
  });

  it('name entries that would leave the folder, and take the others', async () => {
    const image = isoImage([
      { path: 'A', bytes: dicom, posix: '../up' },
      { path: 'B', bytes: dicom },
    ]);
    expect(await takenFrom('cd.iso', blobOf(image))).toEqual({
      'cd.iso/../up': 'archive-path',
      'cd.iso/B': dicom,
    });
  });

  it('count as one of the archives that may lie in each other', async () => {
    const once = isoImage([{ path: 'A.ISO', bytes: padded(disc()) }]);
    expect(Object.keys(await takenFrom('cd.iso', blobOf(once)))).toContain('cd.iso/A.ISO/DICOM/IM1');
    expect(await takenFrom('cd.iso', blobOf(once), { ...bounds, depth: 1 })).toEqual({
      'cd.iso/A.ISO': 'archive-too-deep',
    });
  });
});

describe('images of discs in the form of UDF', () => {
  const files: UdfFile[] = [
    { path: 'DICOM/IM1', bytes: dicom },
    { path: 'DICOM/IM2', bytes: long, form: 'long', pieces: 1 },
    { path: 'DICOM/IM3', bytes: long, pieces: 2, listedAtOnce: 1 },
    { path: 'DICOM/small', bytes: dicom.slice(0, 1500), form: 'inside', extended: true },
    { path: 'Żółw.txt', bytes: latin1('text') },
  ];

  it('are opened in all ways to write where a file lies', async () => {
    expect(await takenFrom('dvd.iso', blobOf(udfImage(files)))).toMatchObject({
      'dvd.iso/DICOM/IM1': dicom,
      'dvd.iso/DICOM/IM2': long,
      'dvd.iso/DICOM/IM3': long,
      'dvd.iso/DICOM/small': dicom.slice(0, 1500),
      'dvd.iso/Żółw.txt': 'document',
    });
  });

  it('are to be opened as a drive where they were written in packets, with a table of what lies where', async () => {
    const map = [2, 64, 0, 0, ...latin1('\0*UDF Virtual Partition')];
    expect(await takenFrom('rw.iso', blobOf(udfImage(files, { map })))).toEqual({ 'rw.iso': 'disc-image' });
  });

  it('are left with one row where they name more files than a bound', async () => {
    const found = await takenFrom('dvd.iso', blobOf(udfImage(files)), { ...bounds, entries: 3 });
    expect(found).toEqual({ 'dvd.iso': 'archive-too-large' });
  });
});

describe('images of other kinds', () => {
  it('are to be opened as a drive', async () => {
    const zeros = new Uint8Array(4096);
    const footer = (mark: string): Uint8Array<ArrayBuffer> =>
      Uint8Array.from([...zeros, ...latin1(mark), ...new Uint8Array(512 - mark.length)]);
    const raw = Uint8Array.from([0, ...new Uint8Array(10).fill(255), 0, ...zeros]);
    const images = [footer('koly'), footer('conectix'), raw, own(latin1(`vhdxfile${'x'.repeat(600)}`))];
    for (const image of images) expect(await takenFrom('a', blobOf(image))).toEqual({ a: 'disc-image' });
    for (const path of ['a.dmg', 'a.vhd', 'a.iso', 'a.nrg'])
      expect(await takenFrom(path, blobOf(zeros))).toEqual({ [path]: 'disc-image' });
  });
});

describe('images that other programs make', () => {
  const made = (args: readonly string[]): Uint8Array<ArrayBuffer> | undefined => {
    const folder = mkdtempSync(join(tmpdir(), 'reinschrift-image-'));
    try {
      for (const [path, bytes] of Object.entries({
        'in/DICOM/IM000001': dicom,
        'in/DICOM/a/b/A long Name.dcm': long,
      })) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), bytes);
      }
      const [program = '', ...rest] = args.map((arg) => arg.replace('IN', join(folder, 'in')).replace('OUT', join(folder, 'out.iso'))); // prettier-ignore
      const { status } = spawnSync(program, rest);
      return status === 0 ? own(readFileSync(join(folder, 'out.iso'))) : undefined;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const ways: Record<string, readonly string[]> = {
    'genisoimage with Joliet and Rock Ridge': ['genisoimage', '-quiet', '-J', '-R', '-o', 'OUT', 'IN'],
    'genisoimage with UDF': ['genisoimage', '-quiet', '-J', '-udf', '-o', 'OUT', 'IN'],
    'genisoimage with Rock Ridge': ['genisoimage', '-quiet', '-R', '-o', 'OUT', 'IN'],
    xorriso: ['xorriso', '-outdev', 'OUT', '-map', 'IN', '/', '-commit'],
    'xorriso with Joliet': ['xorriso', '-as', 'mkisofs', '-J', '-o', 'OUT', 'IN'],
  };
  it.each(Object.entries(ways))('are opened to the files that went in: %s', async (name, args) => {
    const image = made(args);
    if (image === undefined) {
      console.log(`not tested, since it is not installed: ${name} (apt-get install genisoimage xorriso)`);
      return;
    }
    expect(await takenFrom('cd.iso', blobOf(image))).toEqual({
      'cd.iso/DICOM/IM000001': dicom,
      'cd.iso/DICOM/a/b/A long Name.dcm': long,
    });
    // The same disc, without its ISO 9660.
    if (!args.includes('-udf')) return;
    ['BEA01', 'NSR02', 'TEA01', 'xxxxx'].forEach((id, i) => image.set(latin1(id), (16 + i) * 2048 + 1));
    expect(await takenFrom('dvd.iso', blobOf(image))).toMatchObject({
      'dvd.iso/DICOM/IM000001': dicom,
      'dvd.iso/DICOM/a/b/A long Name.dcm': long,
    });
  });
});

function padded(image: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.max(image.length, 300 * 1024));
  whole.set(image);
  return whole;
}

/** Byte of the directory record with a name. */
function recordNamed(image: Uint8Array, name: string): number {
  const wanted = latin1(name);
  for (let at = 20 * 2048; at < image.length; at++)
    if (image[at - 1] === name.length && wanted.every((byte, i) => image[at + i] === byte)) return at - 33;
  throw new Error(`no ${name}`);
}

/** The first file is said to reach far over the end. */
function withFileBehindEnd(image: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  new DataView(image.buffer).setUint32(recordNamed(image, 'IM1.;1') + 10, 2 ** 31, true);
  return image;
}

/** All files of an image lie at the same place. */
function everyFileTo(image: Uint8Array<ArrayBuffer>, sector: number, length: number): void {
  const view = new DataView(image.buffer);
  for (let i = 0; i < 40; i++) {
    const at = recordNamed(image, `F${String(i)}`);
    view.setUint32(at + 2, sector, true);
    view.setUint32(at + 10, length, true);
  }
}
