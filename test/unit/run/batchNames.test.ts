import { describe, expect, it } from 'vitest';
import type { Secret } from '../../../src/deid/secrets/Secret';
import { discsOf } from '../../../src/run/output/discsOf';
import { neutralLabelIn } from '../../../src/run/output/neutralLabel';
import { partNames } from '../../../src/run/output/partNames';
import type { RunFile } from '../../../src/run/RunFile';

const day = new Date(2026, 10, 29);
const secrets: Secret[] = [
  { kind: 'name', text: 'Disk^Dora' },
  { kind: 'id', text: '007' },
  { kind: 'birth-date', text: '19580314' },
];
const files = (...paths: string[]): RunFile[] =>
  paths.map((path, id) => ({ id, path, facts: {} }) as unknown as RunFile);

describe('names of one file for each person', () => {
  it('have the new number of the list, or else a running one', () => {
    const parts = [
      { newId: 'STUDIE-001', label: undefined },
      { newId: undefined, label: undefined },
      { newId: undefined, label: 'CD 7' },
    ];
    expect(partNames(day, 'forschung', parts)).toEqual([
      'reinschrift-2026-11-29-forschung-STUDIE-001',
      'reinschrift-2026-11-29-forschung-02',
      'reinschrift-2026-11-29-forschung-03-CD-7',
    ]);
  });

  it('are never one, however a system takes capitals and signs', () => {
    const parts = ['A 1', 'a/1', 'A-1'].map((newId) => ({ newId, label: undefined }));
    const names = partNames(day, 'x', parts).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(3);
  });

  it('are never one where a number of the list looks like a running one, and the list comes first', () => {
    const named = (...ids: readonly (string | undefined)[]): string[] =>
      partNames(
        day,
        'x',
        ids.map((newId) => ({ newId, label: undefined })),
      ).map((name) => name.replace('reinschrift-2026-11-29-x-', ''));
    expect(named('02', undefined)).toEqual(['02', '02-2']);
    expect(named(undefined, '01')).toEqual(['01-2', '01']);
    expect(named('A-03', 'A', 'A')).toEqual(['A-03', 'A', 'A-03-2']);
    expect(named('A', 'A', 'A-02')).toEqual(['A', 'A-02-2', 'A-02']);
    expect(named('02', undefined, '02-2')).toEqual(['02', '02-3', '02-2']);
  });
});

describe('the label of a disc', () => {
  it('is used where it is a word for a carrier and a short number', () => {
    for (const label of ['CD 1', 'DVD_12', 'schijf-3', '12'])
      expect(neutralLabelIn(secrets)(label)).toBe(label);
  });

  it('is not used where it may tell of anybody: by a value of the files, a year, or a word that nobody knows', () => {
    for (const label of ['CD 1958', 'CD Mueller', 'Meier', 'Disk 3', 'CD 7', 'CD 007', '', '--', '14.03.58'])
      expect(neutralLabelIn(secrets)(label), label).toBeUndefined();
  });
});

describe('the discs of a run', () => {
  it('are the folders that were given, or those in the one that was', () => {
    const given = discsOf(files('CD 1/DICOM/1', 'CD 2/DICOM/1', 'CD 2/2'));
    expect([...given.values()]).toEqual(['CD 1', 'CD 2', 'CD 2']);
    const shelf = discsOf(files('all/CD 1/DICOM/1', 'all/CD 2/DICOM/1'));
    expect([...shelf.values()]).toEqual(['CD 1', 'CD 2']);
  });

  it('are one where the folders are those of a medium', () => {
    const disc = discsOf(files('disc/PAT00001/1', 'disc/PAT00002/1'));
    expect(new Set(disc.values())).toEqual(new Set(['disc']));
  });
});
