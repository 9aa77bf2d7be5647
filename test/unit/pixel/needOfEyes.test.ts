import { existsSync, openAsBlob, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import seriesDescriptions from '../../../src/pixel/burnedIn/seriesDescriptions.json';
import { needOfEyes } from '../../../src/pixel/needOfEyes';
import { needsEyes } from '../../../src/pixel/needsEyes';
import { blobOf, ctElements, fileBytes, latin1, type FixtureElement } from '../../fixtures/part10';

async function picture(...changes: FixtureElement[]): Promise<Part10> {
  const elements = ctElements()
    .filter(({ tag }) => !changes.some((change) => change.tag === tag))
    .concat(changes.filter(({ value }) => value !== ''))
    .sort((a, b) => a.tag - b.tag);
  const part10 = await readPart10(blobOf(fileBytes(elements)));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}
const need = async (...changes: FixtureElement[]) => needOfEyes(await picture(...changes));
const code = (tag: number, value: string): FixtureElement => ({ tag, vr: 'CS', value });
const [modality, burnedIn, photometric] = [0x00080060, 0x00280301, 0x00280004];

describe('the need of eyes', () => {
  it('is least for originals of CT, more for X-ray film, most for what says itself that it shows text', async () => {
    const needs = [
      await need(),
      await need(code(modality, 'DX')),
      await need(code(modality, 'US')),
      await need(code(0x00080064, 'WSD')),
      await need(code(burnedIn, 'YES')),
    ];
    expect(needs).toEqual([...needs].sort((a, b) => a - b));
    expect(new Set(needs).size).toBe(needs.length);
  });

  it('is never lowered by a header that says NO', async () => {
    for (const value of ['CT', 'US', 'XX'])
      expect(await need(code(modality, value), code(burnedIn, 'NO'))).toBe(await need(code(modality, value)));
  });

  it('grows where the device is known to write, beside ultrasound regions and in colour', async () => {
    const ultrasound = await need(code(modality, 'US'));
    const region = [
      { tag: 0x00186018, vr: 'UL', value: 0 },
      { tag: 0x0018601a, vr: 'UL', value: 1 },
      { tag: 0x0018601c, vr: 'UL', value: 3 },
      { tag: 0x0018601e, vr: 'UL', value: 3 },
    ];
    const regions: FixtureElement = { tag: 0x00186011, vr: 'SQ', value: [region] };
    const device: FixtureElement = { tag: 0x00081090, vr: 'LO', value: latin1('LOGIQE9 ') };
    expect(await need(code(modality, 'US'), regions)).toBeGreaterThan(ultrasound);
    expect(await need(code(modality, 'US'), device)).toBeGreaterThan(ultrasound);
    expect(await need(code(modality, 'US'), code(photometric, 'RGB '))).toBeGreaterThan(ultrasound);
  });

  it('is none without pixels', async () =>
    expect(await need({ tag: 0x7fe00010, vr: 'OW', value: '' })).toBe(0));
});

describe('a series', () => {
  it.each(Object.keys(seriesDescriptions.rows))(
    'of %s needs eyes, whatever stands around it',
    async (word) => {
      const description = { tag: 0x0008103e, vr: 'LO', value: latin1(`1 ${word.toLowerCase()} 2`) };
      expect(needsEyes(await picture(description))).toBe('screen-save');
    },
  );

  it('of an ordinary name needs none', async () => {
    const description = { tag: 0x0008103e, vr: 'LO', value: latin1('Thorax nativ 1.0') };
    expect(needsEyes(await picture(description))).toBeUndefined();
  });
});

const corpus = '../shared/corpus';
describe.skipIf(!existsSync(corpus))('over the corpus (shared/corpus)', () => {
  it('every picture in which text of a person was seen comes before plain slices, but where only the pixels tell', async () => {
    interface Row {
      readonly file: string;
      readonly burned_in_text_seen: string | null;
    }
    const rows = JSON.parse(readFileSync(`${corpus}/manifest.json`, 'utf8')) as Row[];
    const seen = rows.filter(({ burned_in_text_seen }) => burned_in_text_seen?.startsWith('identifying'));
    expect(seen.length).toBeGreaterThan(5);
    const plain = await need();
    const low: string[] = [];
    for (const { file } of seen) {
      const part10 = await readPart10(await openAsBlob(`${corpus}/${file}`));
      if (part10.kind === 'part10' && needOfEyes(part10) <= plain) low.push(file);
    }
    // Text burned into original slices: no header tells, only the pixels do.
    expect(low).toEqual(['microsoft__presidio__docs__samples__python__sample_data__2_ORIGINAL.dcm']);
  });
});
