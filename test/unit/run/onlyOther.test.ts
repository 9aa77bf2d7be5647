import { describe, expect, it } from 'vitest';
import { onlyOther } from '../../../src/run/onlyOther';
import type { ReasonCode, RunFile } from '../../../src/run/RunFile';

const ignored = (...codes: ReasonCode[]): Pick<RunFile, 'state' | 'reason'>[] =>
  codes.map((code) => ({ state: 'ignored', reason: { code } }));
const refused = (code: ReasonCode): Pick<RunFile, 'state' | 'reason'> => ({
  state: 'refused',
  reason: { code },
});

describe('what was given in place of medical pictures', () => {
  it('is told by all files together, whatever a system lays beside them', () => {
    expect(onlyOther(ignored('photo', 'photo', 'system'))).toEqual({ kind: 'photos' });
    expect(onlyOther(ignored('pdf'))).toEqual({ kind: 'pdf' });
    expect(onlyOther(ignored('executable', 'viewer', 'autorun'))).toEqual({ kind: 'program' });
    expect(onlyOther(ignored('dicomdir', 'viewer', 'executable'))).toEqual({ kind: 'directory' });
    expect(onlyOther(ignored('photo', 'pdf'))).toEqual({ kind: 'other' });
    expect(onlyOther(ignored('system'))).toEqual({ kind: 'other' });
    expect(onlyOther(ignored('viewer'))).toEqual({ kind: 'other' });
  });

  it('is something that nobody could open, where there is such a thing: its reason says what helps', () => {
    expect(onlyOther([...ignored('photo'), refused('archive-encrypted')])).toEqual({
      kind: 'shut',
      code: 'archive-encrypted',
    });
  });

  it('is nothing where DICOM is among it, even damaged, or where there is no file', () => {
    expect(onlyOther([])).toBeUndefined();
    expect(onlyOther([...ignored('photo'), { state: 'readable', reason: undefined }])).toBeUndefined();
    // A file that calls itself DICOM and is none.
    expect(onlyOther([...ignored('photo'), refused('not-dicom')])).toBeUndefined();
    expect(onlyOther([...ignored('photo'), refused('truncated')])).toBeUndefined();
  });
});
