import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs';
import { Beyond, Budget } from './Budget';
import type { DocumentProblem, DocumentText, Unread } from './DocumentText';
import { inflatesBeyond } from './inflatesBeyond';
import { Letters } from './Letters';
import { pdfBounds } from './pdfBounds';
import { textShownOn } from './textShownOn';
import { withoutPictures } from './withoutPictures';

const tooLarge: DocumentProblem = { kind: 'document-problem', code: 'too-large' };

/**
 * The texts of a PDF (ISO 32000-1 9.10): its pages, its notes and form fields, its title, author and other information, its headings.
 * Text that is drawn and that the reader does not give, outside of the page or in fonts that do not say what they mean, is told as lost; pictures are not
 * read: the person is told. What would cost more than `pdfBounds` is
 * too large: a few hundred bytes of a PDF can ask for hours.
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText | DocumentProblem> {
  if (inflatesBeyond(bytes, pdfBounds.inflated)) return tooLarge;
  // Its own copy: pdf.js takes the buffer away. Nothing is evaluated, fetched or compiled.
  const task = getDocument({
    data: withoutPictures(bytes),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    fontExtraProperties: true,
    stopAtErrors: true,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    return pdf.numPages > pdfBounds.pages ? tooLarge : await textsOf(pdf);
  } catch (fault) {
    if (fault instanceof Beyond) return tooLarge;
    return { kind: 'document-problem', code: isPassword(fault) ? 'encrypted' : 'damaged' };
  } finally {
    await task.destroy();
  }
}

async function textsOf(pdf: PDFDocumentProxy): Promise<DocumentText> {
  const budget = new Budget();
  const parts: string[] = [];
  const unread = new Set<Unread>();
  const beside: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const text = await textOf(page, budget);
    if (text.trim() === '') unread.add('empty-page');
    parts.push(text.trim());
    const notes = stringsIn(await page.getAnnotations({ intent: 'any' }));
    for (const note of notes) beside.push(note);
    const shown = await textShownOn(page, budget);
    if (shown === undefined || !new Letters(shown.page).areAllIn(new Letters([text]))) {
      unread.add('lost-text');
      beside.push(together(shown?.page ?? []));
    }
    // Stamps and fields are drawn in ways that say more than their values; letters that are set one by one are words only together.
    if (shown !== undefined && !new Letters(shown.notes).areAllIn(new Letters(notes)))
      beside.push(together(shown.notes), shown.notes.join(' '));
    page.cleanup();
  }
  const { info, metadata } = await pdf.getMetadata();
  const further = [info, (metadata as unknown as Metadata | null)?.getRaw?.(), await pdf.getOutline()];
  for (const text of further.flatMap(stringsIn)) beside.push(text);
  budget.take(beside.reduce((sum, { length }) => sum + length, 0));
  if ((await pdf.getAttachments()) !== null) unread.add('attachment');
  const texts = [...new Set(beside.map((text) => text.trim()).filter((text) => /\p{L}|\d/u.test(text)))];
  return { kind: 'document-text', parts: [...parts, ...texts], unread: [...unread] };
}

/** The text of a page, piece by piece: between two of them it can be given up. */
async function textOf(page: PDFPageProxy, budget: Budget): Promise<string> {
  const pieces: string[] = [];
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read())
      for (const item of next.value.items) {
        const piece = 'str' in item ? item.str + (item.hasEOL ? '\n' : ' ') : '';
        budget.take(piece.length);
        pieces.push(piece);
      }
    budget.take(0);
  } catch (fault) {
    // Tells the other end to stop; nobody waits for it.
    reader.cancel(fault).catch(() => undefined);
    throw fault;
  }
  return pieces.join('');
}

const together = (pieces: readonly string[]): string => pieces.join('');

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

interface Metadata {
  readonly getRaw?: () => unknown;
}

/** All texts of a plain value, at every depth. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (ArrayBuffer.isView(value) || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

const isPassword = (fault: unknown): boolean => fault instanceof Error && fault.name === 'PasswordException';
