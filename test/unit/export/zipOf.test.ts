import { spawnSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobReader, Reader, TextWriter, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/dicom/crc32';
import type { ZipFile } from '../../../src/export/OpenZip';
import { zipOf } from '../../../src/export/zipOf';

const file = (name: string, text: string): ZipFile => {
  const bytes = new TextEncoder().encode(text);
  return { name, blob: new Blob([bytes]), crc32: crc32(bytes) };
};
const files = [
  file('STUDY01/SERIES001/IMAGE00001.dcm', 'one'),
  file('STUDY01/SERIES001/IMAGE00002.dcm', 'second'),
];
const blobOf = (list: Iterable<ZipFile>): Blob => new Blob([...zipOf(list)]);
const bytesOf = async (list: Iterable<ZipFile>): Promise<Uint8Array> =>
  new Uint8Array(await blobOf(list).slice().arrayBuffer());

/** So many bytes of nothing, which take none. */
function nothing(size: number): ZipFile['blob'] {
  const part = new Blob([new Uint8Array(2 ** 24)]);
  const parts = Array.from({ length: Math.floor(size / part.size) }, () => part);
  return new Blob([...parts, part.slice(0, size % part.size)]);
}

/** A file of the disk, as zip.js reads it. */
class DiskReader extends Reader<string> {
  readonly #path: string;

  constructor(path: string) {
    super(path);
    this.#path = path;
    this.size = statSync(path).size;
  }

  override readUint8Array(at: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(length);
    const handle = openSync(this.#path, 'r');
    readSync(handle, bytes, 0, length, at);
    closeSync(handle);
    return Promise.resolve(bytes);
  }
}

async function readBack(zip: Blob | string): Promise<FileEntry[]> {
  const reader = typeof zip === 'string' ? new DiskReader(zip) : new BlobReader(zip);
  const entries = await new ZipReader(reader).getEntries();
  return entries.filter((entry): entry is FileEntry => !entry.directory);
}

const textOf = (entry: FileEntry | undefined): Promise<string> | undefined =>
  entry?.getData(new TextWriter(), { useWebWorkers: false, checkCrc32: true });

const has = (tool: string): boolean => spawnSync(tool, ['-h']).error === undefined;
const run = (tool: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8' });
  return status === 0 ? stdout : `${String(status)} ${stderr}${stdout}`;
};

/** Writes a ZIP to the disk, long runs of nothing as holes. */
async function onDisk<Result>(
  list: readonly ZipFile[],
  look: (path: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'reinschrift-zip-'));
  const path = join(folder, 'out.zip');
  try {
    const handle = openSync(path, 'w');
    let at = 0;
    for (const part of zipOf(list)) {
      const size = part instanceof Blob ? part.size : part.length;
      if (!(part instanceof Blob)) writeSync(handle, part, 0, size, at);
      else if (size < 2 ** 20) writeSync(handle, new Uint8Array(await part.arrayBuffer()), 0, size, at);
      at += size;
    }
    ftruncateSync(handle, at);
    closeSync(handle);
    return await look(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the ZIP', () => {
  it('holds every file under its name', async () => {
    const entries = unzipSync(await bytesOf(files));
    expect(
      Object.fromEntries(Object.entries(entries).map(([name, data]) => [name, strFromU8(data)])),
    ).toEqual({
      'STUDY01/SERIES001/IMAGE00001.dcm': 'one',
      'STUDY01/SERIES001/IMAGE00002.dcm': 'second',
    });
  });

  it('is made of the very handles of the files: none is read', () => {
    const parts = [...zipOf(files)];
    expect(parts.filter((part) => part instanceof Blob)).toEqual(files.map(({ blob }) => blob));
  });

  it('says the checksum that it was given', async () => {
    const [entry] = await readBack(blobOf([{ ...file('a', 'one'), crc32: 1 }]));
    expect(entry?.crc32).toBe(1);
    await expect(textOf(entry)).rejects.toThrow();
  });

  it('tells no time: the same files give the same bytes', async () => {
    const first = await bytesOf(files);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await bytesOf(files)).toEqual(first);
    // 1980-01-01 00:00, the first moment of DOS time.
    expect([...first.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it('names files in UTF-8 and says so', async () => {
    const [entry] = await readBack(blobOf([file('BEFUND/Ärztin-検査.dcm', 'text')]));
    expect(entry?.filename).toBe('BEFUND/Ärztin-検査.dcm');
    expect(entry?.rawBitFlag).toBe(0x0800);
  });

  it('may be empty', async () => {
    expect(await readBack(blobOf([]))).toEqual([]);
  });

  it('counts more than 65,535 files by ZIP64, and no fewer', async () => {
    const one = file('', 'x');
    const many = (count: number): ZipFile[] =>
      Array.from({ length: count }, (_, i) => ({ ...one, name: String(i) }));
    const zip64 = 'PK\x06\x06';
    const endOf = async (zip: Blob): Promise<string> =>
      new TextDecoder('latin1').decode(await zip.slice(-200).arrayBuffer());
    const [below, above] = [blobOf(many(65_534)), blobOf(many(70_000))];
    expect(await endOf(below)).not.toContain(zip64);
    expect(await endOf(above)).toContain(zip64);
    expect(await readBack(below)).toHaveLength(65_534);
    const entries = await readBack(above);
    expect(entries).toHaveLength(70_000);
    expect(await textOf(entries.at(-1))).toBe('x');
  });

  // A file beyond 4 GiB, one behind it, and one just below.
  const long = (): ZipFile[] => [
    file('first', '1'),
    { name: 'long', blob: nothing(2 ** 32), crc32: 0xd202_ef8d },
    file('behind', '2'),
    { name: 'nearly', blob: nothing(2 ** 32 - 2), crc32: 0 },
    file('last', '3'),
  ];

  it('holds files of 4 GiB, and files behind them, by ZIP64', async () => {
    const { entries, texts } = await onDisk(long(), async (path) => {
      const entries = await readBack(path);
      return {
        entries,
        texts: [await textOf(entries[0]), await textOf(entries[2]), await textOf(entries[4])],
      };
    });
    expect(entries.map(({ filename, uncompressedSize }) => [filename, uncompressedSize])).toEqual([
      ['first', 1],
      ['long', 2 ** 32],
      ['behind', 1],
      ['nearly', 2 ** 32 - 2],
      ['last', 1],
    ]);
    expect(entries.map(({ zip64 }) => zip64)).toEqual([false, true, true, true, true]);
    expect(texts).toEqual(['1', '2', '3']);
  });

  describe.skipIf(!has('unzip'))('as Info-ZIP reads it', () => {
    it('is whole', async () => {
      const said = await onDisk(files, (path) => run('unzip', '-t', path));
      expect(said).toContain('No errors detected');
    });

    it('gives files behind 8 GiB', async () => {
      expect(await onDisk(long(), (path) => run('unzip', '-p', path, 'first', 'behind', 'last'))).toBe('123');
    });
  });

  describe.skipIf(!has('python3'))('as Python reads it', () => {
    const program = `
import sys, zipfile
zip = zipfile.ZipFile(sys.argv[1])
print(len(zip.infolist()), *[zip.read(name).decode() for name in sys.argv[2:]])`;

    it('is whole', async () => {
      const read = (path: string): string => run('python3', '-c', program, path, files[0]?.name ?? '');
      expect(await onDisk(files, read)).toBe('2 one\n');
    });

    it('gives files behind 8 GiB', async () => {
      const read = (path: string): string => run('python3', '-c', program, path, 'first', 'behind', 'last');
      expect(await onDisk(long(), read)).toBe('5 1 2 3\n');
    });
  });
});
