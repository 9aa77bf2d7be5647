import { describe, expect, test } from 'vitest';
import { documentNotice } from '../../../src/deid/plan/values/documentNotice';
import { markText } from '../../../src/document/markText';
import { readDocument } from '../../../src/document/readDocument';
import { readPdf } from '../../../src/document/readPdf';
import { latin1 } from '../../fixtures/part10';
import { pdfOf } from '../../fixtures/pdf';

const root = '1.2.840.10008.5.1.4.1.1.104.';
const read = (kind: number, bytes: Uint8Array) => readDocument(root + String(kind), bytes, readPdf);

describe('the text of a document', () => {
  test('is read from the pages of a PDF and from what stands beside them', async () => {
    const outcome = await read(1, pdfOf(['Befund Frau M\u00fcller', 'Seite 2'], 'Dr. Arzt'));
    expect(outcome).toMatchObject({ kind: 'document-text', unread: [] });
    expect(outcome.kind === 'document-text' && outcome.parts).toEqual(
      expect.arrayContaining(['Befund Frau M\u00fcller', 'Seite 2', 'Dr. Arzt']),
    );
  });

  test('says where a page has none', async () => {
    expect(await read(1, pdfOf(['Befund', '']))).toMatchObject({ unread: ['empty-page'] });
  });

  test('is read from our own notices, of every kind', async () => {
    for (const kind of [1, 2, 3, 4, 5]) {
      const outcome = await read(kind, documentNotice(root + String(kind)));
      expect(outcome.kind === 'document-text' && outcome.parts.join()).toContain('was removed');
    }
  });

  test('is read from XML with its attributes, from the header of a surface, and from comments', async () => {
    const xml = await read(2, new TextEncoder().encode('<a id="4711"><given>J\u00f6rg</given></a>'));
    expect(xml.kind === 'document-text' && xml.parts.join()).toMatch(/J\u00f6rg.*4711/);
    expect(await read(4, latin1('# Mueller\nv 0 0 0'))).toMatchObject({
      parts: ['# Mueller\nv 0 0 0'],
      unread: ['shape'],
    });
  });

  test('is a problem where the file is damaged or of no known kind', async () => {
    expect(await read(1, latin1('no PDF at all'))).toEqual({ kind: 'document-problem', code: 'damaged' });
    expect(await read(9, latin1('x'))).toEqual({ kind: 'document-problem', code: 'unknown-kind' });
  });
});

describe('a marked text', () => {
  test('has its identifying parts marked and says the same as before', () => {
    const text = 'Befund fuer Joerg Mueller, geb. 23.07.1961, Tel. 030 1234567: unauffaellig';
    const pieces = markText(text, [{ kind: 'name', text: 'M\u00fcller' }]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    const marked = pieces.filter((piece) => piece.marked).map((piece) => piece.text);
    expect(marked[0]).toMatch(/^Mueller,?$/);
    expect(marked.join('|')).toMatch(/23\.07\.1961.*030 1234567/);
    expect(marked.join('|')).not.toContain('unauffaellig');
  });
});
