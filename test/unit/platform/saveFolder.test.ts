import { describe, expect, it } from 'vitest';
import { saveInto } from '../../../src/platform/saveFolder';

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

  getDirectoryHandle(name: string): Promise<Folder> {
    const folder = this.folders.get(name) ?? new Folder(this.faults);
    this.folders.set(name, folder);
    return Promise.resolve(folder);
  }

  getFileHandle(name: string, { create = false } = {}): Promise<unknown> {
    if (this.folders.has(name)) return Promise.reject(new Named('TypeMismatchError'));
    if (!this.files.has(name) && !create) return Promise.reject(new Named('NotFoundError'));
    if (!this.files.has(name)) this.files.set(name, new Uint8Array());
    return Promise.resolve({
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
  it('writes every file and says how many', async () => {
    const root = new Folder();
    expect(await save(root, true)).toEqual({ kind: 'saved', files: 2, bytes: 9, readBack: true });
    expect(written(root)).toEqual(['IMAGE00001.dcm', 'IMAGE00002.dcm']);
  });

  it('writes nothing where a folder of that name is there already', async () => {
    const root = new Folder();
    await root.getDirectoryHandle('STUDY01');
    expect(await save(root)).toEqual({ kind: 'failed', code: 'exists', saved: 0 });
    expect(written(root)).toEqual([]);
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
