import { OPS, type PDFPageProxy } from 'unpdf/pdfjs';
import type { Budget } from './Budget';
import { lendTransferToFixedLength } from './lendTransferToFixedLength';

/** What is drawn as text, in the order of drawing. */
export interface ShownText {
  readonly page: readonly string[];
  /** By notes, stamps and form fields, hidden ones too. */
  readonly notes: readonly string[];
}

/**
 * All text that the page draws (ISO 32000-1 9.4.3), wherever it is drawn: pdf.js gives as text only what lies in the view of the page (14.11.2), but
 * lists the glyphs of every instruction. Undefined where it could not list all. The list is counted and let go piece by piece, as a few bytes can ask
 * for gigabytes of it; pdf.js has no public way to do so.
 *
 * Throws `Beyond`.
 */
export async function textShownOn(page: PDFPageProxy, budget: Budget): Promise<ShownText | undefined> {
  lendTransferToFixedLength();
  const shown = { page: [] as string[], notes: [] as string[] };
  const list = { whole: false };
  let note = false;
  const pumped = page as unknown as Pumped;
  const pass = pumped._renderPageChunk.bind(page);
  await new Promise<void>((resolve, reject) => {
    pumped._renderPageChunk = (chunk, state) => {
      chunk.fnArray.forEach((instruction, i) => {
        if (instruction === OPS.beginAnnotation) note = true;
        if (instruction === OPS.endAnnotation) note = false;
        const text = textOf(chunk.argsArray[i]);
        if (text !== '') shown[note ? 'notes' : 'page'].push(text);
      });
      list.whole ||= chunk.lastChunk;
      try {
        budget.take(0);
      } catch (fault) {
        reject(fault instanceof Error ? fault : new Error('not listed'));
      }
      pass({ ...chunk, fnArray: [], argsArray: [], length: 0 }, state);
    };
    page.getOperatorList({ intent: 'any' }).then(() => {
      resolve();
    }, reject);
  });
  return list.whole && fontsSpeak(page) ? shown : undefined;
}

interface Pumped {
  _renderPageChunk: (chunk: Chunk, state: unknown) => void;
}

interface Chunk {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
  readonly length: number;
  readonly lastChunk: boolean;
}

/** What stands further apart than this, in thousandths of the size of the font, are two words. */
const space = -200;

/** The glyphs in the arguments of an instruction, at every depth: a pattern brings its own instructions. */
function textOf(args: unknown): string {
  if (typeof args === 'number') return args < space ? ' ' : '';
  if (typeof args !== 'object' || args === null || ArrayBuffer.isView(args)) return '';
  if ('fontChar' in args && 'unicode' in args) return String(args.unicode);
  const list = Array.isArray(args) ? args : 'argsArray' in args ? [args.argsArray] : [];
  return list.map(textOf).join('');
}

/**
 * Whether the fonts say what their characters mean (ISO 32000-1 9.10.2): of a composite font without a table pdf.js passes numbers of glyphs off as
 * letters. And none draws its characters by writing others (9.6.5).
 */
function fontsSpeak(page: PDFPageProxy): boolean {
  for (const [, font] of page.commonObjs as Iterable<[string, Font | null | undefined]>) {
    if (font?.composite === true && font.toUnicode !== undefined && 'firstChar' in font.toUnicode)
      return false;
    const drawn = Object.values(font?.charProcOperatorList ?? {});
    if (drawn.some(({ argsArray }) => textOf([argsArray]).trim() !== '')) return false;
  }
  return true;
}

interface Font {
  readonly composite?: boolean;
  readonly toUnicode?: object;
  readonly charProcOperatorList?: Record<string, { readonly argsArray: readonly unknown[] }>;
}
