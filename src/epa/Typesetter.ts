import type { Font } from './loadFonts';

/** What of pdfkit writes text. Its types do not name the font object, which alone knows what letters it has. */
type Document = PDFKit.PDFDocument & {
  readonly _font: { readonly font: { hasGlyphForCodePoint(code: number): boolean } };
};

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Points. */
  readonly size: number;
  readonly colour?: string;
}

interface Run {
  readonly font: string;
  readonly text: string;
}

/** In place of a letter that no font has: PDF/A wants none that is missing (ISO 19005-2 6.2.11.8). */
const unknown = '?';

/** Writes texts with embedded fonts only, each letter with the first font that has it. */
export class Typesetter {
  readonly #document: Document;
  readonly #fonts: readonly string[];

  constructor(document: PDFKit.PDFDocument, fonts: readonly Font[]) {
    this.#document = document as Document;
    for (const { name, bytes } of fonts) document.registerFont(name, bytes);
    this.#fonts = fonts.map(({ name }) => name);
  }

  /** Writes a text, in lines where it is too long for one. Returns where the next one may begin. */
  write(text: string, { x, y, width, size, colour = '#111111' }: Place): number {
    const document = this.#document;
    const runs = this.#runs(text);
    document.fillColor(colour).fontSize(size);
    document.x = x;
    document.y = y;
    for (const [turn, run] of runs.entries()) {
      document.font(run.font);
      document.text(run.text, { width, continued: turn < runs.length - 1, lineGap: size * 0.15 });
    }
    return document.y;
  }

  /** Writes a text in one line, cut where it is too long. */
  line(text: string, place: Place): void {
    let cut = text;
    while (cut.length > 1 && this.#width(cut, place.size) > place.width) cut = `${cut.slice(0, -2)}\u2026`;
    this.write(cut, { ...place, width: place.width + 1 });
  }

  #width(text: string, size: number): number {
    return this.#runs(text).reduce((sum, { font, text }) => {
      return sum + this.#document.font(font).fontSize(size).widthOfString(text);
    }, 0);
  }

  #runs(text: string): Run[] {
    const runs: { font: string; text: string }[] = [];
    for (const letter of text.normalize('NFC').replace(/\p{C}/gu, ' ')) {
      const font = this.#fonts.find((name) => this.#has(name, letter));
      const [first = ''] = this.#fonts;
      const run = { font: font ?? first, text: font === undefined ? unknown : letter };
      const last = runs.at(-1);
      if (last?.font === run.font) last.text += run.text;
      else runs.push(run);
    }
    return runs;
  }

  #has(font: string, letter: string): boolean {
    this.#document.font(font);
    return this.#document._font.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  }
}
