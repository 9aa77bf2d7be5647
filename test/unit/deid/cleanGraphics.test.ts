import { textsOf } from '../../../src/dicom/access/valuesOf';
import { describe, expect, it } from 'vitest';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import { planCleaning } from '../../../src/deid/plan/planCleaning';
import type { OptionName } from '../../../src/deid/profile/Preset';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { walkElements } from '../../../src/dicom/access/walkElements';
import { writePart10 } from '../../../src/dicom/write/writePart10';
import { blobOf, fileBytes, type FixtureElement } from '../../fixtures/part10';

const identity = keyedIdentity(new Uint8Array(32).fill(9));
const presentation = '1.2.840.10008.5.1.4.1.1.11.1';
const image = '1.2.276.0.7230010.3.1.4.78';
const corners = new Uint8Array(16).fill(0x40);

const elements: FixtureElement[] = [
  { tag: 0x00080005, vr: 'CS', value: 'ISO_IR 100' },
  { tag: 0x00080016, vr: 'UI', value: presentation },
  { tag: 0x00080018, vr: 'UI', value: '1.2.276.0.7230010.3.1.4.79' },
  { tag: 0x00100010, vr: 'PN', value: 'M\u00fcller^J\u00f6rg' },
  { tag: 0x00100020, vr: 'LO', value: 'PAT-0815-77' },
  {
    tag: 0x00700001,
    vr: 'SQ',
    value: [
      [
        { tag: 0x00081140, vr: 'SQ', value: [[
          { tag: 0x00081150, vr: 'UI', value: '1.2.840.10008.5.1.4.1.1.2' },
          { tag: 0x00081155, vr: 'UI', value: image },
        ]] },
        { tag: 0x00700002, vr: 'CS', value: 'LAYER1' },
        { tag: 0x00700008, vr: 'SQ', value: [
          [{ tag: 0x00700006, vr: 'ST', value: 'Leber M\u00fcller, J\u00f6rg' }, { tag: 0x00700010, vr: 'FL', value: corners }],
          [{ tag: 0x00700006, vr: 'ST', value: 'Leber' }],
        ] },
        { tag: 0x00700009, vr: 'SQ', value: [[
          { tag: 0x00700005, vr: 'CS', value: 'PIXEL' },
          { tag: 0x00700022, vr: 'FL', value: corners },
          { tag: 0x00700023, vr: 'CS', value: 'POLYLINE' },
        ]] },
        { tag: 0x00700209, vr: 'SQ', value: [[
          { tag: 0x00700294, vr: 'CS', value: 'RULER' },
          { tag: 0x00700287, vr: 'SQ', value: [[{ tag: 0x00700288, vr: 'SH', value: 'J\u00f6rg M\u00fcller' }]] },
        ]] },
      ],
    ],
  },
]; // prettier-ignore

async function cleaned(options: readonly OptionName[]): Promise<Map<string, string>> {
  const part10 = await readPart10(blobOf(fileBytes(elements, { sopClass: presentation })));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  const plan = planCleaning(part10, { preset: 'custom', options }, identity, []);
  if (plan.kind !== 'plan') throw new Error(plan.code);
  const copy = await readPart10(writePart10(part10, plan.edits, plan.meta));
  if (copy.kind !== 'part10') throw new Error(copy.code);
  const at = new Map<string, string>();
  walkElements(copy, (element, place) => {
    if (element.items === undefined)
      at.set(place.pathOf(element.tag), textsOf(copy, element, place.characterSet).join('\\'));
  });
  return at;
}

const annotation = '(0070,0001)[0].';

describe('Clean Graphics', () => {
  it('keeps shapes, layers and references, and cleans what is written, in rulers too', async () => {
    const at = await cleaned(['CleanGraphics']);
    expect(at.get(`${annotation}(0070,0009)[0].(0070,0023)`)).toBe('POLYLINE');
    expect(at.get(`${annotation}(0070,0009)[0].(0070,0022)`)).toBe(
      Array<string>(4).fill('3.0039215').join('\\'),
    );
    expect(at.get(`${annotation}(0070,0002)`)).toBe('LAYER1');
    expect(at.get(`${annotation}(0008,1140)[0].(0008,1155)`)).toBe(identity.uid(image));
    expect(at.get(`${annotation}(0070,0008)[0].(0070,0006)`)).toContain('Leber');
    expect(at.get(`${annotation}(0070,0008)[1].(0070,0006)`)).toBe('Leber');
    expect([...at.values()].join('\n')).not.toMatch(/M.ller|J.rg/);
  });

  it('replaces the annotations as a whole without the option', async () => {
    const at = await cleaned([]);
    expect(at.get(`${annotation}(0070,0008)[0].(0070,0006)`)).toBe('Removed');
    expect([...at.values()].join('\n')).not.toMatch(/Leber|M.ller/);
  });
});
