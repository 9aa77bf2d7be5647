import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CopyWriter } from '../../headless/lane/CopyWriter';

const folder = mkdtempSync(join(tmpdir(), 'reinschrift-copy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let copies = 0;
const target = (hash = false, readBack = false) => {
  const path = join(folder, String(copies++));
  return { path, part: `${path}.part`, ledger: false, hash, readBack, listed: false, continues: false };
};
const short = new Uint8Array(1000).map((_, i) => i % 251);
const long = new Uint8Array(3 * 1024 * 1024).map((_, i) => i % 241);

describe('a copy that is written while it is verified', () => {
  it('has its name only when it is finished', async () => {
    const to = target(true, true);
    const copy = new CopyWriter(to);
    for (const bytes of [short, long, short]) await copy.take(bytes);
    expect(existsSync(to.path)).toBe(false);
    const written = copy.finish(2 * short.length + long.length);
    copy.end();
    expect(written).toMatchObject({
      kind: 'written',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(Buffer.compare(readFileSync(to.path), Buffer.concat([short, long, short]))).toBe(0);
    expect(existsSync(to.part)).toBe(false);
  });

  it('leaves nothing behind where it was not finished', async () => {
    const to = target();
    const copy = new CopyWriter(to);
    await copy.take(long);
    copy.end();
    expect([existsSync(to.path), existsSync(to.part)]).toEqual([false, false]);
  });

  it('is no copy where its size is not that of what was verified, or where not everything came', async () => {
    for (const bytes of [[], [short]]) {
      const to = target();
      const copy = new CopyWriter(to);
      for (const each of bytes) await copy.take(each);
      expect(copy.finish(short.length + 1)).toEqual({ kind: 'failed', code: 'not-saved' });
      copy.end();
      expect([existsSync(to.path), existsSync(to.part)]).toEqual([false, false]);
    }
  });

  it('says in the end that it could not be written', async () => {
    for (const bytes of [short, long]) {
      const to = target();
      mkdirSync(to.part);
      const copy = new CopyWriter(to);
      await copy.take(bytes);
      expect(copy.finish(bytes.length)).toEqual({ kind: 'failed', code: 'not-saved' });
      copy.end();
      expect(existsSync(to.path)).toBe(false);
    }
  });
});
