import { describe, expect, test } from 'vitest';
import type { NoPicture } from '../../../src/file/pictures/NoPicture';
import type { ShownFrame } from '../../../src/file/pictures/ShownFrame';
import { FrameLoader, type Wanted } from '../../../src/viewer/FrameLoader';

const frame = (bytes: number): ShownFrame => ({
  kind: 'frame',
  columns: 1,
  rows: 1,
  pixels: new Uint8ClampedArray(bytes),
});

/** A loader whose loads end when the test says so. */
function rig(bytes = 1000, abreast = 2) {
  const begun: string[] = [];
  const loaded: string[] = [];
  const ends = new Map<string, (frame: ShownFrame | NoPicture) => void>();
  const loader = new FrameLoader({ abreast, bytes, onLoaded: (key) => loaded.push(key) });
  const wanted = (key: string): Wanted => ({
    key,
    load: () =>
      new Promise((resolve) => {
        begun.push(key);
        ends.set(key, resolve);
      }),
  });
  const end = async (key: string, result: ShownFrame | NoPicture = frame(100)): Promise<void> => {
    ends.get(key)?.(result);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { begun, loaded, loader, wanted, end };
}

describe('a loader of frames', () => {
  test('loads the most urgent first and no more at a time than it may', async () => {
    const { begun, loader, wanted, end } = rig();
    loader.want(['a', 'b', 'c'].map(wanted));
    expect(begun).toEqual(['a', 'b']);
    await end('a');
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  test('forgets what is no longer wanted and was not begun', async () => {
    const { begun, loaded, loader, wanted, end } = rig();
    loader.want(['a', 'b', 'c'].map(wanted));
    loader.want(['d'].map(wanted));
    await end('a');
    await end('b');
    await end('d');
    expect(begun).toEqual(['a', 'b', 'd']);
    expect(loaded).toEqual(['a', 'b', 'd']);
  });

  test('asks only once for what is there or on its way', async () => {
    const { begun, loader, wanted, end } = rig();
    loader.want(['a'].map(wanted));
    loader.want(['a'].map(wanted));
    await end('a');
    loader.want(['a'].map(wanted));
    expect(begun).toEqual(['a']);
    expect(loader.cached('a')).toMatchObject({ kind: 'frame' });
  });

  test('keeps within its bytes and lets go first what was not looked at for longest', async () => {
    const { loader, wanted, end } = rig(250);
    loader.want(['a', 'b', 'c'].map(wanted));
    await end('a');
    await end('b');
    expect(loader.cached('a')).toBeDefined();
    await end('c');
    expect(['a', 'b', 'c'].map((key) => loader.cached(key) !== undefined)).toEqual([true, false, true]);
  });

  test('remembers a problem and does not ask again', async () => {
    const { begun, loader, wanted, end } = rig();
    loader.want(['a'].map(wanted));
    await end('a', { kind: 'pixel-problem', code: 'bad-codestream' });
    loader.want(['a'].map(wanted));
    expect(begun).toEqual(['a']);
    expect(loader.cached('a')).toMatchObject({ code: 'bad-codestream' });
  });

  test('tells nothing more once it is closed', async () => {
    const { loaded, loader, wanted, end } = rig();
    loader.want(['a'].map(wanted));
    loader.close();
    await end('a');
    expect(loaded).toEqual([]);
  });
});
