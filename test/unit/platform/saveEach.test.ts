import { describe, expect, it } from 'vitest';
import { saveEachInto, type FileToMake } from '../../../src/platform/saving/saveEach';

/** A folder in memory that behaves as Chromium's. */
function folder(there: Record<string, string> = {}) {
  const files = new Map(Object.entries(there));
  const named = (name: string): Error => Object.assign(new Error(), { name });
  const handle = {
    getFileHandle: (name: string, { create = false } = {}) => {
      if (name === 'folder.zip') return Promise.reject(named('TypeMismatchError'));
      if (!files.has(name) && !create) return Promise.reject(named('NotFoundError'));
      if (!files.has(name)) files.set(name, '');
      return Promise.resolve({
        getFile: () => Promise.resolve(new Blob([files.get(name) ?? ''])),
        remove: () => Promise.resolve(void files.delete(name)),
        createWritable: () => {
          let text = '';
          return Promise.resolve({
            write: async (blob: Blob) => {
              const more = await blob.text();
              if (more.includes('full')) throw named('QuotaExceededError');
              text += more;
            },
            close: () => Promise.resolve(void files.set(name, text)),
            abort: () => Promise.resolve(),
          });
        },
      });
    },
  };
  return { files, root: handle as unknown as FileSystemDirectoryHandle };
}

const file = (name: string, text: string, copies = 2): FileToMake => ({
  ...{ name, copies },
  make: () => Promise.resolve(new Blob([text])),
});

async function saved(root: FileSystemDirectoryHandle, ...files: FileToMake[]) {
  const heard: string[] = [];
  const outcome = await saveEachInto(root, files, {
    bytes: 10,
    written: () => undefined,
    saved: ({ name }, isNew) => heard.push(`${name} ${String(isNew)}`),
  });
  return { outcome, heard };
}

describe('saving a file for each person', () => {
  it('writes all, tells of each, and counts what is no ZIP of copies as none', async () => {
    const { files, root } = folder();
    const { outcome, heard } = await saved(root, file('a.zip', 'one'), file('r.json', '{}', 0));
    expect(outcome).toEqual({ kind: 'saved', files: 2, bytes: 5, zips: 1, readBack: false });
    expect(heard).toEqual(['a.zip true', 'r.json true']);
    expect([...files]).toEqual([
      ['a.zip', 'one'],
      ['r.json', '{}'],
    ]);
  });

  it('keeps what lies there with the same bytes, and writes beside anything else', async () => {
    const { files, root } = folder({ 'a.zip': 'one', 'b.zip': 'other', 'b-2.zip': 'more' });
    const { heard } = await saved(
      root,
      file('a.zip', 'one'),
      file('b.zip', 'two'),
      file('folder.zip', 'three'),
    );
    expect(heard).toEqual(['a.zip false', 'b.zip true', 'folder.zip true']);
    expect(Object.fromEntries(files)).toEqual({
      ...{ 'a.zip': 'one', 'b.zip': 'other', 'b-2.zip': 'more' },
      ...{ 'b-3.zip': 'two', 'folder-2.zip': 'three' },
    });
  });

  it('stops where the disk is full, leaves nothing half-written, and tells what is whole', async () => {
    const { files, root } = folder();
    const { outcome, heard } = await saved(root, file('a.zip', 'one'), file('b.zip', 'full'));
    expect(outcome).toEqual({ kind: 'failed', code: 'disk-full', saved: 2 });
    expect(heard).toEqual(['a.zip true']);
    expect([...files.keys()]).toEqual(['a.zip']);
  });
});
