import { describe, expect, it } from 'vitest';
import type { Decision, PresetName } from '../../../src/deid/profile/Preset';
import { dicomService } from '../../../src/lanes/dicomService';
import type { CleanRequest } from '../../../src/file/clean/CleanRequest';
import type { ElementRow } from '../../../src/file/rows/ElementRow';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';

const requestWith = (preset: PresetName, decisions: readonly Decision[] = []): CleanRequest => ({
  choice: { preset, options: [], decisions },
  key: new Uint8Array(32).fill(7),
  studySecrets: [],
  pixels: 'export-unreviewed',
});
const file = () =>
  blobOf(
    fileBytes([
      ...ctElements().slice(0, 12),
      { tag: 0x00081140, vr: 'SQ', value: [[{ tag: 0x00081155, vr: 'UI', value: '1.2.276.0.77' }]] },
      { tag: 0x00090010, vr: 'LO', value: 'EXAMPLE' },
      { tag: 0x00091001, vr: 'LO', value: 'device says' },
      ...ctElements().slice(12, 16),
      { tag: 0x00101020, vr: 'DS', value: '1.8' },
      { tag: 0x00104000, vr: 'LT', value: 'patient is afraid' },
      ...ctElements().slice(16),
    ]),
  );

async function rowsOf(request: CleanRequest): Promise<ElementRow[]> {
  const rows = await dicomService.elements(file(), request);
  if (!Array.isArray(rows)) throw new Error(rows.kind);
  return rows;
}

describe('what a person may decide about an element', () => {
  it('is said under `custom` for all but what makes the file readable and what is stamped on', async () => {
    const rows = new Map((await rowsOf(requestWith('custom'))).map(({ path, mayBe }) => [path, mayBe]));
    expect(rows.get('(0010,0010)')).toEqual(['keep', 'remove', 'replace']);
    expect(rows.get('(0008,1140)')).toEqual(['keep', 'remove']);
    expect(rows.get('(0008,0018)')).toEqual(['keep']);
    for (const path of [
      '(0002,0010)',
      '(0008,0005)',
      '(0008,0016)',
      '(0028,0010)',
      '(7fe0,0010)',
      '(0012,0062)',
    ])
      expect(rows.get(path), path).toEqual([]);
  });

  it('is said of free remarks alone in an own record, and of nothing under any other purpose', async () => {
    const own = (await rowsOf(requestWith('own-record'))).filter(({ mayBe }) => mayBe.length > 0);
    expect(own.map(({ path }) => path)).toEqual(['(0010,4000)']);
    expect((await rowsOf(requestWith('basic'))).every(({ mayBe }) => mayBe.length === 0)).toBe(true);
  });

  it('is heard: each decision that is offered is shown in its row, and its copy passes the proof', async () => {
    const rows = await rowsOf(requestWith('custom'));
    const offered = rows.flatMap(({ path, keyword, mayBe, vr, action }) =>
      mayBe.map((does) => ({ at: path, keyword, does, vr, action })),
    );
    expect(offered.length).toBeGreaterThan(50);
    for (const { at, does, vr } of offered) {
      const value = vr === 'DA' ? '20200101' : vr === 'TM' ? '120000' : vr === 'UI' ? '1.2.3.4.5' : '3';
      const decision = does === 'replace' ? { at, does, value } : { at, does };
      // What is private means nothing without its creator.
      const creator: Decision[] = at === '(0009,1001)' ? [{ at: '(0009,0010)', does: 'keep' }] : [];
      const request = requestWith('custom', [...creator, decision]);
      const row = (await rowsOf(request)).find(({ path }) => path === at);
      const expected = does === 'keep' ? 'K' : does === 'remove' ? 'X' : 'D';
      expect(row?.action, `${at} ${does}`).toBe(expected);
      const outcome = await dicomService.clean(file(), request);
      expect(outcome.kind, `${at} ${does}`).toBe('cleaning');
    }
  });
});
