import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/document/readPdf';
import { whyNotKept } from '../../../src/document/whyNotKept';
import { pdfOf } from '../../fixtures/pdf';
import { secretMatcher } from '../../fixtures/secretMatcher';

const font = '/Resources << /Font << /F1 3 0 R >> >>';

/** A PDF of one page that says `Befund`, with other instructions behind it, entries of the page and further objects, the first of which is number 7. */
function pdfWith({
  content = '',
  page = '',
  objects = [],
}: {
  readonly content?: string;
  readonly page?: string;
  readonly objects?: readonly string[];
}): Uint8Array {
  const body = `BT /F1 12 Tf 72 720 Td (Befund) Tj ET ${content}`;
  const further = objects.map((each, i) => `${String(7 + i)} 0 obj\n${each}\nendobj\n`).join('');
  const text = Buffer.from(pdfOf(['Befund']))
    .toString('latin1')
    .replace(
      /\/Length \d+ \/Filter \/FlateDecode >>\nstream\n[^]*?\nendstream/,
      () => `/Length ${String(body.length)} >>\nstream\n${body}\nendstream`,
    )
    .replace(page.includes(font.slice(0, 10)) ? font : /^/, '')
    .replace('/Type /Page /', () => `/Type /Page ${page} /`)
    .replace(/xref[^]*/, () => `${further}trailer\n<< /Size ${String(7 + objects.length)} /Root 1 0 R >>\n`);
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

const stream = (entries: string, content: string): string =>
  `<< ${entries} /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
const form = (content: string, entries = ''): string =>
  stream(`/Type /XObject /Subtype /Form /BBox [0 0 90 90] ${font} ${entries}`, content);
const says = (text: string, x = 9): string => `BT /F1 9 Tf ${String(x)} 9 Td (${text}) Tj ET`;

describe('text that a page draws where the reader gives none makes a document one that cannot be kept', () => {
  it.each([
    ['right of the page', { content: says('Musterfrau', 900) }],
    ['below the page', { content: 'BT /F1 9 Tf 9 -500 Td [(Mus) -20 (terfrau)] TJ ET' }],
    ['outside of a crop box', { content: says('Musterfrau', 400), page: '/CropBox [0 0 300 842]' }],
    [
      'in a form that lies outside',
      { content: '1 0 0 1 900 0 cm /X1 Do', page: xobject(), objects: [form(says('Musterfrau'))] },
    ],
    [
      'first outside, then inside',
      {
        content: 'q 1 0 0 1 900 0 cm /X1 Do Q /X1 Do',
        page: xobject(),
        objects: [form(says('Musterfrau'))],
      },
    ],
    ['in a pattern', { content: '/Pattern cs /P1 scn 0 0 99 99 re f', page: pattern(), objects: [tiling()] }],
    [
      'in a font that does not say what its characters mean',
      {
        content: 'BT /F2 9 Tf 9 9 Td <00300058> Tj ET',
        page: '/Resources << /Font << /F1 3 0 R /F2 7 0 R >> >>',
        objects: [
          '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Own /Encoding /Identity-H /DescendantFonts [8 0 R] >>',
          '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 9 0 R >>',
          '<< /Type /FontDescriptor /FontName /ABCDEF+Own /Flags 4 /FontBBox [0 0 9 9] /ItalicAngle 0 /Ascent 9 /Descent 0 /CapHeight 9 /StemV 1 >>',
        ],
      },
    ],
  ])('%s', async (_, parts) => {
    const text = await readPdf(pdfWith(parts));
    expect(text).toMatchObject({ kind: 'document-text', unread: ['lost-text'] });
    expect(text.kind === 'document-text' && whyNotKept(text, secretMatcher([], []))).toBe(
      'document-not-read',
    );
  });

  it.each([
    ['an ordinary page', {}],
    ['text that nobody sees, but the reader gives', { content: `BT 3 Tr /F1 9 Tf 9 9 Td (Ofen) Tj ET` }],
    ['a form', { content: '/X1 Do /X1 Do', page: xobject(), objects: [form(says('Ofen'))] }],
    [
      'a pattern without text',
      { content: '/Pattern cs /P1 scn 0 0 99 99 re f', page: pattern(), objects: [tiling('0 0 9 9 re f')] },
    ],
    [
      'a picture, which nobody decodes',
      {
        content: '/X1 Do',
        page: xobject(),
        objects: [
          stream(
            '/Type /XObject /Subtype /Image /Width 99999 /Height 99999 /BitsPerComponent 8 /ColorSpace /DeviceRGB',
            'x',
          ),
        ],
      },
    ],
  ])('while %s is read wholly', async (_, parts) => {
    expect(await readPdf(pdfWith(parts))).toMatchObject({ kind: 'document-text', unread: [] });
  });
});

describe('what stands in notes is given, however it is drawn', () => {
  it.each([
    ['the drawing of a stamp', '/Subtype /Stamp /AP << /N 8 0 R >>'],
    ['the drawing of a hidden stamp', '/Subtype /Stamp /F 2 /AP << /N 8 0 R >>'],
    ['the drawing of a form field', '/Subtype /Widget /FT /Tx /T (feld) /V (anders) /AP << /N 8 0 R >>'],
    ['a hidden note', '/Subtype /Text /F 2 /Contents (Musterfrau)'],
  ])('%s', async (_, entries) => {
    const annotation = `<< /Type /Annot /Rect [9 9 99 99] ${entries} >>`;
    const drawn = form('BT /F1 9 Tf 2 2 Td (Mus) Tj (terfrau) Tj ET');
    const text = await readPdf(pdfWith({ page: '/Annots [7 0 R]', objects: [annotation, drawn] }));
    expect(text).toMatchObject({ kind: 'document-text', unread: [] });
    expect(text.kind === 'document-text' && text.parts.join('|')).toContain('Musterfrau');
  });
});

function xobject(): string {
  return '/Resources << /Font << /F1 3 0 R >> /XObject << /X1 7 0 R >> >>';
}

function pattern(): string {
  return '/Resources << /Font << /F1 3 0 R >> /Pattern << /P1 7 0 R >> >>';
}

function tiling(content = says('Musterfrau')): string {
  return stream(
    `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 50 50] /XStep 50 /YStep 50 ${font}`,
    content,
  );
}
