import { existsSync, openAsBlob, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { declaresHead, headScan } from '../../../../src/deid/findings/headScan';
import type { HeadSlices } from '../../../../src/deid/findings/Inspection';
import type { Part10 } from '../../../../src/dicom/model/Part10';
import { readPart10 } from '../../../../src/dicom/read/readPart10';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../../fixtures/part10';

const slicesOf = async (changed: readonly FixtureElement[]): Promise<HeadSlices | undefined> =>
  headScan(await sliceWith(changed));

/** A thin CT slice whose attributes are replaced by, or joined with, those given; an empty value leaves one out. */
async function sliceWith(changed: readonly FixtureElement[]): Promise<Part10> {
  const tags = new Set(changed.map(({ tag }) => tag));
  const elements = [
    ...ctElements().filter(({ tag }) => !tags.has(tag)),
    ...changed.filter(({ value }) => value !== ''),
  ];
  const part10 = await readPart10(blobOf(fileBytes(elements.sort((a, b) => a.tag - b.tag))));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}
const study = (value: string): FixtureElement => ({ tag: 0x00081030, vr: 'LO', value });
const series = (value: string): FixtureElement => ({ tag: 0x0008103e, vr: 'LO', value });
const bodyPart = (value: string): FixtureElement => ({ tag: 0x00180015, vr: 'CS', value });
const thickness = (value: string): FixtureElement => ({ tag: 0x00180050, vr: 'DS', value });
const modality = (value: string): FixtureElement => ({ tag: 0x00080060, vr: 'CS', value });

describe('a thin slice is of a head', () => {
  test.each([
    'Sch\u00e4del nativ', 'CCT', 'MRT Gehirn', 'Kopf mit KM', 'HirnSch\u00e4del', 'Hals', 'NNH', 'CT Hersenen', 'MRI hoofd', 'Hoofd-hals',
    'Brain w/o contrast', 'AxialHead', 't1_mprage_sag', 'Neurocranium',
  ])('by its description: %s', async (text) => {
    expect(await slicesOf([study(text)])).toEqual({ slices: 1, millimetres: 1.25 });
  }); // prettier-ignore

  test('by its body part, its series, its anatomic region', async () => {
    expect(await slicesOf([study('Untersuchung'), bodyPart('HEAD')])).toBeDefined();
    expect(await slicesOf([study('Untersuchung'), series('Kopf 1.0 J40s')])).toBeDefined();
    const head = { tag: 0x00080100, vr: 'SH', value: '69536005' };
    expect(await slicesOf([study(''), { tag: 0x00082218, vr: 'SQ', value: [[head]] }])).toBeDefined();
  });

  test('by 3D acquisition, or by slices that lie closely, or by all frames of an enhanced object', async () => {
    const acquired = { tag: 0x00180023, vr: 'CS', value: '3D' };
    expect(await slicesOf([modality('MR'), thickness(''), acquired])).toEqual({ slices: 1, millimetres: 1 });
    const spacing = { tag: 0x00180088, vr: 'DS', value: '2.5' };
    expect(await slicesOf([thickness('5'), spacing])).toEqual({ slices: 1, millimetres: 2.5 });
    const measures: FixtureElement = { tag: 0x00289110, vr: 'SQ', value: [[thickness('0.9')]] };
    const enhanced = [thickness(''), { tag: 0x52009229, vr: 'SQ', value: [[measures]] }];
    const frames = { tag: 0x00280008, vr: 'IS', value: '100' };
    expect(await slicesOf([...enhanced, frames])).toMatchObject({ slices: 100, millimetres: 90 });
  });
});

test('a picture says that it is of a head whether or not it is thin enough for a face', async () => {
  const thick = [study('Untersuchung'), bodyPart('HEAD'), thickness('10')];
  expect(await slicesOf(thick)).toBeUndefined();
  expect(declaresHead(await sliceWith(thick))).toBe(true);
  expect(declaresHead(await sliceWith([study('Thorax'), bodyPart('CHEST')]))).toBe(false);
});

describe('a slice is no head that could be rebuilt', () => {
  test.each([
    'Thorax',
    'Schenkelhals',
    'Femoral neck',
    'Pankreas Kopf',
    'LWS',
    'Knie rechts',
    'MRT Abdomen',
    'Hip, femoral head',
  ])('by its description: %s', async (text) => {
    expect(await slicesOf([study(text)])).toBeUndefined();
  });

  test('where it is thick, says nothing of its thickness, is a localizer or of another modality', async () => {
    expect(await slicesOf([thickness('5')])).toBeUndefined();
    expect(await slicesOf([thickness('')])).toBeUndefined();
    expect(
      await slicesOf([{ tag: 0x00080008, vr: 'CS', value: 'ORIGINAL\\PRIMARY\\LOCALIZER' }]),
    ).toBeUndefined();
    expect(await slicesOf([modality('US')])).toBeUndefined();
  });

  test('where the series is of another part of an examination of the head', async () => {
    expect(await slicesOf([study('CT Kopf und Thorax'), bodyPart('CHEST')])).toBeUndefined();
  });
});

const corpus = '../shared/corpus';
describe.skipIf(!existsSync(`${corpus}/manifest.json`))('real files (the corpus is not everywhere)', () => {
  test('are judged by what they are: thin slices of heads, and nothing else, among CT and MR', async () => {
    const manifest = JSON.parse(readFileSync(`${corpus}/manifest.json`, 'utf8')) as {
      file: string;
      modality: string;
      has_pixel_data: boolean;
    }[];
    const heads: string[] = [];
    for (const { file, modality, has_pixel_data } of manifest) {
      if (!has_pixel_data || !existsSync(`${corpus}/${file}`)) continue;
      const part10 = await readPart10(await openAsBlob(`${corpus}/${file}`));
      if (part10.kind !== 'part10' || headScan(part10) === undefined) continue;
      expect(['CT', 'MR', 'PT']).toContain(modality);
      heads.push(file);
    }
    expect(heads.length).toBeGreaterThan(10);
  });
});
