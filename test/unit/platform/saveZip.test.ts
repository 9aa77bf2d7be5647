import { afterEach, describe, expect, it, vi } from 'vitest';
import { BlobGone } from '../../../src/platform/saving/saveFailureOf';
import { saveZip, type ZipSource } from '../../../src/platform/saving/saveZip';

class Named extends Error {
  constructor(name: string) {
    super(name);
    this.name = name;
  }
}

const zip = (...blobs: readonly Blob[]): ZipSource & { readonly asked: number[] } => {
  const asked: number[] = [];
  return { files: 3, asked, blobs: (most) => (asked.push(most), Promise.resolve(blobs)) };
};

/** A Blob whose source is gone. */
const gone = (size: number): Blob => {
  const blob = { size, slice: () => blob, arrayBuffer: () => Promise.reject(new Named('NotFoundError')) };
  return blob as unknown as Blob;
};

/** A save picker, and what stands in the chosen file. */
function picker({ failing, lost = 0 }: { readonly failing?: string; readonly lost?: number } = {}) {
  const disk = { bytes: undefined as Blob | undefined, aborted: false };
  const parts: Blob[] = [];
  const writable = {
    write: (blob: Blob) => (
      parts.push(blob),
      failing === undefined ? Promise.resolve() : Promise.reject(new Named(failing))
    ),
    close: () => ((disk.bytes = new Blob(parts)), Promise.resolve()),
    abort: () => ((disk.aborted = true), Promise.resolve()),
  };
  const show = vi.fn(() =>
    Promise.resolve({
      createWritable: () => Promise.resolve(writable),
      getFile: () => Promise.resolve({ size: (disk.bytes?.size ?? 0) - lost }),
    }),
  );
  vi.stubGlobal('showSaveFilePicker', show);
  return { disk, show };
}

function downloads(): string[] {
  const names: string[] = [];
  vi.stubGlobal('document', {
    createElement: () => ({
      download: '',
      click() {
        names.push(this.download);
      },
    }),
  });
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined });
  return names;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('saving a ZIP where the browser has a save picker', () => {
  it('is asked where to before anything is made of the ZIP, and writes it as one', async () => {
    const { disk, show } = picker();
    const source = zip(new Blob(['one ']), new Blob(['whole']));
    const told: number[][] = [];
    expect(await saveZip(source, 'name', (...bytes) => told.push(bytes))).toEqual({
      kind: 'saved',
      files: 3,
      bytes: 9,
      readBack: false,
    });
    expect(show).toHaveBeenCalledWith(expect.objectContaining({ suggestedName: 'name.zip' }));
    expect(await disk.bytes?.text()).toBe('one whole');
    expect(source.asked).toEqual([Infinity]);
    expect(told).toEqual([[9, 9]]);
  });

  it('makes nothing where the person closes it', async () => {
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new Named('AbortError')));
    const source = zip(new Blob(['one']));
    expect(await saveZip(source, 'name')).toEqual({ kind: 'cancelled' });
    expect(source.asked).toEqual([]);
  });

  it('says what went wrong and leaves nothing half', async () => {
    const { disk } = picker({ failing: 'QuotaExceededError' });
    expect(await saveZip(zip(new Blob(['one'])), 'name')).toEqual({
      kind: 'failed',
      code: 'disk-full',
      saved: 0,
    });
    expect(disk).toEqual({ bytes: undefined, aborted: true });
  });

  it('tells a file that came out shorter', async () => {
    picker({ lost: 1 });
    expect(await saveZip(zip(new Blob(['one'])), 'name')).toMatchObject({
      kind: 'failed',
      code: 'different',
    });
  });

  it('tells a source that is gone while the ZIP is made', async () => {
    picker();
    const source = { files: 1, blobs: () => Promise.reject(new BlobGone()) };
    expect(await saveZip(source, 'name')).toEqual({ kind: 'failed', code: 'source-gone', saved: 0 });
  });
});

describe('saving a ZIP as a download', () => {
  it('hands over one', async () => {
    const names = downloads();
    expect(await saveZip(zip(new Blob(['one'])), 'name')).toEqual({
      kind: 'handed-over',
      files: 3,
      zips: 1,
    });
    expect(names).toEqual(['name.zip']);
  });

  it('asks for ZIPs of at most 2 GB and hands over each under its number', async () => {
    vi.useFakeTimers();
    const names = downloads();
    const source = zip(new Blob(['one']), new Blob(['two']));
    const saving = saveZip(source, 'name');
    await vi.runAllTimersAsync();
    expect(await saving).toEqual({ kind: 'handed-over', files: 3, zips: 2 });
    expect(names).toEqual(['name-1.zip', 'name-2.zip']);
    expect(source.asked).toEqual([2e9]);
  });

  it('hands over none whose source is gone', async () => {
    const names = downloads();
    expect(await saveZip(zip(gone(5)), 'name')).toEqual({ kind: 'failed', code: 'source-gone', saved: 0 });
    expect(names).toEqual([]);
  });
});
