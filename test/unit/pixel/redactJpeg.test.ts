import fc from 'fast-check';
import { existsSync, openAsBlob, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { cleanFile } from '../../../src/file/clean/cleanFile';
import { pixelToolsWith } from '../../../src/file/clean/pixelToolsWith';
import { emptyCoefficients } from '../../../src/pixel/codecs/jpeg/Coefficients';
import { readCoefficients } from '../../../src/pixel/codecs/jpeg/readCoefficients';
import { readFrameHeader } from '../../../src/pixel/codecs/jpeg/readFrameHeader';
import { readSegments } from '../../../src/pixel/codecs/jpeg/readSegments';
import { writeCoefficients } from '../../../src/pixel/codecs/jpeg/writeCoefficients';
import { pixelDescriptionOf } from '../../../src/pixel/pixelDescriptionOf';
import { coverOf } from '../../../src/pixel/redact/coverOf';
import { redactJpegFrame } from '../../../src/pixel/redact/redactJpegFrame';
import { compareJpegFrame } from '../../../src/verify/redaction/compareJpegFrame';
import { blobOf, concat, ctElements, fileBytes, latin1 } from '../../fixtures/part10';

const size = { rows: 45, columns: 61 };

const segment = (marker: number, content: Uint8Array): Uint8Array =>
  concat([Uint8Array.of(0xff, marker, 0, content.length + 2), content]);

/** A JPEG with coefficients that no picture has, so that every one of them counts. `factors` of the first of three components. */
function jpegOf(factors: number, restart = 0): Uint8Array {
  const quantisation = concat([Uint8Array.of(0), Uint8Array.from({ length: 64 }, (_, i) => i + 3)]);
  const frame = Uint8Array.of(8, 0, size.rows, 0, size.columns, 3, 1, factors, 0, 2, 0x11, 0, 3, 0x11, 0);
  const oneCode = (id: number): Uint8Array =>
    segment(0xc4, concat([Uint8Array.of(id, 1), new Uint8Array(15), Uint8Array.of(0)]));
  const empty = concat([
    Uint8Array.of(0xff, 0xd8),
    segment(0xe1, latin1('a thumbnail of the picture')),
    segment(0xdb, quantisation),
    segment(0xc0, frame),
    oneCode(0),
    oneCode(16),
    segment(0xdd, Uint8Array.of(0, restart)),
    segment(0xda, Uint8Array.of(3, 1, 0, 2, 0, 3, 0, 0, 63, 0)),
    Uint8Array.of(0xff, 0xd9),
  ]);
  const coefficients = emptyCoefficients(readFrameHeader(empty, readSegments(empty)));
  let seed = 7;
  for (const { blocks } of coefficients.components)
    for (let i = 0; i < blocks.length; i++) {
      seed = (seed * 48271) % 0x7fffffff;
      blocks[i] = i % 3 === 0 ? 0 : (seed % 61) - 30;
    }
  return writeCoefficients(empty, coefficients);
}

async function colourFile() {
  const own = [
    { tag: 0x00280002, vr: 'US', value: 3 },
    { tag: 0x00280004, vr: 'CS', value: 'YBR_FULL_422' },
    { tag: 0x00280010, vr: 'US', value: size.rows },
    { tag: 0x00280011, vr: 'US', value: size.columns },
    { tag: 0x00280100, vr: 'US', value: 8 },
    { tag: 0x00280101, vr: 'US', value: 8 },
    { tag: 0x00280102, vr: 'US', value: 7 },
  ];
  const tags = new Set(own.map(({ tag }) => tag));
  const elements = [...ctElements().filter(({ tag }) => !tags.has(tag)), ...own];
  const part10 = await readPart10(blobOf(fileBytes(elements.sort((a, b) => a.tag - b.tag))));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  const description = pixelDescriptionOf(part10);
  if ('kind' in description) throw new Error(description.code);
  return { part10, description };
}

const rect = fc.record({
  x: fc.integer({ min: 0, max: size.columns - 1 }),
  y: fc.integer({ min: 0, max: size.rows - 1 }),
  width: fc.integer({ min: 1, max: 40 }),
  height: fc.integer({ min: 1, max: 40 }),
});

describe('blacking out a JPEG', () => {
  it.each([
    ['full colour', 0x11, 0],
    ['colour of half the columns', 0x21, 3],
    ['colour of half the columns and lines', 0x22, 2],
    ['colour of half the lines', 0x12, 0],
  ])('changes only the blocks that touch an area, with %s', async (_, factors, restart) => {
    const { part10, description } = await colourFile();
    const source = jpegOf(factors, restart);
    fc.assert(
      fc.property(fc.array(rect, { minLength: 1, maxLength: 3 }), (cover) => {
        const bands = coverOf({ cover }, size)(0);
        const output = redactJpegFrame(part10, description, source, bands);
        expect(output && compareJpegFrame(source, output, bands)).toBeUndefined();
        expect(output).toBeDefined();
      }),
      { numRuns: 25 },
    );
  });

  it('is seen through where a single coefficient is not as it must be', async () => {
    const { part10, description } = await colourFile();
    const source = jpegOf(0x22);
    const bands = coverOf({ cover: [{ x: 20, y: 10, width: 9, height: 3 }] }, size)(0);
    const output = redactJpegFrame(part10, description, source, bands) ?? new Uint8Array();
    const { coefficients } = readCoefficients(output);
    const found = new Set<string | undefined>();
    for (const { blocks } of coefficients.components)
      for (let at = 5; at < blocks.length; at += 64) {
        const before = blocks[at] ?? 0;
        blocks[at] = before + 1;
        found.add(compareJpegFrame(source, writeCoefficients(output, coefficients), bands));
        blocks[at] = before;
      }
    expect(found).toEqual(new Set(['outside-differs', 'area-not-constant']));
  });

  it('takes thumbnails with it, in frames without an area too', async () => {
    const { part10, description } = await colourFile();
    const source = jpegOf(0x11);
    expect(new TextDecoder('latin1').decode(source)).toContain('thumbnail');
    const output = redactJpegFrame(part10, description, source, []) ?? new Uint8Array();
    expect(new TextDecoder('latin1').decode(output)).not.toContain('thumbnail');
    expect(compareJpegFrame(source, output, [])).toBeUndefined();
    expect(compareJpegFrame(source, source, [])).toBe('copy in a segment');
  });
});

const corpus = '../shared/corpus';
interface Listed {
  readonly file: string;
  readonly size: number;
  readonly transfer_syntax: string | null;
  readonly photometric: string | null;
  readonly has_pixel_data: boolean;
  readonly oracle: { readonly gdcm_decoded_md5: string | null };
}

/** The smallest file of each compressed kind that a foreign program decodes. */
function smallest(): [string, string][] {
  const listed = JSON.parse(readFileSync(`${corpus}/manifest.json`, 'utf8')) as Listed[];
  const found = new Map<string, Listed>();
  for (const file of listed) {
    const { transfer_syntax: syntax, photometric } = file;
    if (syntax === null || photometric === null || !/\.2\.(5|4\.(5[017]|70|8[01]|9[01]|201))$/.test(syntax))
      continue;
    if (!file.has_pixel_data || file.oracle.gdcm_decoded_md5 === null || file.size > 600_000) continue;
    const kind = `${syntax} ${photometric}`;
    if (file.size < (found.get(kind)?.size ?? Infinity)) found.set(kind, file);
  }
  return [...found].map(([kind, { file }]) => [kind, file]);
}

describe.skipIf(!existsSync(corpus))('blacking out files of the corpus', () => {
  it.each(existsSync(corpus) ? smallest() : [])('is proven or refused: %s', async (_, file) => {
    const blob = await openAsBlob(`${corpus}/${file}`);
    const outcome = await cleanFile(
      blob,
      {
        choice: { preset: 'basic', options: [] },
        key: new Uint8Array(32).fill(7),
        studySecrets: [],
        pixels: { cover: [{ x: 2, y: 3, width: 5, height: 4 }], unreviewed: 'export-unreviewed' },
      },
      { tools: pixelToolsWith((bytes) => new Blob([bytes])) },
    );
    if (outcome.kind === 'refusal') expect(outcome.code).toMatch(/^redaction-/);
    else if (outcome.kind === 'cleaning')
      expect(outcome.verification.checks).toContainEqual({ name: 'redaction', status: 'passed' });
    else expect(outcome.kind).toBe('unreadable');
  });
});
