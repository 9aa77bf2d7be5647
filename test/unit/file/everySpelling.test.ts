import { describe, expect, it } from 'vitest';
import { runSecrets } from '../../../src/deid/secrets/runSecrets';
import { secretMatcher } from '../../fixtures/secretMatcher';
import { secretsIn } from '../../../src/deid/secrets/secretsIn';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { tags } from '../../../src/dicom/dictionary/tags';
import { findElement } from '../../../src/dicom/access/findElement';
import { cleanFile } from '../../../src/file/clean/cleanFile';
import type { CleanRequest } from '../../../src/file/clean/CleanRequest';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

const request = (preset: 'basic' | 'research', more: Partial<CleanRequest> = {}): CleanRequest => ({
  choice: { preset, options: [] },
  key: new Uint8Array(32).fill(7),
  studySecrets: [],
  pixels: 'export-unreviewed',
  ...more,
});

const sequenceName = 0x00180024;
const fileOf = (...own: FixtureElement[]): Blob => {
  const replaced = new Set(own.map(({ tag }) => tag));
  const elements = [...ctElements().filter(({ tag }) => !replaced.has(tag)), ...own];
  return blobOf(fileBytes(elements.sort((a, b) => a.tag - b.tag)));
};
const padded = (bytes: readonly number[]): Uint8Array =>
  Uint8Array.from(bytes.length % 2 === 0 ? bytes : [...bytes, 0x20]);

/** The bytes of characters in an encoding, by decoding all pairs. */
function encoder(label: string): (text: string) => number[] {
  const decoder = new TextDecoder(label);
  const codes = new Map<string, number[]>();
  for (let a = 0x81; a <= 0xfe; a++)
    for (let b = 0x40; b <= 0xfe; b++) {
      const sign = decoder.decode(Uint8Array.of(a, b));
      if (Array.from(sign).length === 1 && !codes.has(sign)) codes.set(sign, [a, b]);
    }
  return (text) =>
    Array.from(text).flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : (codes.get(sign) ?? [])));
}
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const [gb, korean, shiftJis, eucJp] = ['gb18030', 'euc-kr', 'shift_jis', 'euc-jp'].map(encoder);
/** With the escape sequences of PS3.3 C.12.1.1.2 around each stretch beyond ASCII. */
const within = (escape: readonly number[], encode: ((text: string) => number[]) | undefined, mask: number, back: readonly number[]) => (text: string) =>
  text.split(/([^\x20-\x7e]+)/).flatMap((piece) =>
    /[^\x20-\x7e]/.test(piece) ? [...escape, ...(encode?.(piece) ?? []).map((byte) => byte & mask), ...back] : utf8(piece),
  ); // prettier-ignore

const sets: Record<
  string,
  readonly [set: string, encode: ((text: string) => number[]) | undefined, name: string]
> = {
  'UTF-8': ['ISO_IR 192', utf8, '欧阳^晓丽'],
  'UTF-8, one sign each': ['ISO_IR 192', utf8, '王^芳'],
  GB18030: ['GB18030', gb, '欧阳^晓丽'],
  'GBK, one sign each': ['GBK', gb, '王^芳'],
  'IR 58': ['\\ISO 2022 IR 58', within([0x1b, 0x24, 0x29, 0x41], gb, 0xff, []), '王^芳'],
  'IR 149': ['\\ISO 2022 IR 149', within([0x1b, 0x24, 0x29, 0x43], korean, 0xff, []), '홍^길동'],
  'IR 87': ['\\ISO 2022 IR 87', within([0x1b, 0x24, 0x42], eucJp, 0x7f, [0x1b, 0x28, 0x42]), '田辺^美智子'],
  'Shift-JIS that nobody declares': ['ISO_IR 100', shiftJis, '田辺^美智子'],
  'EUC-KR that nobody declares': ['ISO_IR 100', korean, '홍^길동'],
  'UTF-8 that nobody declares': ['', utf8, '홍^길동'],
  'UTF-8 beside Latin-1': ['ISO_IR 100', utf8, 'Grünwald^Jörg'],
};

describe('a name joined in a text, in the character set of its file', () => {
  it.each(Object.entries(sets))('%s: the copy is made, without the name', async (_, [set, encode, name]) => {
    const bytes = (text: string): number[] => encode?.(text) ?? [];
    const joined = name.replace('^', '');
    const file = fileOf(
      { tag: 0x00080005, vr: 'CS', value: set },
      { tag: tags.PatientName, vr: 'PN', value: padded(bytes(name)) },
      { tag: tags.SeriesDescription, vr: 'LO', value: padded(bytes(`Thorax ${joined}`)) },
      { tag: sequenceName, vr: 'SH', value: padded(bytes(joined)) },
    );
    for (const preset of ['basic', 'research'] as const) {
      const outcome = await cleanFile(file, request(preset));
      expect(outcome.kind).toBe('cleaning');
      if (outcome.kind !== 'cleaning') continue;
      const copy = Buffer.from(await outcome.blob.arrayBuffer());
      expect(copy.includes(Buffer.from(bytes(joined)))).toBe(false);
      if (preset === 'research') expect(copy.includes('Thorax')).toBe(true);
    }
  });
});

describe('the patients of the whole run', () => {
  const run = runSecrets([
    ...secretsIn('Grünwald^Liesel', 'name'),
    ...secretsIn('Klein^Anna', 'name'),
    ...secretsIn('PX-4471-88', 'id'),
  ]);
  const textOf = async (description: string): Promise<string | undefined> => {
    const file = fileOf({ tag: tags.SeriesDescription, vr: 'LO', value: description });
    const outcome = await cleanFile(file, request('research', { runSecrets: run }));
    if (outcome.kind !== 'cleaning') return outcome.kind;
    const copy = await readPart10(outcome.blob);
    if (copy.kind !== 'part10') return copy.kind;
    const element = findElement(copy.dataSet, tags.SeriesDescription);
    return (
      element &&
      Buffer.from(copy.bytes.view(element.valueStart, element.valueEnd) ?? [])
        .toString('latin1')
        .trim()
    );
  };

  it.each([
    ['thorax Liesel Grunwald', 'thorax'],
    ['thorax px/4471/88', 'thorax'],
    ['thorax GRUENWALD', 'thorax'],
    // A usual word is nobody's name in the files of others.
    ['thorax klein', 'thorax klein'],
  ])('are looked for in every text: %s', async (text, left) => expect(await textOf(text)).toBe(left));

  it('are not looked for where nobody is hidden', async () => {
    const file = fileOf({ tag: sequenceName, vr: 'SH', value: 'Liesel Grunwald' });
    const choice = { preset: 'own-record' as const, options: [] };
    const outcome = await cleanFile(file, { ...request('basic'), choice, runSecrets: run });
    expect(outcome.kind).toBe('cleaning');
    if (outcome.kind === 'cleaning') expect((await outcome.blob.text()).includes('Liesel')).toBe(true);
  });

  it('are all looked for, be they twenty thousand', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      secretsIn(`Familie${i}x^Vorname${i}`, 'name'),
    ).flat();
    const matcher = secretMatcher([], [], runSecrets(many));
    for (let i = 0; i < 20_000; i += 7) expect(matcher.within(`Vorname${i} Familie${i}x`)).toBe(true);
    expect(matcher.within('Vorname7 Familie8y')).toBe(false);
  });
});

describe('what the plan overlooks and the proof finds', () => {
  it('is taken out by another plan: a name in the bytes of what is no text', async () => {
    // Red Palette Color Lookup Table Data: numbers, kept as they are.
    const file = fileOf(
      { tag: tags.PatientName, vr: 'PN', value: 'Musterfrau^Leonore' },
      { tag: 0x00281201, vr: 'OW', value: Buffer.from('\x01\x02Musterfrau\x03\x04', 'latin1') },
    );
    const outcome = await cleanFile(file, request('basic'));
    expect(outcome.kind).toBe('cleaning');
    if (outcome.kind !== 'cleaning') return;
    expect((await outcome.blob.text()).includes('Musterfrau')).toBe(false);
    expect(outcome.edits.some(({ path }) => path === '(0028,1201)')).toBe(true);
  });

  it('and in the pixels is a reason of its own, with a way on', async () => {
    const pixels = new Uint8Array(32);
    pixels.set(Buffer.from('Musterfrau', 'latin1'), 4);
    const file = fileOf(
      { tag: tags.PatientName, vr: 'PN', value: 'Musterfrau^Leonore' },
      { tag: 0x00280101, vr: 'US', value: 16 },
      { tag: 0x00280102, vr: 'US', value: 15 },
      { tag: tags.PixelData, vr: 'OW', value: pixels },
    );
    expect(await cleanFile(file, request('basic'))).toMatchObject({ kind: 'refusal', code: 'pixels-tell' });
  });
});
