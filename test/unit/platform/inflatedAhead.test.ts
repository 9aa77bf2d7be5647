import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Look } from '../../../src/file/Looked';
import { ahead } from '../../../src/platform/taking/ahead';
import { intake } from '../../../src/platform/taking/intake';
import { blobOf } from '../../fixtures/part10';

const mebibyte = 1024 * 1024;

/** What of a ZIP of so many entries of a mebibyte was inflated when nobody has used any of it. */
async function inflated(entries: number): Promise<{ ahead: number; taken: number }> {
  const names = Array.from({ length: entries }, (_, n) => `IM${String(n)}`);
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(mebibyte)])), {
    level: 1,
  });
  let asked = 0;
  const hanging: (() => void)[] = [];
  const look: Look<undefined> = async (files) => {
    if (files.some(({ path }) => path === 'a.zip')) return [{ kind: 'zip' }];
    asked += files.reduce((sum, { blob }) => sum + blob.size, 0);
    await new Promise<void>((resolve) => hanging.push(resolve));
    return files.map(() => ({ kind: 'dicom', told: undefined }));
  };
  const files = intake([{ path: 'a.zip', blob: blobOf(Uint8Array.from(zip)) }], { look, sniff: look });
  const first = files.next();
  for (let before = -1; asked === 0 || before !== asked;) {
    before = asked;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const most = asked;
  // The rest comes as soon as what was looked into is used.
  const timer = setInterval(() => hanging.splice(0).forEach((goOn) => goOn()), 1);
  let taken = (await first).done === true ? 0 : 1;
  for await (const file of files) if ('blob' in file) taken++;
  clearInterval(timer);
  return { ahead: most, taken };
}

describe('a ZIP of deflated entries', () => {
  it('is inflated a bounded stretch ahead of who looks into it, however many entries it has', async () => {
    for (const entries of [100, 200]) {
      const { ahead, taken } = await inflated(entries);
      expect(ahead).toBeGreaterThan(0);
      expect(ahead).toBeLessThanOrEqual(80 * mebibyte);
      expect(taken).toBe(entries);
    }
  }, 30_000);

  it('has long entries inflated one by one', async () => {
    let [working, most] = [0, 0];
    const work = async (): Promise<void> => {
      most = Math.max(most, ++working);
      await new Promise((resolve) => setTimeout(resolve, 2));
      working--;
    };
    const sizes = [1, 1, 1, 90, 90, 90, 1, 1];
    const results = ahead(sizes, 8, work, { of: (size) => size, most: 4 });
    for (let next = await results.next(); next.done !== true;) next = await results.next();
    expect(most).toBe(4);
  });
});
