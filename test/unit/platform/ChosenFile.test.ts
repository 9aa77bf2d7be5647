import { describe, expect, it } from 'vitest';
import { ChosenFile } from '../../../src/platform/saving/ChosenFile';

/** A file as Chromium's picker makes it: there and empty; what is written comes in when it is closed. */
function chosen({ lost = 0 } = {}) {
  const disk = { there: true, text: '', aborted: false };
  let parts: Blob[] = [];
  const target = {
    write: (blob: Blob) => (parts.push(blob), Promise.resolve()),
    truncate: () => ((parts = []), Promise.resolve()),
    seek: () => Promise.resolve(),
    close: async () => void (disk.text = (await new Blob(parts).text()).slice(lost)),
    abort: () => ((disk.aborted = true), Promise.resolve()),
  };
  const handle = {
    createWritable: () => Promise.resolve(target),
    getFile: () => Promise.resolve(new Blob([disk.text])),
    remove: () => ((disk.there = false), Promise.resolve()),
  };
  return { disk, file: new ChosenFile(handle as unknown as FileSystemFileHandle) };
}

describe('a file that a person chose', () => {
  it('holds what was written since the last time that it was taken back', async () => {
    const { disk, file } = chosen();
    await file.write(new Blob(['wrong']));
    await file.rewind();
    for (const text of ['one ', 'two']) await file.write(new Blob([text]));
    expect(await file.close()).toBe(7);
    expect(disk).toEqual({ there: true, text: 'one two', aborted: false });
  });

  it('is taken away where it came out shorter', async () => {
    const { disk, file } = chosen({ lost: 1 });
    await file.write(new Blob(['one']));
    expect(await file.close()).toBeUndefined();
    expect(disk.there).toBe(false);
  });

  it('is discarded with what was written, and takes nothing more', async () => {
    const { disk, file } = chosen();
    await file.write(new Blob(['one']));
    await file.discard();
    expect(disk).toEqual({ there: false, text: '', aborted: true });
    await expect(file.write(new Blob(['two']))).rejects.toThrow();
  });

  it('fails with what went wrong first, whatever is tried afterwards', async () => {
    const full = new DOMException('', 'QuotaExceededError');
    const errors = [full, new TypeError('errored'), new TypeError('errored')];
    const fail = () => Promise.reject(errors.shift() ?? new TypeError('errored'));
    const handle = { createWritable: () => Promise.resolve({ write: fail, close: fail }) };
    const file = new ChosenFile(handle as unknown as FileSystemFileHandle);
    await expect(file.write(new Blob(['one']))).rejects.toBe(full);
    await expect(file.write(new Blob(['two']))).rejects.toBe(full);
    await expect(file.close()).rejects.toBe(full);
  });

  it('stays where it is whole', async () => {
    const { disk, file } = chosen();
    await file.write(new Blob(['one']));
    await file.close();
    await file.discard();
    expect(disk).toMatchObject({ there: true, text: 'one' });
  });
});
