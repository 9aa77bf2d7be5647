import { describe, expect, it } from 'vitest';
import { saveInto } from '../../../src/platform/saving/saveFolder';

class Named extends Error {
  constructor(name: string) {
    super(name);
    this.name = name;
  }
}

interface Faults {
  /** Bytes that fit on the disk. */
  readonly room?: number;
  readonly writing?: string;
  /** Changes what the disk gives back. */
  readonly spoil?: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
}

/** A folder in memory that behaves as Chromium's: a file's new bytes are there only after `close`. */
class Folder {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly folders = new Map<string, Folder>();
  constructor(private readonly faults: Faults = {}) {}

  readonly kind = 'directory';

  async *entries(): AsyncGenerator<[string, unknown]> {
    for (const entry of this.folders) yield await Promise.resolve(entry);
    for (const name of this.files.keys()) yield [name, await this.getFileHandle(name)];
  }

  getDirectoryHandle(name: string, { create = false } = {}): Promise<Folder> {
    if (this.files.has(name)) return Promise.reject(new Named('TypeMismatchError'));
    if (!this.folders.has(name) && !create) return Promise.reject(new Named('NotFoundError'));
    const folder = this.folders.get(name) ?? new Folder(this.faults);
    this.folders.set(name, folder);
    return Promise.resolve(folder);
  }

  getFileHandle(name: string, { create = false } = {}): Promise<unknown> {
    if (this.folders.has(name)) return Promise.reject(new Named('TypeMismatchError'));
    if (!this.files.has(name) && !create) return Promise.reject(new Named('NotFoundError'));
    if (!this.files.has(name)) this.files.set(name, new Uint8Array());
    return Promise.resolve({
      kind: 'file',
      getFile: () => Promise.resolve(new Blob([this.files.get(name) ?? new Uint8Array()])),
      createWritable: () => Promise.resolve(this.writer(name)),
    });
  }

  removeEntry(name: string): Promise<void> {
    this.files.delete(name);
    return Promise.resolve();
  }

  private writer(name: string): unknown {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const { room = Infinity, writing, spoil = (bytes: Uint8Array<ArrayBuffer>) => bytes } = this.faults;
    return {
      write: (chunk: Uint8Array<ArrayBuffer>) => {
        if (writing !== undefined) return Promise.reject(new Named(writing));
        parts.push(chunk);
        const used = parts.reduce((sum, part) => sum + part.length, 0);
        return used > room ? Promise.reject(new Named('QuotaExceededError')) : Promise.resolve();
      },
      close: async () => {
        this.files.set(name, spoil(new Uint8Array(await new Blob(parts).arrayBuffer())));
      },
      abort: () => Promise.resolve(),
    };
  }
}

const files = [
  { name: 'STUDY01/SERIES001/IMAGE00001.dcm', blob: new Blob(['one']) },
  { name: 'STUDY01/SERIES001/IMAGE00002.dcm', blob: new Blob(['second']) },
];
const save = (root: Folder, readBack = false, list = files) =>
  saveInto(root as unknown as FileSystemDirectoryHandle, list, { readBack });
const written = (root: Folder): string[] => [
  ...(root.folders.get('STUDY01')?.folders.get('SERIES001')?.files.keys() ?? []),
];

describe('saving to a folder', () => {
  describe('where something lies already', () => {
    const named = (root: Folder) =>
      saveInto(root as unknown as FileSystemDirectoryHandle, files, { readBack: false, name: 'day' });
    const textIn = (folder: Folder | undefined, ...path: string[]): string => {
      const file = path.pop() ?? '';
      const last = path.reduce<Folder | undefined>((at, part) => at?.folders.get(part), folder);
      return new TextDecoder().decode(last?.files.get(file));
    };

    it('adds beside copies of other bytes, and each time once more', async () => {
      const root = new Folder();
      const other = [{ name: 'STUDY01/SERIES001/IMAGE00001.dcm', blob: new Blob(['other']) }];
      await save(root, false, other);
      expect(await named(root)).toEqual({ kind: 'saved', files: 2, bytes: 9, readBack: false, place: 'day' });
      expect(textIn(root, 'STUDY01', 'SERIES001', 'IMAGE00001.dcm')).toBe('other');
      expect(textIn(root.folders.get('day'), 'STUDY01', 'SERIES001', 'IMAGE00002.dcm')).toBe('second');
      const day = root.folders.get('day')?.folders.get('STUDY01')?.folders.get('SERIES001');
      day?.files.set('IMAGE00001.dcm', new TextEncoder().encode('changed'));
      expect(await named(root)).toMatchObject({ kind: 'saved', place: 'day-2' });
      expect(textIn(root.folders.get('day'), 'STUDY01', 'SERIES001', 'IMAGE00001.dcm')).toBe('changed');
    });

    it('keeps copies of the same bytes where they lie', async () => {
      const root = new Folder();
      await save(root);
      const before = root.folders.get('STUDY01')?.folders.get('SERIES001')?.files.get('IMAGE00001.dcm');
      expect(await named(root)).toEqual({ kind: 'saved', files: 2, bytes: 9, readBack: false });
      expect(root.folders.get('STUDY01')?.folders.get('SERIES001')?.files.get('IMAGE00001.dcm')).toBe(before);
      expect([...root.folders.keys()]).toEqual(['STUDY01']);
    });
  });

  it('writes every file and says how many', async () => {
    const root = new Folder();
    expect(await save(root, true)).toEqual({ kind: 'saved', files: 2, bytes: 9, readBack: true });
    expect(written(root)).toEqual(['IMAGE00001.dcm', 'IMAGE00002.dcm']);
  });

  it('writes nothing where a folder of that name is there already', async () => {
    const root = new Folder();
    await root.getDirectoryHandle('STUDY01', { create: true });
    expect(await save(root)).toEqual({ kind: 'failed', code: 'exists', saved: 0 });
    expect(written(root)).toEqual([]);
  });

  describe('a second time, after it was cut off,', () => {
    const path = 'STUDY01/SERIES001/IMAGE00001.dcm';
    /** A folder in which something lies already. */
    const holding = async (...there: (readonly [name: string, text: string])[]): Promise<Folder> => {
      const root = new Folder();
      for (const [name, text] of there) {
        const parts = name.split('/');
        let folder = root;
        for (const part of parts.slice(0, -1))
          folder = await folder.getDirectoryHandle(part, { create: true });
        folder.files.set(parts.at(-1) ?? '', new TextEncoder().encode(text));
      }
      return root;
    };
    const whole = { kind: 'saved', files: 2, bytes: 9, readBack: false };
    const refused = { kind: 'failed', code: 'exists', saved: 0 };

    it('keeps what is whole and writes the rest', async () => {
      const root = await holding([path, 'one']);
      const series = root.folders.get('STUDY01')?.folders.get('SERIES001');
      const before = series?.files.get('IMAGE00001.dcm');
      expect(await save(root)).toEqual(whole);
      expect(series?.files.get('IMAGE00001.dcm')).toBe(before);
      expect(written(root)).toEqual(['IMAGE00001.dcm', 'IMAGE00002.dcm']);
    });

    it('writes what the browser had only begun', async () => {
      const root = await holding(
        [path, 'one'],
        [path.replace('1.', '2.'), ''],
        [`${path.replace('1.', '2.')}.crswap`, 'sec'],
      );
      expect(await save(root)).toEqual(whole);
      const second = root.folders.get('STUDY01')?.folders.get('SERIES001')?.files.get('IMAGE00002.dcm');
      expect(new TextDecoder().decode(second)).toBe('second');
    });

    it('goes on where the disk was full the first time', async () => {
      const root = new Folder({ room: 4 });
      await save(root);
      Object.assign(root.folders.get('STUDY01')?.folders.get('SERIES001') ?? {}, { faults: {} });
      expect(await save(root)).toEqual(whole);
    });

    it('writes nothing where a file of that name has other bytes, or something else lies beside them', async () => {
      for (const other of [
        [[path, 'One']],
        [
          [path, 'one'],
          ['STUDY01/note', 'x'],
        ],
        [[path.replace('1.', '3.'), '']],
      ] as const) {
        const root = await holding(...other);
        const before = written(root);
        expect(await save(root)).toEqual(refused);
        expect(written(root)).toEqual(before);
      }
    });

    it('looks at nothing that is not to be saved', async () => {
      expect(await save(await holding(['notes.txt', 'mine'], ['OTHER/1', 'x']))).toEqual(whole);
    });
  });

  it('says that the disk is full, counts what is whole and takes the half file away', async () => {
    const root = new Folder({ room: 4 });
    expect(await save(root)).toEqual({ kind: 'failed', code: 'disk-full', saved: 1 });
    expect(written(root)).toEqual(['IMAGE00001.dcm']);
  });

  it('says that the permission was withdrawn', async () => {
    expect(await save(new Folder({ writing: 'NotAllowedError' }))).toEqual({
      kind: 'failed',
      code: 'permission',
      saved: 0,
    });
  });

  it('sees a file that came out shorter, and on request one that came out different', async () => {
    const shorter = new Folder({ spoil: (bytes) => bytes.subarray(1) });
    expect(await save(shorter)).toEqual({ kind: 'failed', code: 'different', saved: 0 });
    expect(written(shorter)).toEqual([]);
    const other = new Folder({ spoil: (bytes) => bytes.map((byte) => byte ^ 1) });
    expect(await save(other, true)).toEqual({ kind: 'failed', code: 'different', saved: 0 });
  });

  it('tells a source that is gone from a target that fails', async () => {
    const gone = { size: 3, stream: () => new ReadableStream({ pull: () => Promise.reject(new Error()) }) };
    const list = [{ name: 'STUDY01/SERIES001/IMAGE00001.dcm', blob: gone as unknown as Blob }];
    const root = new Folder();
    expect(await save(root, false, list)).toEqual({ kind: 'failed', code: 'source-gone', saved: 0 });
    expect(written(root)).toEqual([]);
  });
});
