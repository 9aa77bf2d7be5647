import type { Secret } from '../deid/secrets/Secret';
import type { Unreadable } from '../dicom/model/Part10';
import type { DocumentProblem, DocumentText } from '../document/DocumentText';
import type { MarkedPiece } from '../document/markText';
import type { Failed } from '../file/outcomes';

/** What the document lane does. Its Worker carries the PDF reader and is loaded when a document is first opened. */
export interface DocumentService {
  /** @param secrets the identifying values of the study, to be marked */
  read(file: Blob, secrets: readonly Secret[]): Promise<DocumentOutcome>;
}

export type DocumentOutcome = ShownDocument | DocumentProblem | Unreadable | Failed;

export interface ShownDocument {
  readonly kind: 'shown-document';
  /** To be sent with the request to keep the document. */
  readonly text: DocumentText;
  /** The same texts in pieces, for the person to read. */
  readonly marked: readonly (readonly MarkedPiece[])[];
}
