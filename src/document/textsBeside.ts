import { readPdf } from './readPdf';

/** What a document that is no DICOM says; `whole` where nothing of it stayed unread. */
export interface TextsBeside {
  readonly texts: readonly string[];
  readonly whole: boolean;
}

/** Documents that are text as they stand. */
const plain = /\.(txt|csv|md|log|svg|rtf)$/i;

/** The text of a PDF or of a plain document beside the pictures of a disc; of what nobody here can read, none. */
export async function textsBeside(path: string, bytes: Uint8Array): Promise<TextsBeside> {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) {
    const read = await readPdf(bytes);
    if (read.kind !== 'document-text') return { texts: [], whole: false };
    return { texts: read.parts, whole: read.unread.length === 0 };
  }
  if (!plain.test(path)) return { texts: [], whole: false };
  // Nobody says in which of the two it is written; RTF writes other letters as codes, which are not read.
  const texts = ['utf-8', 'latin1'].map((code) => new TextDecoder(code).decode(bytes));
  return { texts, whole: !/\.rtf$/i.test(path) };
}
