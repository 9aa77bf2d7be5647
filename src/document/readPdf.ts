import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';
import type { DocumentProblem, DocumentText, Unread } from './DocumentText';

const mostPages = 500;

/**
 * The texts of a PDF (ISO 32000-1 9.10): its pages, its notes and form fields, its title, author and other information, its headings.
 * Characters whose fonts do not say what they mean are lost, and pictures are not read: the person is told.
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText | DocumentProblem> {
  // Its own copy: pdf.js takes the buffer away. Nothing is evaluated, fetched or compiled.
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: true,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    return pdf.numPages > mostPages ? { kind: 'document-problem', code: 'too-large' } : await textsOf(pdf);
  } catch (fault) {
    return { kind: 'document-problem', code: isPassword(fault) ? 'encrypted' : 'damaged' };
  } finally {
    await task.destroy();
  }
}

async function textsOf(pdf: PDFDocumentProxy): Promise<DocumentText> {
  const parts: string[] = [];
  const unread = new Set<Unread>();
  const beside: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : ' ') : '')).join('');
    if (text.trim() === '') unread.add('empty-page');
    parts.push(text.trim());
    beside.push(...stringsIn(await page.getAnnotations()));
    page.cleanup();
  }
  const { info, metadata } = await pdf.getMetadata();
  beside.push(...stringsIn(info), ...stringsIn((metadata as unknown as Metadata | null)?.getRaw?.()));
  beside.push(...stringsIn(await pdf.getOutline()));
  if ((await pdf.getAttachments()) !== null) unread.add('attachment');
  const texts = [...new Set(beside.map((text) => text.trim()).filter((text) => /\p{L}|\d/u.test(text)))];
  return { kind: 'document-text', parts: [...parts, ...texts], unread: [...unread] };
}

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
