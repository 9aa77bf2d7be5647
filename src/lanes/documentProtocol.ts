import type { Choice } from '../deid/profile/Preset';
import type { Secret } from '../deid/secrets/Secret';
import type { Unreadable } from '../dicom/model/Part10';
import type { DocumentProblem, DocumentText } from '../document/DocumentText';
import type { MarkedPiece } from '../document/markText';
import type { PdfSearch } from '../document/searchPdf';
import type { Failed } from '../file/outcomes';

/** What the document lane does. Its Worker carries the PDF reader and is loaded when a document is first opened. */
export interface DocumentService {
  /** @param secrets the identifying values of the study, to be marked */
  read(file: Blob, secrets: readonly Secret[]): Promise<DocumentOutcome>;
  /** Whether a file that was made of clean copies, or its name, tells of somebody. Of a picture only the name is searched. */
  searchOutput(output: Blob, request: OutputRequest): Promise<OutputSearched | Unreadable | Failed>;
  /** Whom a document that lies beside pictures names. */
  namesIn(file: Blob, request: NamesRequest): Promise<NamesFound | Unreadable | Failed>;
}

/** Who is looked for in a document, and in what it is called. */
export interface NamesRequest {
  readonly path: string;
  /** Of each person what they are called and numbered (`runSecrets`). */
  readonly people: readonly string[];
}

export interface NamesFound {
  readonly kind: 'names-found';
  /** Places in `NamesRequest.people`. */
  readonly people: readonly number[];
  /** False where something in it could not be read: somebody else may be named there. */
  readonly whole: boolean;
}

/** Whom a file may not name. */
export interface OutputRequest {
  readonly name: string;
  readonly choice: Choice;
  /** The identifying values of its study. */
  readonly secrets: readonly Secret[];
  /** What people of the run are called (`runSecrets`). */
  readonly run: string;
}

export interface OutputSearched {
  readonly kind: 'output-searched';
  readonly found: PdfSearch;
}

export type DocumentOutcome = ShownDocument | DocumentProblem | Unreadable | Failed;

export interface ShownDocument {
  readonly kind: 'shown-document';
  /** To be sent with the request to keep the document. */
  readonly text: DocumentText;
  /** The same texts in pieces, for the person to read. */
  readonly marked: readonly (readonly MarkedPiece[])[];
}
