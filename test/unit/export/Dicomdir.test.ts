import { describe, expect, it } from 'vitest';
import type { DataSet } from '../../../src/dicom/dictionary/DataSet';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readDicomdir } from '../../../src/dicom/read/readDicomdir';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { textAt } from '../../../src/dicom/access/valuesOf';
import { Dicomdir } from '../../../src/export/Dicomdir';
import { directoryEntryOf } from '../../../src/export/directoryEntryOf';
import directoryRecords from '../../../src/export/directoryRecords.json';
import { lookUp } from '../../../src/dicom/dictionary/lookUp';
import { isSopClass } from '../../../src/dicom/dictionary/uidRegistry';
import {
  blobOf,
  ctElements,
  fileBytes,
  latin1,
  type FileOptions,
  type FixtureElement,
} from '../../fixtures/part10';

async function read(blob: Blob): Promise<Part10> {
  const part10 = await readPart10(blob);
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}

const entry = async (elements: FixtureElement[], options: FileOptions = {}) =>
  directoryEntryOf(await read(blobOf(fileBytes(elements, options))));

const slice = (instance: string, study = '1.2.3') => ctElements({ instance, study });

const changed = (elements: FixtureElement[], change: Record<number, FixtureElement | undefined>) =>
  elements
    .filter(({ tag }) => !(tag in change))
    .concat(Object.values(change).filter((element) => element !== undefined))
    .sort((a, b) => a.tag - b.tag);

/** One record as a reader finds it by following the offsets alone. */
interface Seen {
  readonly type: string;
  readonly dataSet: DataSet;
  readonly below: readonly Seen[];
}

const [offsetFirst, offsetLast, offsetNext, offsetLower] = [0x00041200, 0x00041202, 0x00041400, 0x00041420];

/** Walks a DICOMDIR as PS3.3 F.2 says: from the root's first record by offsets, never by the order of the items. */
async function tree(blob: Blob): Promise<{ part10: Part10; roots: Seen[]; items: number }> {
  const part10 = await read(blob);
  const items = part10.dataSet.elements.find(({ tag }) => tag === 0x00041220)?.items ?? [];
  const at = new Map(items.map((item) => [item.start, item.dataSet]));
  const offset = (dataSet: DataSet, tag: number) => Number(textAt(part10, dataSet, tag));
  const chain = (first: number): { seen: Seen[]; last: number } => {
    const seen: Seen[] = [];
    let last = 0;
    for (let next = first; next !== 0;) {
      const dataSet = at.get(next);
      if (dataSet === undefined) throw new Error('an offset leads to no record');
      seen.push({
        type: textAt(part10, dataSet, 0x00041430),
        dataSet,
        below: chain(offset(dataSet, offsetLower)).seen,
      });
      last = next;
      next = offset(dataSet, offsetNext);
    }
    return { seen, last };
  };
  const { seen, last } = chain(offset(part10.dataSet, offsetFirst));
  expect(last).toBe(offset(part10.dataSet, offsetLast));
  return { part10, roots: seen, items: items.length };
}

const shape = (records: readonly Seen[]): object[] =>
  records.map(({ type, below }) => (below.length === 0 ? { type } : { type, below: shape(below) }));

describe('a fresh DICOMDIR', () => {
  it('leads by its offsets from the root to every file, and to nothing else', async () => {
    const dicomdir = new Dicomdir();
    dicomdir.add('A/1', await entry(slice('1.1')));
    dicomdir.add('A/2', await entry(slice('1.2')));
    dicomdir.add('B/1', await entry(slice('1.3', '1.2.4')));
    const { roots, items, part10 } = await tree(dicomdir.blob('2.25.1'));
    const series = (...images: object[]) => ({ type: 'SERIES', below: images });
    const image = { type: 'IMAGE' };
    expect(shape(roots)).toEqual([
      {
        type: 'PATIENT',
        below: [
          { type: 'STUDY', below: [series(image, image)] },
          { type: 'STUDY', below: [series(image)] },
        ],
      },
    ]);
    expect(items).toBe(8);
    expect(part10.observations).toEqual([]);
    expect(part10.meta && textAt(part10, part10.meta, 0x00020003)).toBe('2.25.1');
  });

  it('names of each file its path, class, instance and transfer syntax, and its keys', async () => {
    const dicomdir = new Dicomdir();
    dicomdir.add('PAT00001/STU00001/SER00001/IMG00001', await entry(slice('1.1')));
    const blob = dicomdir.blob('2.25.1');
    const { part10, roots } = await tree(blob);
    const [patient] = roots;
    const image = patient?.below[0]?.below[0]?.below[0];
    if (patient === undefined || image === undefined) throw new Error('no image');
    expect(textAt(part10, patient.dataSet, 0x00100010)).toBe('Müller^Jörg');
    expect(textAt(part10, patient.dataSet, 0x00080005)).toBe('ISO_IR 100');
    expect(textAt(part10, image.dataSet, 0x00080005)).toBe('');
    expect(textAt(part10, image.dataSet, 0x00041511)).toBe('1.1');
    expect(textAt(part10, image.dataSet, 0x00041512)).toBe('1.2.840.10008.1.2.1');
    expect(textAt(part10, image.dataSet, 0x00200013)).toBe('1');
    expect(await readDicomdir(blob)).toEqual({
      kind: 'directory',
      records: 4,
      files: [{ record: 4, fileId: 'PAT00001/STU00001/SER00001/IMG00001' }],
      patients: [{ name: 'Müller^Jörg', id: 'PAT-0815-77', records: [2, 3, 4] }],
    });
  });

  it('holds of a file only the keys of its records', async () => {
    const dicomdir = new Dicomdir();
    dicomdir.add('A/1', await entry(slice('1.1')));
    const bytes = new Uint8Array(await dicomdir.blob('2.25.1').arrayBuffer());
    const text = String.fromCharCode(...bytes);
    for (const other of ['19610723', 'Arzt', 'Musterstadt', 'Example Devices'])
      expect(text).not.toContain(other);
  });

  it('makes up what a record must have and a clean file lacks, other numbers for other studies', async () => {
    const bare = (instance: string, study: string) =>
      changed(slice(instance, study), {
        0x00080020: { tag: 0x00080020, vr: 'DA', value: '' },
        0x00200010: undefined,
        0x00200013: undefined,
      });
    const dicomdir = new Dicomdir();
    dicomdir.add('A/1', await entry(bare('1.1', '1.2.3')));
    dicomdir.add('A/2', await entry(bare('1.2', '1.2.4')));
    const { part10, roots } = await tree(dicomdir.blob('2.25.1'));
    const studies = roots[0]?.below ?? [];
    const at = (tag: number) => studies.map(({ dataSet }) => textAt(part10, dataSet, tag));
    expect(at(0x00080020)).toEqual(['19000101', '19000101']);
    expect(at(0x00200010)).toEqual(['1', '2']);
  });

  it('has dates, times and numbers in the form of today, and makes up what none is', async () => {
    const odd = (study: string, date: string, time: string, number: string) =>
      changed(slice(`1.${study}`, study), {
        0x00080020: { tag: 0x00080020, vr: 'DA', value: date },
        0x00080030: { tag: 0x00080030, vr: 'TM', value: time },
        0x00200011: { tag: 0x00200011, vr: 'IS', value: number },
      });
    const dicomdir = new Dicomdir();
    dicomdir.add('A/1', await entry(odd('1', '1988.01.11', '11:25:01', '7\0')));
    dicomdir.add('A/2', await entry(odd('2', '00000000', '25', 'seven')));
    const { part10, roots } = await tree(dicomdir.blob('2.25.1'));
    const seen = (roots[0]?.below ?? []).map(({ dataSet, below: [series] }) => [
      textAt(part10, dataSet, 0x00080020),
      textAt(part10, dataSet, 0x00080030),
      series && textAt(part10, series.dataSet, 0x00200011),
    ]);
    expect(seen).toEqual([
      ['19880111', '112501', '7'],
      ['19000101', '000000', '1'],
    ]);
  });

  it('lists an instance once, and leaves out what has no record type or lacks a key that nobody may make up', async () => {
    const dicomdir = new Dicomdir();
    dicomdir.add('A/1', await entry(slice('1.1')));
    dicomdir.add('A/2', await entry(slice('1.1')));
    const privateClass = changed(slice('1.2'), {
      0x00080016: { tag: 0x00080016, vr: 'UI', value: '1.2.276.0.9999.1' },
    });
    dicomdir.add('A/3', await entry(privateClass));
    const dose = { tag: 0x00080016, vr: 'UI', value: '1.2.840.10008.5.1.4.1.1.481.2' };
    dicomdir.add('A/4', await entry(changed(slice('1.3'), { 0x00080016: dose })));
    expect([dicomdir.listed, dicomdir.left]).toEqual([1, 3]);
  });

  it('turns the numbers of big endian files and keeps the modifiers of a title only', async () => {
    const spectroscopy = changed(slice('1.1'), {
      0x00080016: { tag: 0x00080016, vr: 'UI', value: '1.2.840.10008.5.1.4.1.1.4.2' },
      0x00280008: { tag: 0x00280008, vr: 'IS', value: '1' },
      0x00280010: { tag: 0x00280010, vr: 'US', value: 258 },
      0x00289001: { tag: 0x00289001, vr: 'UL', value: 66051 },
      0x00289002: { tag: 0x00289002, vr: 'UL', value: 1 },
      0x7fe00010: undefined,
    });
    const item = (relation: string): FixtureElement[] => [{ tag: 0x0040a010, vr: 'CS', value: relation }];
    const report = changed(slice('1.2'), {
      0x00080016: { tag: 0x00080016, vr: 'UI', value: '1.2.840.10008.5.1.4.1.1.88.59' },
      0x0040a043: {
        tag: 0x0040a043,
        vr: 'SQ',
        value: [[{ tag: 0x00080100, vr: 'SH', value: '113000' }]],
        undefinedLength: true,
      },
      0x0040a730: { tag: 0x0040a730, vr: 'SQ', value: [item('CONTAINS'), item('HAS CONCEPT MOD ')] },
      0x7fe00010: undefined,
    });
    const dicomdir = new Dicomdir();
    const big = { transferSyntax: '1.2.840.10008.1.2.2', layout: { explicit: true, bigEndian: true } };
    dicomdir.add('A/1', await entry(spectroscopy, big));
    dicomdir.add('A/2', await entry(report));
    const { part10, roots } = await tree(dicomdir.blob('2.25.1'));
    const [first, second] = roots[0]?.below[0]?.below[0]?.below ?? [];
    if (first === undefined || second === undefined) throw new Error('two records');
    expect([first.type, second.type]).toEqual(['SPECTROSCOPY', 'KEY OBJECT DOC']);
    expect(textAt(part10, first.dataSet, 0x00280010)).toBe('258');
    expect(textAt(part10, first.dataSet, 0x00289001)).toBe('66051');
    const content = second.dataSet.elements.find(({ tag }) => tag === 0x0040a730);
    expect(content?.items).toHaveLength(1);
  });

  it('is the same for the same files in the same order, and empty for none', async () => {
    const build = async () => {
      const dicomdir = new Dicomdir();
      dicomdir.add('A/1', await entry(slice('1.1')));
      return new Uint8Array(await dicomdir.blob('2.25.1').arrayBuffer());
    };
    expect(await build()).toEqual(await build());
    expect((await tree(new Dicomdir().blob('2.25.1'))).roots).toEqual([]);
  });
});

it('a file whose SOP Instance UID cannot be written as one has no record', async () => {
  expect(await entry(slice('1.2.\u00e4.4711'))).toBeUndefined();
});

describe('the table of directory records', () => {
  const rows = Object.entries({ ...directoryRecords.keys, content: directoryRecords.content });

  it('gives every key the VR of PS3.6 and stands in the order of tags', () => {
    for (const [, keys] of rows) {
      if (typeof keys === 'string') continue;
      const tagsOf = keys.map(([tag = '']) => Number.parseInt(tag, 16));
      expect(tagsOf).toEqual([...tagsOf].sort((a, b) => a - b));
      for (const [tag = '', vr = ''] of keys) expect(lookUp(Number.parseInt(tag, 16))?.vrs).toContain(vr);
    }
  });

  it('knows standard classes only, each with a type that has keys', () => {
    for (const [uid, type] of Object.entries(directoryRecords.sopClasses)) {
      expect(isSopClass(uid)).toBe(true);
      expect(Object.keys(directoryRecords.keys)).toContain(type);
    }
  });
});

describe('a DICOMDIR of others', () => {
  it('lists files once, without records that are not in use any more', async () => {
    const record = (fileId: string, flag = 0xffff): FixtureElement[] => [
      { tag: 0x00041400, vr: 'UL', value: 0 },
      { tag: 0x00041410, vr: 'US', value: flag },
      { tag: 0x00041430, vr: 'CS', value: 'IMAGE' },
      { tag: 0x00041500, vr: 'CS', value: latin1(fileId) },
    ];
    const bytes = fileBytes(
      [
        { tag: 0x00041130, vr: 'CS', value: '' },
        {
          tag: 0x00041220,
          vr: 'SQ',
          value: [record('IMG\\0001'), record('IMG\\0002'), record('IMG\\0001'), record('GONE', 0)],
        },
      ],
      { sopClass: '1.2.840.10008.1.3.10' },
    );
    expect(await readDicomdir(blobOf(bytes))).toEqual({
      kind: 'directory',
      records: 4,
      files: [
        { record: 1, fileId: 'IMG/0001' },
        { record: 2, fileId: 'IMG/0002' },
      ],
    });
  });
});
