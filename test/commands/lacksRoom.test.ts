import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { lacksRoom } from '../../headless/output/lacksRoom';

describe('the room that a disk has', () => {
  it('is spoken of where copies do not fit, and nowhere else', () => {
    expect(lacksRoom(tmpdir(), 1e18)).toMatch(
      /^OUT has room for \d+ MB, and the copies take about 1000000000000 MB$/,
    );
    expect(lacksRoom(tmpdir(), 0)).toBeUndefined();
    expect(lacksRoom('/no such folder', 1)).toBeUndefined();
  });
});
