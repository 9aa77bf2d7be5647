import { existsSync, openAsBlob } from 'node:fs';
import { describe, expect, test } from 'vitest';
import imageTypes from '../../../src/pixel/burnedIn/imageTypes.json';
import modalities from '../../../src/pixel/burnedIn/modalities.json';
import sopClasses from '../../../src/pixel/burnedIn/sopClasses.json';
import undecodable from '../../../src/pixel/burnedIn/undecodable.json';
import { needsEyes } from '../../../src/pixel/needsEyes';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import type { Part10 } from '../../../src/dicom/model/Part10';
import uids from '../../../src/dicom/data/uids.json';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

async function picture(change: Record<number, string>, without: readonly number[] = []): Promise<Part10> {
  const elements: FixtureElement[] = ctElements()
    .filter(({ tag }) => !without.includes(tag) && change[tag] === undefined)
    .concat(
      Object.entries(change).map(([tag, value]) => ({
        tag: Number(tag),
        vr: Number(tag) === sopClass ? 'UI' : 'CS',
        value,
      })),
    );
  const part10 = await readPart10(blobOf(fileBytes(elements.sort((a, b) => a.tag - b.tag))));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}
const eyes = async (change: Record<number, string>): Promise<ReturnType<typeof needsEyes>> =>
  needsEyes(await picture(change));

const imageType = 0x00080008;
const sopClass = 0x00080016;
const modality = 0x00080060;
const conversion = 0x00080064;
const photometric = 0x00280004;
const burnedIn = 0x00280301;
const pixelData = 0x7fe00010;

describe('a picture', () => {
  test('that is an original of CT or MR needs no eyes, also where it says that nothing is burned in', async () => {
    expect(await eyes({})).toBeUndefined();
    expect(await eyes({ [modality]: 'MR', [burnedIn]: 'NO' })).toBeUndefined();
  });

  test('that says of itself that text is burned in needs eyes', async () =>
    expect(await eyes({ [burnedIn]: 'YES' })).toBe('burned-in-annotation-yes'));

  test.each(['US', 'SC', 'OT', 'XC', 'ES', 'GM', 'OP', 'IO', 'DG', 'DOC'])(
    'of modality %s needs eyes',
    async (value) => {
      expect(await eyes({ [modality]: value })).toBe('modality');
      expect(await eyes({ [modality]: value, [burnedIn]: 'NO' })).toBe('modality');
    },
  );

  test.each(Object.entries(sopClasses.rows))(
    'of SOP class %s needs eyes whatever its modality says',
    async (uid, row) => expect(await eyes({ [sopClass]: uid })).toBe(row[0]),
  );

  test.each([
    ...Object.keys(imageTypes.anyValue).map((word) => `DERIVED\\PRIMARY\\${word}`),
    'DERIVED\\SECONDARY',
  ])('with Image Type %s is a saved screen', async (value) =>
    expect(await eyes({ [imageType]: value })).toBe('screen-save'),
  );

  test('derived for reading, as all mammograms are, needs no eyes', async () =>
    expect(await eyes({ [modality]: 'MG', [imageType]: 'DERIVED\\PRIMARY' })).toBeUndefined());

  test('in colour where originals are grey is a saved screen', async () => {
    expect(await eyes({ [photometric]: 'RGB' })).toBe('screen-save');
    expect(await eyes({ [photometric]: 'RGB', [modality]: 'SM' })).toBeUndefined();
  });

  test('of a slide needs eyes only where it shows the label', async () => {
    const slide = { [modality]: 'SM', [photometric]: 'RGB' };
    expect(await eyes({ ...slide, [imageType]: 'ORIGINAL\\PRIMARY\\VOLUME\\NONE' })).toBeUndefined();
    expect(await eyes({ ...slide, [imageType]: 'ORIGINAL\\PRIMARY\\LABEL\\NONE' })).toBe('screen-save');
    expect(await eyes({ [imageType]: 'ORIGINAL\\PRIMARY\\LOCALIZER' })).toBeUndefined();
  });

  test('that was converted, scanned or photographed needs eyes', async () => {
    expect(await eyes({ [conversion]: 'DF' })).toBe('film-digitizer');
    expect(await eyes({ [conversion]: 'SI' })).toBe('secondary-capture');
    expect(await eyes({ 0x00181016: 'Lumisys' })).toBe('secondary-capture');
  });

  test('of which nothing is known needs eyes', async () =>
    expect(needsEyes(await picture({}, [modality, sopClass]))).toBe('modality'));

  test('that is not there needs none', async () =>
    expect(needsEyes(await picture({ [modality]: 'US', [burnedIn]: 'YES' }, [pixelData]))).toBeUndefined());

  test('that nothing here can show is not examined: progressive JPEG, JPEG XL, video, JPIP, JPEG 2000 part 2', async () => {
    const part10 = await picture({});
    const as = (uid: string): Part10 => ({ ...part10, transferSyntax: { ...part10.transferSyntax, uid } });
    const known = Object.keys(uids.transferSyntaxes);
    for (const uid of Object.keys(undecodable.rows)) {
      expect(known).toContain(uid);
      expect(needsEyes(as(uid))).toBe('undecodable');
    }
    for (const end of ['1', '2', '4.50', '4.51', '4.57', '4.70', '4.80', '4.90', '4.91', '4.201', '5'])
      expect(needsEyes(as(`1.2.840.10008.1.2.${end}`))).toBeUndefined();
  });
});

describe('the data', () => {
  test('names SOP classes of PS3.6, and a source for every row', () => {
    for (const uid of Object.keys(sopClasses.rows)) expect(Object.keys(uids.sopClasses)).toContain(uid);
    for (const { source } of [modalities, sopClasses, undecodable, imageTypes])
      expect(source).toMatch(/PS3\./);
    for (const why of Object.values(modalities.rows)) expect(why).not.toBe('');
  });
});

const corpus = '../shared/corpus';
describe.skipIf(!existsSync(corpus))('a file of the corpus (skipped where it is absent)', () => {
  test.each([
    [
      'blairconrad__dicognito__tests__orig_data__test_burned_in_annotation_default__burned_in_yes.dcm',
      'burned-in-annotation-yes',
    ],
    ['SMI__dicompixelanon__data__sample_dicom__US-GE-4AICL142.dcm', 'modality'],
    ['fo-dicom__fo-dicom__Tests__FO-DICOM.Tests__Test_Data__CR-MONO1-10-chest', undefined],
    ['pydicom__pydicom__src__pydicom__data__test_files__CT_small.dcm', undefined],
    ['PantelisGeorgiadis__dcmjs-dimse__datasets__pdf.dcm', undefined],
  ])('%s: %s', async (file, reason) => {
    const part10 = await readPart10(await openAsBlob(`${corpus}/${file}`));
    if (part10.kind !== 'part10') throw new Error(part10.code);
    expect(needsEyes(part10)).toBe(reason);
  });
});
