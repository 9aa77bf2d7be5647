import { describe, expect, test } from 'vitest';
import { foldId } from '../../../src/deid/identity/foldId';
import { foldName } from '../../../src/deid/identity/foldName';
import { fileIdentityOf } from '../../../src/deid/identity/fileIdentityOf';
import type { PatientIdentity } from '../../../src/deid/identity/PatientIdentity';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

async function patient(change: Record<number, string>): Promise<PatientIdentity> {
  const elements: FixtureElement[] = ctElements().map((each) =>
    change[each.tag] === undefined ? each : { ...each, value: change[each.tag] ?? '' },
  );
  for (const [tag, value] of Object.entries(change))
    if (!elements.some((each) => each.tag === Number(tag)))
      elements.push({ tag: Number(tag), vr: 'LO', value });
  elements.sort((a, b) => a.tag - b.tag);
  const part10 = await readPart10(blobOf(fileBytes(elements)));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return fileIdentityOf(part10).patient;
}

const name = 0x00100010;
const id = 0x00100020;
const issuer = 0x00100021;
const birthDate = 0x00100030;
const study = 0x0020000d;
const series = 0x0020000e;

describe('a patient', () => {
  test('is issuer and folded Patient ID: case and blanks do not count, the name does not', async () => {
    const one = await patient({ [id]: 'PAT 0815' });
    expect((await patient({ [id]: 'pat0815', [name]: 'Other^Name' })).key).toBe(one.key);
    expect((await patient({ [id]: 'PAT 0815', [issuer]: 'Klinik B' })).key).not.toBe(one.key);
    expect((await patient({ [id]: 'PAT 8150' })).key).not.toBe(one.key);
  });

  test('without an ID is folded name, birth date and sex', async () => {
    const one = await patient({ [id]: '' });
    expect((await patient({ [id]: '  ', [name]: 'MUELLER^JOERG^^Dr.' })).key).toBe(one.key);
    expect((await patient({ [id]: '', [name]: 'M\u00fcller^J\u00fcrg' })).key).not.toBe(one.key);
    expect((await patient({ [id]: '', [birthDate]: '19610724' })).key).not.toBe(one.key);
  });

  test('without an ID and a name is the study, without that the series: nameless strangers never merge', async () => {
    const nameless = { [id]: '', [name]: '', [birthDate]: '' };
    const one = await patient(nameless);
    expect((await patient({ ...nameless, [study]: '1.2.3' })).key).not.toBe(one.key);
    expect((await patient({ ...nameless, [name]: 'ANONYMOUS' })).key).toBe(one.key);
    expect((await patient({ ...nameless, [study]: '', [series]: '1.2.4' })).key).not.toBe(
      (await patient({ ...nameless, [study]: '', [series]: '1.2.5' })).key,
    );
  });

  test('cannot be forged across kinds: an ID that looks like a name is an ID', async () => {
    const one = await patient({ [id]: 'mueller joerg' });
    const other = await patient({ [id]: '', [name]: 'mueller^joerg' });
    expect(one.key).not.toBe(other.key);
  });

  test('carries what a person knows it by, as written', async () => {
    expect(await patient({ [issuer]: 'Klinik B' })).toMatchObject({
      name: 'M\u00fcller^J\u00f6rg',
      id: 'PAT-0815-77',
      issuer: 'Klinik B',
      birthDate: '19610723',
      sex: 'M',
    });
  });
});

describe('folding', () => {
  test.each([
    ['M\u00fcller^J\u00f6rg', 'Mueller^Joerg'],
    ['M\u00fcller^J\u00f6rg', 'Mu\u0308ller^Jo\u0308rg'],
    ['Wi\u015bniewski^\u0141ukasz', 'WISNIEWSKI^LUKASZ^^^'],
    ['Gro\u00df^Ren\u00e9', 'GROSS^RENE'],
    ['Meier, Anna', 'Meier^Anna'],
    ['Yamada^Tarou=\u5c71\u7530^\u592a\u90ce', 'YAMADA^TAROU=\u5c71\u7530^\u592a\u90ce='],
    ['\uff94\uff8f\uff80\uff9e^\uff80\uff9b\uff73', '\u30e4\u30de\u30c0^\u30bf\u30ed\u30a6'],
  ])('takes %s and %s for one name', (a, b) => expect(foldName(a)).toBe(foldName(b)));

  test.each([
    ['\u304b\u304d', '\u304c\u304d'],
    ['Meier^Anna', 'Anna^Meier'],
    ['M\u00fcller^A', 'Muller^A'],
  ])('keeps %s and %s apart', (a, b) => expect(foldName(a)).not.toBe(foldName(b)));

  test('keeps leading zeros and hyphens of an ID', () => {
    expect(foldId('007')).not.toBe(foldId('7'));
    expect(foldId('12-3')).not.toBe(foldId('123'));
    expect(foldId(' \uff21\uff11 \0')).toBe('a1');
  });
});
