import { describe, expect, test } from 'vitest';
import { dicomService } from '../../../src/lanes/dicomService';
import type { CleanRequest } from '../../../src/file/clean/CleanRequest';
import { encapsulatedFile, jpegFrame, jpegSegment } from '../../fixtures/jpegFile';
import { blobOf, concat, ctElements, fileBytes, latin1, type FixtureElement } from '../../fixtures/part10';

const comment = (text: string): Uint8Array => jpegFrame(jpegSegment(0xe0, 'JFIF\0'), jpegSegment(0xfe, text));
const exif = jpegFrame(
  jpegSegment(0xe1, 'Exif\0\0MM\0*\0\0\0\b\0\u0001\u0088\u0025\0\u0004\0\0\0\u0001\0\0\0\u0010'),
);

/** A file that says how many frames it has. */
const many = (frames: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  encapsulatedFile(frames, [{ tag: 0x00280008, vr: 'IS', value: String(frames.length) }]);

async function hiddenIn(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const outcome = await dicomService.inspect(blobOf(bytes));
  if (outcome.kind !== 'inspection') throw new Error(outcome.kind);
  return outcome.findings
    .filter(({ keyword }) => /^(segment-|bytes$|icc$)/.test(keyword))
    .map(({ keyword, path, value }) => `${keyword} ${path} ${value}`);
}
const withValues = (...more: FixtureElement[]): Uint8Array<ArrayBuffer> =>
  fileBytes([...ctElements(), ...more].sort((a, b) => a.tag - b.tag));

/** The kind of the outcome, or of a copy what else can be read where its pictures are. */
async function clean(
  bytes: Uint8Array<ArrayBuffer>,
  preset: CleanRequest['choice']['preset'] = 'basic',
): Promise<string> {
  const request: CleanRequest = {
    choice: { preset, options: [] },
    key: new Uint8Array(32).fill(7),
    studySecrets: [],
    pixels: 'export-unreviewed',
  };
  const outcome = await dicomService.clean(blobOf(bytes), request);
  if (outcome.kind !== 'cleaning') return outcome.kind === 'refusal' ? outcome.code : outcome.kind;
  const text = Buffer.from(await outcome.blob.arrayBuffer()).toString('latin1');
  const pictures = text.slice(text.indexOf('\u00e0\u007f\u0010\0'));
  const left = /Mueller|Station|1961|A000500015|PAT-0815|Exif|Vornhagen|Intel|Kakadu/.exec(pictures);
  return [outcome.kind, ...outcome.notes.filter((note) => note.startsWith('segments')), left?.[0] ?? '']
    .join(' ')
    .trim();
}

describe('a compressed picture', () => {
  test.each([
    ['a name', comment('Foto von Mueller, Station 4')],
    ['a birth date', comment('geb. 23.07.1961')],
    ['a number of a person', comment('KVNR A000500015')],
    ['a place on earth', exif],
  ])('that carries %s in a segment says so, and its copy is without', async (_, frame) => {
    const file = encapsulatedFile([frame]);
    expect((await hiddenIn(file)).join()).toMatch(/^segment-identity \(7FE0,0010\)/);
    expect(await clean(file)).toBe('cleaning segments-removed');
  });

  test('says so too where a later frame carries it', async () => {
    const frames = Array.from({ length: 40 }, () => comment('Kakadu-v7.3.3'));
    frames[33] = comment('PAT-0815-77');
    expect(await clean(many(frames))).toBe('cleaning segments-removed');
  });

  test('tells camera data without an identifying value, and its copy is without', async () => {
    const file = encapsulatedFile([jpegFrame(jpegSegment(0xe1, 'Exif\0\0MM\0*\0\0\0\b\0\0'))]);
    expect((await hiddenIn(file)).join()).toMatch(/^segment-camera/);
    expect(await clean(file)).toBe('cleaning segments-removed');
  });

  test('is written where a comment names its encoder, and stays as it is in a person\u2019s own record', async () => {
    const file = encapsulatedFile([comment('Intel(R) JPEG Library, version [1.51.13.45].')]);
    expect(await hiddenIn(file)).toEqual([]);
    expect(await clean(file)).toBe('cleaning segments-removed');
    expect(await clean(encapsulatedFile([comment('Mueller')]), 'own-record')).toBe(
      'cleaning segments-kept Mueller',
    );
  });

  test('says that it names somebody of whom nobody knows, and loses it', async () => {
    const file = encapsulatedFile([comment('Tochter Sabine Vornhagen')]);
    expect((await hiddenIn(file)).join()).toMatch(/^segment-note/);
    expect(await clean(file)).toBe('cleaning segments-removed');
  });

  test('is walked with its fragments joined, to its end and behind it', async () => {
    const frame = comment('Foto von Mueller, Station 4');
    const middle = Buffer.from(frame).toString('latin1').indexOf('Mueller') + 3;
    const cut = middle - (middle % 2);
    const parted = encapsulatedFile([frame.subarray(0, cut), frame.subarray(cut)]);
    expect((await hiddenIn(parted)).join()).toMatch(/^segment-identity/);
    expect(await clean(parted)).toBe('cleaning segments-removed');
    const far = concat([frame, new Uint8Array(200_000), latin1('Mueller Vornhagen\0')]);
    expect((await hiddenIn(encapsulatedFile([far]))).join()).toMatch(/^segment-identity/);
    expect(await clean(encapsulatedFile([far]))).toBe('cleaning segments-removed');
  });
});

describe('bytes in which no text is expected', () => {
  const utf16 = (text: string): Uint8Array =>
    concat(Array.from(text, (sign) => Uint8Array.of(0, sign.charCodeAt(0))));
  const creator: FixtureElement = { tag: 0x00290010, vr: 'LO', value: 'ACME' };

  test('are searched for the identifying values of the file, in the encodings in which they could stand', async () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256);
    const packed = (secret: Uint8Array): FixtureElement => ({
      tag: 0x00291010,
      vr: 'OB',
      value: concat([noise, secret, noise]),
    });
    expect(await hiddenIn(withValues(creator, packed(latin1('PAT-0815-77'))))).toEqual([
      'bytes (0029,1010) PAT-0815-77',
    ]);
    expect(await hiddenIn(withValues(creator, packed(utf16('M\u00fcller'))))).toEqual([
      'bytes (0029,1010) M\u00fcller',
    ]);
    expect(await hiddenIn(withValues(creator, packed(latin1('\0Arzt\0'))))).toEqual([
      'bytes (0029,1010) Arzt',
    ]);
    expect(await hiddenIn(withValues(creator, packed(latin1('nothing of anybody'))))).toEqual([]);
  });

  test('are those of a large value and of an ICC profile too', async () => {
    const large = concat([new Uint8Array(2 * 1024 * 1024), latin1('PAT-0815-77\0')]);
    expect(await hiddenIn(withValues(creator, { tag: 0x00291010, vr: 'UN', value: large }))).toEqual([
      'bytes (0029,1010) PAT-0815-77',
    ]);
    const profile = concat([new Uint8Array(128), latin1('mluc'), utf16('Klinikum Musterstadt')]);
    expect(await hiddenIn(withValues({ tag: 0x00282000, vr: 'OB', value: profile }))).toEqual([
      'icc (0028,2000) Klinikum Musterstadt',
    ]);
  });

  test('are not the pixels', async () => {
    const pixels = concat([latin1('PAT-0815-77'), new Uint8Array(21)]);
    const elements = ctElements().map((each) =>
      each.tag === 0x7fe00010 ? { ...each, value: pixels } : each,
    );
    expect(await hiddenIn(fileBytes(elements))).toEqual([]);
  });
});
