import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflatesBeyond } from '../../../src/document/inflatesBeyond';
import { pdfBounds } from '../../../src/document/pdfBounds';
import { readPdf } from '../../../src/document/readPdf';
import { textsBeside } from '../../../src/document/textsBeside';
import { pdfOf } from '../../fixtures/pdf';

const MiB = 1024 * 1024;

/** A PDF with other content on its page, packed `times` over. */
function pdfWith(content: Uint8Array, times = 1): Uint8Array<ArrayBuffer> {
  let packed = Buffer.from(content);
  for (let n = 0; n < times; n++) packed = deflateSync(packed, { level: 9 });
  const text = Buffer.from(pdfOf(['Befund'])).toString('latin1');
  const filter = times === 1 ? '/FlateDecode' : `[${'/FlateDecode '.repeat(times)}]`;
  const changed = text.replace(
    /\/Length \d+ \/Filter \/FlateDecode >>\nstream\n[^]*?\nendstream/,
    () =>
      `/Length ${String(packed.length)} /Filter ${filter} >>\nstream\n${packed.toString('latin1')}\nendstream`,
  );
  return Uint8Array.from(Buffer.from(changed, 'latin1'));
}

const tooLarge = { kind: 'document-problem', code: 'too-large' };

describe('a PDF that would cost hours is too large, and says so within seconds', () => {
  it.each([
    ['one that inflates to more than its bound', () => pdfWith(Buffer.alloc(60 * MiB, '(Muster) Tj '))],
    ['one that is packed twice', () => pdfWith(Buffer.alloc(60 * MiB, ' '), 2)],
    ['one that saves states without end', () => pdfWith(Buffer.alloc(4 * MiB, 'q '))],
  ])('%s', async (_, bomb) => {
    const bytes = bomb();
    expect(bytes.length).toBeLessThan(200_000);
    const began = performance.now();
    expect(await readPdf(bytes)).toEqual(tooLarge);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('one whose forms draw each other a million times, after the time that a reading may take', async () => {
    const text = Buffer.from(pdfWith(Buffer.from('/X1 Do '.repeat(3000)))).toString('latin1');
    const form = (content: string): string =>
      `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >> /XObject << /X2 8 0 R >> >> /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
    const nested = text
      .replace('/Font << /F1 3 0 R >> >>', '/Font << /F1 3 0 R >> /XObject << /X1 7 0 R >> >>')
      .replace(
        /xref[^]*/,
        `7 0 obj\n${form('/X2 Do '.repeat(3000))}\nendobj\n8 0 obj\n${form('BT /F1 9 Tf 9 9 Td (x) Tj ET '.repeat(50))}\nendobj\ntrailer\n<< /Size 9 /Root 1 0 R >>\n`,
      );
    expect(await readPdf(Uint8Array.from(Buffer.from(nested, 'latin1')))).toEqual(tooLarge);
  }, 60_000);

  it('beside pictures it is a document of which nobody knows whom it names', async () => {
    const bytes = pdfWith(Buffer.alloc(60 * MiB, 'q '));
    expect(await textsBeside('BEFUND.PDF', bytes)).toEqual({ texts: [], whole: false });
  });
});

describe('what a PDF inflates to', () => {
  it('is no matter where it is a picture: nobody decodes it to read texts', () => {
    const packed = deflateSync(Buffer.alloc(20 * MiB)).toString('latin1');
    const image = `5 0 obj\n<< /Type /XObject /Subtype /Image /Width 1 >>\nstream\n${packed}\nendstream\nendobj`;
    expect(inflatesBeyond(Uint8Array.from(Buffer.from(image, 'latin1')), MiB)).toBe(false);
    const form = image.replace('/Image', '/Form');
    expect(inflatesBeyond(Uint8Array.from(Buffer.from(form, 'latin1')), MiB)).toBe(true);
  });

  it('counts all streams together, and stays below the bound in an ordinary report', () => {
    const pages = Array.from(
      { length: 40 },
      (_, i) => `Seite ${String(i)}: ${'Befund unauffaellig. '.repeat(100)}`,
    );
    expect(inflatesBeyond(pdfOf(pages), pdfBounds.inflated)).toBe(false);
    expect(inflatesBeyond(pdfOf(pages), 40 * 1000)).toBe(true);
  });
});
