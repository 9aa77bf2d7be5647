import { existsSync, openAsBlob } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding, Inspection } from '../../../src/deid/findings/Inspection';
import { inspectPart10 } from '../../../src/deid/findings/inspectPart10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import {
  blobOf,
  ctElements,
  fileBytes,
  latin1,
  type FileOptions,
  type FixtureElement,
} from '../../fixtures/part10';

async function inspect(extra: FixtureElement[] = [], options: FileOptions = {}): Promise<Inspection> {
  const elements = [...ctElements(), ...extra].sort((a, b) => a.tag - b.tag);
  const part10 = await readPart10(blobOf(fileBytes(elements, options)));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return inspectPart10(part10);
}
const of = (inspection: Inspection, keyword: string): Finding[] =>
  inspection.findings.filter((finding) => finding.keyword === keyword);
const valuesOf = (inspection: Inspection, keyword: string): string[] =>
  of(inspection, keyword).map(({ value }) => value);

describe('an inspection', () => {
  test('says who, what, when and where, with the path of each', async () => {
    const inspection = await inspect();
    expect(of(inspection, 'PatientName')).toEqual([
      { category: 'who', keyword: 'PatientName', path: '(0010,0010)', value: 'M\u00fcller^J\u00f6rg' },
    ]);
    expect(of(inspection, 'AccessionNumber')).toMatchObject([{ category: 'ids', value: 'ACC4711' }]);
    expect(of(inspection, 'StudyDate')).toMatchObject([{ category: 'dates', value: '20240229' }]);
    expect(of(inspection, 'InstitutionName')).toMatchObject([{ category: 'institution' }]);
    expect(of(inspection, 'Manufacturer')).toEqual([]);
    expect(inspection).toMatchObject({
      modality: 'CT',
      hasPixels: true,
      elements: 32,
      privateElements: 0,
      study: { uid: '1.2.276.0.7230010.3.1.2.1', label: 'Schaedel nativ \u00b7 2024-02-29' },
      identity: { name: 'M\u00fcller^J\u00f6rg' },
    });
    expect(inspection.studySecrets).toContainEqual({ kind: 'name', text: 'M\u00fcller' });
  });

  test('tells numbers of persons in free text and in private values, and none in dates and UIDs', async () => {
    const inspection = await inspect([
      { tag: 0x00104000, vr: 'LT', value: 'KVNR A000500015, Kontrolle am 20240229' },
      { tag: 0x00090010, vr: 'LO', value: 'ACME' },
      { tag: 0x00091001, vr: 'LO', value: 'BSN 123456782' },
    ]);
    expect(of(inspection, 'number-kvnr')).toEqual([
      { category: 'ids', keyword: 'number-kvnr', path: '(0010,4000)', value: 'A000500015' },
    ]);
    expect(of(inspection, 'number-bsn')).toEqual([
      { category: 'ids', keyword: 'number-bsn', path: '(0009,1001)', value: '123456782' },
    ]);
    expect(inspection.findings.filter(({ keyword }) => keyword.startsWith('number-'))).toHaveLength(2);
  });

  test('reads a text by what its attribute is, where it is written under a VR that the attribute cannot have', async () => {
    for (const vr of ['FL', 'US', 'UI', 'OB', 'UN']) {
      const inspection = await inspect([
        { tag: 0x00081040, vr, value: latin1('Seeblick-Haus 17') },
        { tag: 0x00101001, vr, value: latin1('Wolfgrubner^Ada ') },
      ]);
      expect(valuesOf(inspection, 'InstitutionalDepartmentName'), vr).toEqual(['Seeblick-Haus 17']);
      expect(valuesOf(inspection, 'OtherPatientNames'), vr).toEqual(['Wolfgrubner^Ada']);
    }
  });

  test('survives the way to the page: plain data, no pixel bytes, a few kB', async () => {
    const inspection = await inspect();
    expect(structuredClone(inspection)).toEqual(inspection);
    expect(JSON.stringify(inspection).length).toBeLessThan(6000);
  });

  test('finds nested values once each, shortened at 80 characters', async () => {
    const item: FixtureElement[] = [{ tag: 0x00401400, vr: 'LT', value: 'x'.repeat(500) }];
    const inspection = await inspect([{ tag: 0x00400275, vr: 'SQ', value: [item, item] }]);
    expect(of(inspection, 'RequestedProcedureComments')).toEqual([
      {
        category: 'text',
        keyword: 'RequestedProcedureComments',
        path: '(0040,0275)[0].(0040,1400)',
        value: `${'x'.repeat(79)}\u2026`,
      },
    ]);
  });

  test('shows the UIDs of study, series, instance and frame of reference, not the hundred others', async () => {
    const reference: FixtureElement[] = [{ tag: 0x00081155, vr: 'UI', value: '1.2.3.4.5' }];
    const inspection = await inspect([{ tag: 0x00081140, vr: 'SQ', value: [reference] }]);
    expect(
      inspection.findings.filter(({ keyword }) => keyword.endsWith('UID')).map(({ keyword }) => keyword),
    ).toEqual(['SOPInstanceUID', 'StudyInstanceUID', 'SeriesInstanceUID', 'FrameOfReferenceUID']);
  });

  test('names each private block by its creator and shows first what carries the person', async () => {
    const texts = Array.from({ length: 20 }, (_, i) => ({
      tag: 0x00091001 + i,
      vr: 'LO',
      value: `Parameter ${i}`,
    }));
    const inspection = await inspect([
      { tag: 0x00090010, vr: 'LO', value: 'ACME 1.0' },
      ...texts,
      { tag: 0x00091080, vr: 'UN', value: latin1('of M\u00fcller, J ') },
    ]);
    expect(valuesOf(inspection, 'private').slice(0, 2)).toEqual(['ACME 1.0', 'of M\u00fcller, J']);
    expect(valuesOf(inspection, 'private').length).toBeLessThan(12);
    expect(inspection.privateElements).toBe(22);
  });

  test('looks into the places that no viewer shows', async () => {
    const preamble = new Uint8Array(128);
    preamble.set(latin1('MZ secret note'));
    const inspection = await inspect(
      [
        { tag: 0x00880200, vr: 'SQ', value: [[{ tag: 0x00280010, vr: 'US', value: 8 }]] },
        { tag: 0x04000500, vr: 'SQ', value: [[{ tag: 0x04000520, vr: 'OB', value: new Uint8Array(8) }]] },
        { tag: 0x60003000, vr: 'OW', value: new Uint8Array(16) },
        { tag: 0x60004000, vr: 'LT', value: 'Rand ' },
        { tag: 0xfffcfffc, vr: 'OB', value: latin1('left over ') },
      ],
      { preamble },
    );
    expect(valuesOf(inspection, 'preamble-executable')).toEqual(['MZ secret note']);
    expect(valuesOf(inspection, 'icon')).toHaveLength(1);
    expect(valuesOf(inspection, 'EncryptedAttributesSequence')).toHaveLength(1);
    expect(valuesOf(inspection, 'overlay')).toEqual(['16 B']);
    expect(valuesOf(inspection, 'OverlayComments')).toEqual(['Rand']);
    expect(valuesOf(inspection, 'trailing')).toEqual(['left over']);
    expect(of(inspection, 'trailing')).toMatchObject([{ category: 'hidden' }]);
  });

  test('shows both values of an attribute that stands twice', async () => {
    const inspection = await inspect([{ tag: 0x00100010, vr: 'PN', value: 'Zweite^Zoe' }]);
    expect(valuesOf(inspection, 'PatientName')).toEqual(['M\u00fcller^J\u00f6rg', 'Zweite^Zoe']);
    expect(of(inspection, 'duplicate')).toHaveLength(1);
  });

  test('stays small and quick for a file that is a list of people', async () => {
    const items = Array.from({ length: 3000 }, (_, i): FixtureElement[] => [
      { tag: 0x00100010, vr: 'PN', value: `Name${i}^Vor${i}` },
      { tag: 0x00189074, vr: 'DT', value: `20240101${100000 + i}` },
    ]);
    const inspection = await inspect([{ tag: 0x00400275, vr: 'SQ', value: items }]);
    expect(inspection.findings.length).toBeLessThan(120);
    expect(inspection.studySecrets.length).toBe(200);
    expect(JSON.stringify(inspection).length).toBeLessThan(30_000);
  });

  test('costs little processor time for a classic slice', async () => {
    const part10 = await readPart10(blobOf(fileBytes(ctElements())));
    if (part10.kind !== 'part10') throw new Error(part10.code);
    const run = (): number => {
      const start = process.cpuUsage();
      for (let i = 0; i < 300; i++) inspectPart10(part10);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 300_000;
    };
    run();
    // Measured 0.1 ms; the bound leaves room for a machine that does other things too.
    expect(Math.min(run(), run(), run())).toBeLessThan(0.5);
  });
});

const corpus = '../shared/corpus';
describe.skipIf(!existsSync(corpus))('a file of the corpus (skipped where it is absent)', () => {
  test('with 60 planted tokens shows them, those of private elements and the preamble included', async () => {
    const part10 = await readPart10(await openAsBlob(`${corpus}/synthetic__phi_planted_implicit.dcm`));
    if (part10.kind !== 'part10') throw new Error(part10.code);
    const shown = JSON.stringify(inspectPart10(part10).findings);
    const missing = Array.from({ length: 64 }, (_, i) => `ZqA${String(i + 1).padStart(3, '0')}x`).filter(
      (token) => !shown.includes(token),
    );
    // Texts inside binary private values are not dug for.
    expect(missing.length).toBeLessThanOrEqual(4);
  });
});
