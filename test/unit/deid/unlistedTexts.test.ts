import { describe, expect, it } from 'vitest';
import { inspectPart10 } from '../../../src/deid/findings/inspectPart10';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import type { OptionName, PresetName } from '../../../src/deid/profile/Preset';
import { findElement } from '../../../src/dicom/access/findElement';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { tagOfKeyword } from '../../../src/dicom/dictionary/tagOfKeyword';
import { lookUp } from '../../../src/dicom/dictionary/lookUp';
import { auditPart10 } from '../../../src/verify/audit/auditPart10';
import { ctSlice } from '../../fixtures/ctSlice';
import type { FixtureElement } from '../../fixtures/part10';
import { provenCopy } from '../../fixtures/provenCopy';
import { readDicom } from '../../fixtures/readDicom';
import { valueText } from '../../fixtures/valueText';

const identity = keyedIdentity(new Uint8Array(32).fill(8));
const tagFor = (keyword: string): number => tagOfKeyword(keyword) ?? 0;
const element = (keyword: string, value: string): FixtureElement => ({
  tag: tagFor(keyword),
  vr: lookUp(tagFor(keyword))?.vr ?? '',
  value,
});

const utf8 = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

async function copyOf(
  elements: readonly FixtureElement[],
  preset: PresetName = 'basic',
  options: readonly OptionName[] = [],
): Promise<Part10> {
  return provenCopy(await readDicom(ctSlice(elements)), { preset, options }, identity);
}

function valueIn({ dataSet, ...part10 }: Part10, keyword: string): string | undefined {
  const found = findElement(dataSet, tagFor(keyword));
  return found && valueText({ dataSet, ...part10 }, found);
}

/** What devices of many makers write, and what people write of the examination. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  SequenceName: ['*tse2d1_3', 'SE2d1rr179', '*spc3d1rr282ns', '*fldyn3d1', 'csi_slaser_135', 'efgre3d', 'fgre', 'tgse', 'µ-map T2*', 'epfid2d1_86', '*fl3d1r_t70', 'fse', 'SEEPI2D+0.7'],
  PulseSequenceName: ['T1TFE', 'FFE', '*epfid2d1_64', 'FLASH (pvm)'],
  ScanOptions: ['HELICAL MODE', 'FC\\SP\\NPW', 'CARDIAC_GATED'],
  ConvolutionKernel: ['B30f', 'H31s', 'FC52', 'STANDARD', 'Br44f\\3', 'XYZ Gauss6.00'],
  FilterType: ['BODY FILTER', 'LARGE BOWTIE FIL', 'W1', '0'],
  ReceiveCoilName: ['HeadNeck_64', '8HRBRAIN', 'Q-Body', 'HD TRknee PA', '32ch Head'],
  TransmitCoilName: ['Body', 'QD Whole Body'],
  Manufacturer: ['SIEMENS', 'GE MEDICAL SYSTEMS', 'Philips Medical Systems, Inc.', 'FUJI PHOTO FILM CO. LTD.', 'Nordwind Imaging GmbH', 'Carestream Health', 'AGFA-Gevaert', 'Samsung Medison', 'Carl Zeiss Meditec', 'KARL STORZ', 'Leica Biosystems', 'Villa Sistemi Medicali', 'TomoTherapy Incorporated', 'Raysearch Laboratories'],
  ManufacturerModelName: ['MAGNETOM Vida', 'SOMATOM Definition AS+', 'LightSpeed Ultra', 'Aquilion ONE', 'Eclipse 1.5T', 'SSD-4000', 'Allura Xper', 'Artis zee', 'INFX-8000V', 'Airis Vento', 'Alexion'],
  CollimatorType: ['LEHR', 'LEAP', 'VXGP'],
  SoftwareVersions: ['syngo MR E11', 'LightSpeedApps308I.2_H3.1M5', '51.80.108.010', 'Vers. Wed May 24 09:02:14 EDT 2017', '05\\MR Software release:12.0_M5_0606.b', '0d533f1'],
  ProcessingFunction: ['SM_PRTS_ADV_BREAST'],
  PositionReferenceIndicator: ['SN', 'SLIDE_CORNER', 'Brain'],
  RescaleType: ['HU', 'US', 'normalized', 'OD REL'],
  WindowCenterWidthExplanation: ['WINDOW1\\WINDOW2', 'NORMAL\\HARDER'],
  LUTExplanation: ['Standardized Uptake Value body weight', 'E25'],
  ReconstructionMethod: ['OSEM2D 2i8s', '3D IR'],
  AttenuationCorrectionMethod: ['CT-derived mu-map', 'NONE, 0.000000 cm-1,'],
  Radiopharmaceutical: ['FDG -- fluorodeoxyglucose'],
  ContrastBolusRoute: ['IV'],
  DimensionDescriptionLabel: ['ImagePositionPatient', 'In-Stack Position Number'],
  StageName: ['Im Post 400'],
  BeamName: ['3 RAO', 'Field 1', '6 LPO'],
  SegmentLabel: ['Liver', 'Neoplasm, Primary', 'RGB(37, 231, 253)'],
  TrackingID: ['Segment #12'],
  CommentsOnTheScheduledProcedureStep: ['CT Thorax nativ'],
  BodyPartExamined: ['HEAD', 'WHOLE BODY', 'Kopf'],
  ImageType: ['ORIGINAL\\PRIMARY\\M\\ND\\NORM', 'DERIVED\\SECONDARY\\PROJECTION IMAGE', 'ORIGINAL\\PRIMARY\\AXIAL\\CT_SOM5 SPI'],
}; // prettier-ignore

describe.each<PresetName>(['basic', 'research', 'second-opinion'])(
  'harmless technical texts, under %s',
  (preset) => {
    it.each(Object.entries(harmless))('%s stay', async (keyword, values) => {
      for (const value of values) {
        const copy = await copyOf([element(keyword, value)], preset);
        expect(valueIn(copy, keyword), value).toBe(value);
      }
    });
  },
);

describe('a text that Table E.1-1 does not list', () => {
  it.each([
    ['CommentsOnTheScheduledProcedureStep', 'Kontrolle mit Tochter Sabine Vornhagen'],
    ['CommentsOnTheScheduledProcedureStep', 'Tel. 0171 4471230'],
    ['PlacerOrderNumberProcedure', '47110815'],
    ['PlacerOrderNumberProcedure', '12'],
    ['SequenceName', 'MUSTERMANN'],
    ['SequenceName', 'Mustermann_2'],
    ['ConvolutionKernel', 'Ott'],
    ['ReceiveCoilName', 'Frau Dr. Klein'],
    ['ReceiveCoilName', 'Anna Klein'],
    ['Manufacturer', 'Klinikum Nordheim GmbH'],
    ['Manufacturer', 'Dr. Nordheim Medical GmbH'],
    ['SoftwareVersions', '4471230'],
    ['ProcessingFunction', 'QX44R48463'],
    ['FilterType', '0551 4471230'],
    ['ScanOptions', 'VORNHAGEN'],
    ['Modality', 'VORNHAGEN'],
    ['DeviceID', 'QX11R87109'],
    // In other scripts, whose names have few letters, and in letters that only look otherwise.
    ['SequenceName', '李小龍'],
    ['ConvolutionKernel', 'やまだ たろう'],
    ['ManufacturerModelName', '김철수'],
    ['SequenceName', 'Ⓥⓞⓡⓝⓗⓐⓖⓔⓝ'],
    // Few digits, and a word that says what they are.
    ['ConvolutionKernel', 'Pat.-Nr. 12345'],
    ['ConvolutionKernel', 'MRN 12345'],
    ['SequenceName', 'ID 8812'],
    ['SequenceName', 'Zimmer 12'],
    ['ReceiveCoilName', 'S/N 12345'],
    ['SequenceName', 'ext. 4711'],
    ['FilterType', '10:15 Uhr'],
    ['ManufacturerModelName', '192.168.1.17'],
    ['ManufacturerModelName', '00:1A:2B:3C:4D:5E'],
    ['ManufacturerModelName', 'PACS01.klinik.local'],
    ['SequenceName', 'geb. 1953'],
    ['SequenceName', '93 Jahre'],
    ['SequenceName', 'age 93'],
    ['ScanOptions', 'DE89 3704 0044 0532 0130 00'],
  ])('%s %j goes under the Basic Profile', async (keyword, value) => {
    const copy = await copyOf([element('SpecificCharacterSet', 'ISO_IR 192'), element(keyword, utf8(value))]);
    expect([undefined, '', 'Removed', 'REMOVED']).toContain(valueIn(copy, keyword));
  });

  it('goes as the Type of the attribute allows: removed, emptied, or a dummy', async () => {
    const copy = await copyOf([
      element('SequenceName', 'Vornhagen'),
      element('RadiationMachineName', 'Vornhagen'),
      element('SegmentLabel', 'Vornhagen'),
    ]);
    expect(['SequenceName', 'RadiationMachineName', 'SegmentLabel'].map((one) => valueIn(copy, one))).toEqual(
      [undefined, '', 'Removed'],
    );
  });

  it('keeps the harmless ones of several values in their places', async () => {
    const copy = await copyOf([element('SoftwareVersions', 'VB17\\Vornhagen\\LX')]);
    expect(valueIn(copy, 'SoftwareVersions')).toBe('VB17\\Removed\\LX');
  });

  it('keeps under Clean Descriptors what is left of a comment', async () => {
    const copy = await copyOf(
      [element('CommentsOnTheScheduledProcedureStep', 'CT Thorax f\u00fcr Vornhagen')],
      'research',
    );
    expect(valueIn(copy, 'CommentsOnTheScheduledProcedureStep')).toMatch(/^CT Thorax/);
    expect(valueIn(copy, 'CommentsOnTheScheduledProcedureStep')).not.toContain('Vornhagen');
  });

  it('is no number of a device that Retain Device Identity keeps, unless it may be a name', async () => {
    const kept = await copyOf([element('DeviceID', 'QX11R87109')], 'second-opinion');
    expect(valueIn(kept, 'DeviceID')).toBe('QX11R87109');
    const gone = await copyOf([element('DeviceID', 'Vornhagen')], 'second-opinion');
    expect(valueIn(gone, 'DeviceID')).toBeUndefined();
  });

  it('stays in an own record', async () => {
    const copy = await copyOf(
      [element('SequenceName', 'Vornhagen'), element('DeviceID', 'QX11R87109')],
      'own-record',
    );
    expect(valueIn(copy, 'SequenceName')).toBe('Vornhagen');
    expect(valueIn(copy, 'DeviceID')).toBe('QX11R87109');
  });
});

describe('codes in a sequence that nothing else judges', () => {
  const code = (value: string, scheme: string, meaning: string): FixtureElement => ({
    tag: tagFor('AnatomicRegionSequence'),
    vr: 'SQ',
    value: [
      [
        element('CodeValue', value),
        element('CodingSchemeDesignator', scheme),
        element('CodeMeaning', meaning),
      ],
    ],
  });
  const partsOf = (copy: Part10): (string | undefined)[] => {
    const inside = findElement(copy.dataSet, tagFor('AnatomicRegionSequence'))?.items?.[0]?.dataSet;
    if (inside === undefined) return [];
    return ['CodeValue', 'CodingSchemeDesignator', 'CodeMeaning'].map((one) =>
      valueIn({ ...copy, dataSet: inside }, one),
    );
  };

  it.each([
    ['T-A0100', 'SRT', 'Brain'],
    ['113040', 'DCM', 'Lossy Compression'],
    ['{SUVbw}g/ml', 'UCUM', 'Standardized Uptake Value body weight'],
    ['210004', '99PMP', 'Remove all descriptors'],
  ])('stay where they say something of the examination: %s %s %s', async (...parts) => {
    expect(partsOf(await copyOf([code(...parts)]))).toEqual(parts);
  });

  it('lose a meaning that may name somebody: the public code stands in its place', async () => {
    expect(partsOf(await copyOf([code('T-A0100', 'SRT', 'Hirn Vornhagen')]))).toEqual([
      'T-A0100',
      'SRT',
      'T-A0100',
    ]);
  });

  it('lose value, scheme and meaning of a private scheme that may name somebody', async () => {
    const copy = await copyOf([code('VORNHAGEN', '99VORNHAGEN', 'Vornhagen')]);
    expect(partsOf(copy)).toEqual(['REMOVED', '99REMOVED', 'Removed']);
  });
});

describe('inspection', () => {
  const findingsOf = async (elements: readonly FixtureElement[]): Promise<string[]> =>
    inspectPart10(await readDicom(ctSlice(elements))).findings.map(
      ({ category, value }) => `${category} ${value}`,
    );

  it('names what a free text outside the table says, a number of an order, a device, a code string', async () => {
    const found = await findingsOf([
      element('CommentsOnTheScheduledProcedureStep', 'Kontrolle mit Tochter Sabine Vornhagen'),
      element('PlacerOrderNumberProcedure', 'A47110815'),
      element('DeviceID', 'QX11R87109'),
      element('ScanOptions', 'VORNHAGEN'),
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        'text Kontrolle mit Tochter Sabine Vornhagen',
        'ids A47110815',
        'device QX11R87109',
        'text VORNHAGEN',
      ]),
    );
  });

  it('says nothing of technical values', async () => {
    for (const [keyword, values] of Object.entries(harmless))
      for (const value of values) {
        const found = inspectPart10(await readDicom(ctSlice([element(keyword, value)]))).findings;
        expect(
          found.filter((one) => one.keyword === keyword),
          value,
        ).toEqual([]);
      }
  });

  it('finds nothing more in a copy, and an audit knows a number that the stamps declare', async () => {
    const elements = [element('DeviceID', 'QX11R87109'), element('SequenceName', 'VORNHAGEN')];
    const audited = auditPart10(await copyOf(elements, 'second-opinion'));
    const named = audited.filter(({ kind }) => kind === 'identifies');
    expect(named.filter((one) => 'declared' in one && one.declared === undefined)).toEqual([]);
    expect(named.some((one) => 'keyword' in one && one.keyword === 'SequenceName')).toBe(false);
  });
});

describe('stamps', () => {
  it('prove a file whose Burned In Annotation is no code string, and whose earlier method names somebody', async () => {
    const copy = await copyOf([
      element('BurnedInAnnotation', 'VORNHAGEN'),
      element('DeidentificationMethod', 'by hand by Vornhagen\\CTP Default'),
    ]);
    expect(valueIn(copy, 'BurnedInAnnotation')).toBe('REMOVED');
    expect(valueIn(copy, 'DeidentificationMethod')).not.toContain('Vornhagen');
  });
});
