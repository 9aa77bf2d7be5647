import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../src/file/inspect/inspectFile';
import { cleanFile } from '../../src/file/clean/cleanFile';
import { isHarmlessText } from '../../src/deid/text/isHarmlessText';
import { ctElements, fileBytes } from '../fixtures/part10';

/** More than a call takes arguments. */
const many = 300_000;

describe('a file decides how long its lists are', () => {
  it('a value of a part that may be a head, of hundreds of thousands of parts, is read and cleaned without an exception', async () => {
    const value = new Uint8Array(2 * many).fill(0x41);
    for (let i = 1; i < value.length; i += 2) value[i] = 0x5c;
    const elements = [
      ...ctElements().filter(({ tag }) => tag !== 0x00180015),
      { tag: 0x00180015, vr: 'UC', value },
    ].sort((a, b) => a.tag - b.tag);
    const file = new Blob([fileBytes(elements)]);
    expect((await inspectFile(file)).kind).toBe('inspection');
    const outcome = await cleanFile(file, {
      choice: { preset: 'basic', options: [] },
      key: new Uint8Array(32).fill(7),
      studySecrets: [],
      pixels: 'export-unreviewed',
    });
    expect(['cleaning', 'refusal', 'not-verified']).toContain(outcome.kind);
  });

  it('a text with hundreds of thousands of NULs in its midst is judged in one go, and not from each of them anew', () => {
    const text = `CT${'\0'.repeat(2 * many)}Thorax`;
    expect(isHarmlessText('free', text, () => ({ text, cut: [] }))).toBe(false);
  });
});
