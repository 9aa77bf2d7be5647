import { describe, expect, test } from 'vitest';
import { dicomService } from '../../../src/lanes/dicomService';
import { documentService } from '../../../src/lanes/documentService';
import type { CleanRequest } from '../../../src/file/clean/CleanRequest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { findElement } from '../../../src/dicom/access/findElement';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';
import { pdfFile, pdfOf } from '../../fixtures/pdf';

const fileWith = (pdf: Uint8Array): Blob => blobOf(pdfFile(pdf));

/** Reads, decides to keep, cleans. */
async function keep(file: Blob, reads = true): Promise<Awaited<ReturnType<typeof dicomService.clean>>> {
  const read = await documentService.read(file, []);
  const request: CleanRequest = {
    choice: { preset: 'basic', options: [], decisions: [{ at: '(0042,0011)', does: 'keep' }] },
    key: new Uint8Array(32).fill(7),
    studySecrets: [],
    pixels: 'export-unreviewed',
    ...(reads && read.kind === 'shown-document' && { document: read.text }),
  };
  return dicomService.clean(file, request);
}
const refused = (code: string): object => ({ kind: 'refusal', code });

describe('an encapsulated document', () => {
  test('is shown with what leads to a person marked', async () => {
    const outcome = await documentService.read(fileWith(pdfOf(['Befund Frau Mueller: normal'])), []);
    if (outcome.kind !== 'shown-document') throw new Error(outcome.kind);
    const marked = outcome.marked.flat().filter((piece) => piece.marked);
    expect(marked.map(({ text }) => text).join()).toContain('Mueller');
    expect(marked.map(({ text }) => text).join()).not.toContain('normal');
    expect(structuredClone(outcome)).toEqual(outcome);
  });

  test('that the person keeps stays byte for byte, with its length, where it names nobody', async () => {
    const pdf = pdfOf(['Unauffaelliger Befund']);
    const outcome = await keep(fileWith(pdf));
    if (outcome.kind !== 'cleaning') throw new Error(JSON.stringify(outcome));
    expect(outcome.notes).toContain('overruled');
    const output = await readPart10(outcome.blob);
    if (output.kind !== 'part10') throw new Error(output.code);
    const element = findElement(output.dataSet, 0x00420011);
    const bytes = new Uint8Array(
      await outcome.blob.slice(element?.valueStart, element?.valueEnd).arrayBuffer(),
    );
    expect(bytes.subarray(0, pdf.length)).toEqual(pdf);
    const length = findElement(output.dataSet, 0x00420015);
    const view = new DataView(await outcome.blob.slice(length?.valueStart, length?.valueEnd).arrayBuffer());
    expect(view.getUint32(0, true)).toBe(pdf.length);
  });

  test.each([
    ['its pages', pdfOf(['Befund Frau Mueller'])],
    ['its author', pdfOf(['Befund'], 'PAT-0815-77')],
    ['a number of a person', pdfOf(['KVNR A000500015'])],
  ])('that names somebody in %s is not kept, though no byte search would find it', async (_, pdf) => {
    expect(await keep(fileWith(pdf))).toEqual(refused('document-identifies'));
  });

  test('that was not read wholly is not kept', async () => {
    expect(await keep(fileWith(pdfOf(['Befund', ''])))).toEqual(refused('document-not-read'));
    expect(await keep(fileWith(pdfOf(['Befund'])), false)).toEqual(refused('document-not-read'));
  });

  test('is a problem with a code where there is none, or none that can be read', async () => {
    expect(await documentService.read(blobOf(fileBytes(ctElements())), [])).toMatchObject({
      code: 'no-document',
    });
    expect(await documentService.read(fileWith(new Uint8Array(64)), [])).toMatchObject({ code: 'damaged' });
  });
});
