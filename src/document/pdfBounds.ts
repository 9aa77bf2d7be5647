const MiB = 1024 * 1024;

/**
 * What a PDF may cost its reader. Behind 16 MiB of text and lines pdf.js takes a quarter of a minute and a gigabyte; reports have some hundred KiB, an ECG
 * drawn in lines a few MiB.
 */
export const pdfBounds = {
  pages: 500,
  /** Bytes of all streams that are no pictures, once they are inflated. */
  inflated: 16 * MiB,
  /** Characters of all pages and of what stands beside them. */
  characters: 4_000_000,
  /** Milliseconds. Asked between pages and between pieces of a page. */
  time: 10_000,
} as const;
