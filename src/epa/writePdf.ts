import { joined } from '../dicom/model/joined';
import type { Font } from './loadFonts';
import type { EncodedPicture } from './Rgba';
import { Typesetter } from './Typesetter';

export interface PdfPicture extends EncodedPicture {
  readonly caption: string;
}

/** What stands in a PDF. All texts are the caller's; who is named by them is decided there. */
export interface PdfPlan {
  /** Of the texts, as of RFC 5646. */
  readonly language: string;
  /** Name of the program and title of the document, in its information: fixed values that say nothing of anybody. */
  readonly program: string;
  readonly about: string;
  readonly created: Date;
  /** 16 bytes that no other file has. */
  readonly id: Uint8Array;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly notes: readonly string[];
  /** Above each picture; empty where nobody is named. */
  readonly header: string;
  readonly footer: (page: number, pages: number) => string;
  readonly pictures: readonly PdfPicture[];
}

/** Points: A4, and what stays free. */
const [pageWidth, pageHeight] = [595.28, 841.89];
const margin = 48;
const inner = pageWidth - 2 * margin;
const soft = '#555555';

/**
 * A PDF/A-2b (ISO 19005-2): a title page, then a page for each picture. Fonts are embedded, colours are sRGB by an output intent, nothing is encrypted, attached
 * or active. Only pictures are compressed, so that whoever searches it reads the rest as it is.
 */
export async function writePdf(plan: PdfPlan, fonts: readonly Font[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: PDFDocument } = await import('pdfkit');
  const { language, program, about, created, pictures } = plan;
  const document = new PDFDocument({
    subset: 'PDF/A-2b',
    pdfVersion: '1.7',
    size: [pageWidth, pageHeight],
    margins: { top: 24, bottom: 16, left: margin, right: margin },
    compress: false,
    autoFirstPage: false,
    // None of the fonts that a reader is to have: PDF/A embeds all, and in a browser these are not there.
    font: null as unknown as string,
    lang: language,
    info: { Title: about, Producer: program, Creator: program, CreationDate: created },
  });
  // By itself it would be a hash of what stands in the information, and so the same in many files.
  Object.assign(document, { _id: Uint8Array.from(plan.id) });
  const bytes = bytesIn(document);
  const typesetter = new Typesetter(document, fonts);
  const pages = 1 + pictures.length;
  document.addPage();
  writeTitle(typesetter, plan);
  writeFooter(typesetter, plan.footer(1, pages));
  for (const [turn, picture] of pictures.entries()) {
    document.addPage();
    writePicture(document, typesetter, plan, picture);
    writeFooter(typesetter, plan.footer(turn + 2, pages));
  }
  document.end();
  return bytes;
}

function bytesIn(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    document.on('data', (part: Uint8Array) => parts.push(part));
    document.on('end', () => resolve(joined(parts)));
    document.on('error', reject);
  });
}

function writeTitle(typesetter: Typesetter, { program, title, facts, notes }: PdfPlan): void {
  typesetter.line(program, { x: margin, y: margin, width: inner, size: 10, colour: soft });
  let y = typesetter.write(title, { x: margin, y: 110, width: inner, size: 24 }) + 24;
  for (const { label, value } of facts) {
    const place = { y, size: 12 };
    const labelled = typesetter.write(label, { ...place, x: margin, width: 150, colour: soft });
    y = Math.max(labelled, typesetter.write(value, { ...place, x: margin + 160, width: inner - 160 })) + 6;
  }
  y += 24;
  for (const note of notes) y = typesetter.write(note, { x: margin, y, width: inner, size: 11 }) + 10;
}

/** As large as the page allows, in the middle. */
function writePicture(
  document: PDFKit.PDFDocument,
  typesetter: Typesetter,
  { header }: PdfPlan,
  { bytes, columns, rows, caption }: PdfPicture,
): void {
  typesetter.line(header, { x: margin, y: 30, width: inner, size: 10, colour: soft });
  typesetter.line(caption, { x: margin, y: 48, width: inner, size: 13 });
  const [top, bottom] = [84, pageHeight - 56];
  const scale = Math.min(inner / columns, (bottom - top) / rows);
  const [width, height] = [columns * scale, rows * scale];
  document.image(bytes.buffer, margin + (inner - width) / 2, top + (bottom - top - height) / 2, {
    width,
    height,
  });
}

const writeFooter = (typesetter: Typesetter, text: string): void =>
  typesetter.line(text, { x: margin, y: pageHeight - 40, width: inner, size: 9, colour: soft });
