import { describe, expect, it } from 'vitest';
import { outputName } from '../../../src/export/outputName';

describe('the name of what is saved', () => {
  it('says the day of this machine and what for, and nothing that a system refuses', () => {
    const night = new Date(2026, 10, 29, 23, 59);
    expect(outputName(night, 'zweitmeinung')).toBe('reinschrift-2026-11-29-zweitmeinung');
    expect(outputName(new Date(2026, 0, 2), 'nur das Nötigste', 'a/b:c*?"')).toBe(
      'reinschrift-2026-01-02-nur-das-Notigste-a-b-c',
    );
  });
});
