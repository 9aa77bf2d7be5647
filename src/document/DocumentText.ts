/** What could be read of an encapsulated document (PS3.3 A.45). */
export interface DocumentText {
  readonly kind: 'document-text';
  /** The text of each page, then what stands beside the pages: title, author, notes, form fields, headings. */
  readonly parts: readonly string[];
  /** What may say something that the texts do not. */
  readonly unread: readonly Unread[];
}

/**
 * `empty-page`: a page without text, most often a scan. `lost-text`: text that is drawn, but not given: it lies outside of the page, or its font does not say
 * what its characters mean. `shape`: a surface, which may be that of a face.
 */
export type Unread = 'empty-page' | 'lost-text' | 'attachment' | 'shape';

/** Why nothing could be read. */
export interface DocumentProblem {
  readonly kind: 'document-problem';
  readonly code: 'no-document' | 'encrypted' | 'damaged' | 'too-large' | 'unknown-kind';
}
