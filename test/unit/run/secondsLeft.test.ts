import { describe, expect, it } from 'vitest';
import { secondsLeft } from '../../../src/run/secondsLeft';

const files = { done: 1, total: 2 };

describe('the time that a stage still takes', () => {
  it('follows from the bytes that are done', () => {
    expect(secondsLeft({ ...files, bytes: 100, totalBytes: 400 }, 10)).toBe(30);
    expect(secondsLeft({ ...files, bytes: 400, totalBytes: 400 }, 10)).toBe(0);
  });

  it('is not guessed in the first seconds, without a byte, or where bytes are not counted', () => {
    expect(secondsLeft({ ...files, bytes: 100, totalBytes: 400 }, 3)).toBeUndefined();
    expect(secondsLeft({ ...files, bytes: 0, totalBytes: 400 }, 10)).toBeUndefined();
    expect(secondsLeft(files, 10)).toBeUndefined();
  });
});
