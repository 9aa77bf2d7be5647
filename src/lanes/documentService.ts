import type { Secret } from '../deid/secrets/Secret';
import { guardOf } from '../deid/secrets/StudyGuard';
import { secretsOf } from '../deid/secrets/secretsOf';
import { bytesOf } from '../dicom/model/bytesOf';
import { findElement } from '../dicom/access/findElement';
import { tags } from '../dicom/dictionary/tags';
import { textAt } from '../dicom/access/valuesOf';
import { markText } from '../document/markText';
import { readDocument } from '../document/readDocument';
import { readPdf } from '../document/readPdf';
import { textsBeside } from '../document/textsBeside';
import { searchPdf, type PdfSearch } from '../document/searchPdf';
import type {
  DocumentOutcome,
  DocumentService,
  NamesFound,
  NamesRequest,
  OutputRequest,
} from './documentProtocol';
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

async function searched(output: Blob, { name, choice, secrets, run }: OutputRequest): Promise<PdfSearch> {
  const matcher = guardOf(secrets).under(choice).over([], run);
  if (matcher.within(name)) return 'tells';
  if (output.type !== 'application/pdf') return 'clean';
  return searchPdf(await bytesOf(output, 0, Math.min(output.size, largest)), matcher);
}

/** Whom a document names with their whole name or their number. */
async function namesIn(file: Blob, { path, people }: NamesRequest): Promise<NamesFound> {
  const small = file.size <= largest;
  const { texts, whole } = small
    ? await textsBeside(path, await bytesOf(file, 0, file.size))
    : { texts: [], whole: false };
  const all = [path, ...texts].map((text) => text.replace(/\s+/g, ' '));
  const named = people.flatMap((run, at) => {
    const matcher = guardOf([]).over([], run);
    return run !== '' && all.some((text) => matcher.within(text)) ? at : [];
  });
  return { kind: 'names-found', people: named, whole };
}

/** The service of the document lane, without a Worker around it. */
export const documentService: DocumentService = {
  read: (file, secrets) => outcomeOf(() => read(file, secrets)),
  namesIn: (file, request) => outcomeOf(() => namesIn(file, request)),
  searchOutput: (output, request) =>
    outcomeOf(async () => ({ kind: 'output-searched', found: await searched(output, request) })),
};
