import type { DocumentProblem, DocumentText } from './DocumentText';
import { uids } from '../dicom/dictionary/uids';

/** Binary STL: a free header, then numbers. */
const stlHeader = 80;

/**
 * The text of an encapsulated document (PS3.3 A.45, A.85).
 * @param ofPdf reads PDF; the library for it is loaded only where it is needed
 */
export async function readDocument(
  sopClass: string,
  bytes: Uint8Array,
  ofPdf: (bytes: Uint8Array) => Promise<DocumentText | DocumentProblem>,
): Promise<DocumentText | DocumentProblem> {
  switch (sopClass) {
    case uids.EncapsulatedPDFStorage:
      return ofPdf(bytes);
    case uids.EncapsulatedCDAStorage:
      return whole(xmlTexts(decode(bytes)), []);
    case uids.EncapsulatedOBJStorage:
    case uids.EncapsulatedMTLStorage:
      // Comments and names; of its numbers a surface could be made, but nobody reads them.
      return whole([decode(bytes)], sopClass === uids.EncapsulatedOBJStorage ? ['shape'] : []);
    case uids.EncapsulatedSTLStorage:
      return whole([decode(startsWith(bytes, 'solid') ? bytes : bytes.subarray(0, stlHeader))], ['shape']);
    default:
      return { kind: 'document-problem', code: 'unknown-kind' };
  }
}

const whole = (parts: readonly string[], unread: DocumentText['unread']): DocumentText => ({
  kind: 'document-text',
  parts: parts.map((part) => part.replaceAll('\0', ' ').trim()),
  unread,
});

/** What a person reads, and all of the source: attributes and comments say something too. */
const xmlTexts = (source: string): string[] => [source.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '), source];

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  Array.from(text).every((character, i) => bytes[i] === character.charCodeAt(0));

/** UTF-8, or UTF-16 where a byte order mark says so. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
}
