import { describe, expect, it } from 'vitest';
import { tags } from '../../../src/dicom/dictionary/tags';
import { cleanFile } from '../../../src/file/clean/cleanFile';
import { blobOf, ctElements, fileBytes, latin1, type FixtureElement } from '../../fixtures/part10';

/** Sets that have no umlauts at the places of Latin-1, by what (0008,0005) says. */
const sets = [
  'GB18030',
  'GBK',
  '\\ISO 2022 IR 58',
  '\\ISO 2022 IR 149',
  'ISO_IR 13',
  'ISO_IR 126',
  'ISO_IR 127',
  'ISO_IR 138',
  'ISO_IR 144',
  'ISO_IR 166',
  'ISO_IR 192',
];
/** High bytes alone, in pairs, and before a `^` that a second byte may be. */
const names = [
  'Müßig^Jörg',
  'Grünwald^Zoë',
  'Bérénicé^Andrée',
  'Østergård^Åse',
  'Çelikoğ^Gülşü',
  'Großmann^Käthe',
];
const written = (text: string): string => text.replace(/[ğş]/g, (letter) => (letter === 'ğ' ? 'ð' : 'þ'));

const sequenceName = 0x00180024;
const fileOf = (...own: FixtureElement[]): Blob => {
  const replaced = new Set(own.map(({ tag }) => tag));
  const elements = [...ctElements().filter(({ tag }) => !replaced.has(tag)), ...own];
  return blobOf(fileBytes(elements.sort((a, b) => a.tag - b.tag)));
};

/** Kept attributes, each with a part of the name alone or beside something. */
const placed = (family: string, given: string): FixtureElement[] => [
  { tag: tags.Manufacturer, vr: 'LO', value: latin1(family) },
  { tag: sequenceName, vr: 'SH', value: latin1(`se2d ${given}`) },
  { tag: 0x00081090, vr: 'LO', value: latin1(`${family}, ${given}`) },
  { tag: 0x00181020, vr: 'LO', value: latin1(`VB17 ${family}`) },
  { tag: 0x00181210, vr: 'SH', value: latin1(family) },
];

describe('a text in Latin-1 in a file that declares another character set', () => {
  it.each(sets.flatMap((set) => names.map((name) => [set, written(name)] as const)))(
    'is read as Latin-1 as well: %s, %s',
    async (set, name) => {
      const [family = '', given = ''] = name.split('^');
      const file = fileOf(
        { tag: 0x00080005, vr: 'CS', value: set },
        { tag: tags.PatientName, vr: 'PN', value: latin1(name) },
        ...placed(family, given),
      );
      const outcome = await cleanFile(file, {
        choice: { preset: 'basic', options: [] },
        key: new Uint8Array(32).fill(7),
        studySecrets: [],
        pixels: 'export-unreviewed',
      });
      expect(outcome.kind).toBe('cleaning');
      if (outcome.kind !== 'cleaning') return;
      const copy = Buffer.from(await outcome.blob.arrayBuffer());
      expect([family, given].filter((part) => copy.includes(Buffer.from(part, 'latin1')))).toEqual([]);
    },
  );

  it('is found where the name itself is in the declared set', async () => {
    const file = fileOf(
      { tag: 0x00080005, vr: 'CS', value: 'ISO_IR 192' },
      { tag: tags.PatientName, vr: 'PN', value: new TextEncoder().encode('Müßig^Jörg ') },
      ...placed('Müßig', 'Jörg'),
    );
    const outcome = await cleanFile(file, {
      choice: { preset: 'basic', options: [] },
      key: new Uint8Array(32).fill(7),
      studySecrets: [],
      pixels: 'export-unreviewed',
    });
    expect(outcome.kind).toBe('cleaning');
    if (outcome.kind !== 'cleaning') return;
    const copy = Buffer.from(await outcome.blob.arrayBuffer());
    expect(copy.includes('Müßig', 0, 'latin1') || copy.includes('Jörg', 0, 'latin1')).toBe(false);
  });
});
