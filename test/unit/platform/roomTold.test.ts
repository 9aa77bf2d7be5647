import { afterEach, describe, expect, it, vi } from 'vitest';
import { roomTold } from '../../../src/platform/saving/roomTold';

const telling = (estimate: () => Promise<StorageEstimate>): void =>
  void vi.stubGlobal('navigator', { storage: { estimate } });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the room that the browser tells of', () => {
  it('is what it grants less what is in use', async () => {
    telling(() => Promise.resolve({ quota: 4e9, usage: 1e9 }));
    expect(await roomTold()).toBe(3e9);
  });

  it('is unknown where it names the cap that browsers name on every large disk, or nothing', async () => {
    telling(() => Promise.resolve({ quota: 10 * 2 ** 30, usage: 0 }));
    expect(await roomTold()).toBeUndefined();
    telling(() => Promise.resolve({}));
    expect(await roomTold()).toBeUndefined();
    telling(() => Promise.reject(new Error()));
    expect(await roomTold()).toBeUndefined();
    vi.stubGlobal('navigator', {});
    expect(await roomTold()).toBeUndefined();
  });
});
