import type { Secret } from '../deid/secrets/Secret';
import { secretsOf } from '../deid/secrets/secretsOf';
import { bytesOf } from '../dicom/model/bytesOf';
import { findElement } from '../dicom/access/findElement';
import { tags } from '../dicom/dictionary/tags';
import { textAt } from '../dicom/access/valuesOf';
import { markText } from '../document/markText';
import { readDocument } from '../document/readDocument';
import { readPdf } from '../document/readPdf';
import type { DocumentOutcome, DocumentService } from './documentProtocol';
import { outcomeOf } from './outcomeOf';
import { openFile } from '../file/openFile';

/** A document is read whole; nobody encloses a larger one. */
const largest = 256 * 1024 * 1024;

async function read(file: Blob, secrets: readonly Secret[]): Promise<DocumentOutcome> {
  const part10 = await openFile(file);
  if (part10.kind === 'unreadable') return part10;
  const element = part10.kind === 'part10' && findElement(part10.dataSet, tags.EncapsulatedDocument);
  if (part10.kind !== 'part10' || !element || element.valueEnd <= element.valueStart)
    return { kind: 'document-problem', code: 'no-document' };
  const { valueStart, valueEnd } = element;
  if (valueEnd - valueStart > largest) return { kind: 'document-problem', code: 'too-large' };
  const bytes = await bytesOf(part10.stream, valueStart, valueEnd);
  const text = await readDocument(textAt(part10, part10.dataSet, tags.SOPClassUID), bytes, readPdf);
  if (text.kind === 'document-problem') return text;
  const known = [...secretsOf(part10), ...secrets];
  return { kind: 'shown-document', text, marked: text.parts.map((part) => markText(part, known)) };
}

/** The service of the document lane, without a Worker around it. */
export const documentService: DocumentService = {
  read: (file, secrets) => outcomeOf(() => read(file, secrets)),
};
