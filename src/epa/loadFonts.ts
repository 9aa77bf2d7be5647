/**
 * Noto Sans (SIL Open Font License 1.1) by scripts, each a chunk that is fetched when a text needs it. Inlined: the page may ask nobody for anything
 * (`connect-src 'none'`).
 */
const scripts = {
  latin: () => import('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?inline'),
  'latin-ext': () => import('@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?inline'),
  greek: () => import('@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?inline'),
  cyrillic: () => import('@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?inline'),
};

export interface Font {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The fonts that texts can be written with, the first one for most. Beyond Latin-1 all of them: which has a letter is seen in the fonts. */
export async function loadFonts(texts: readonly string[]): Promise<readonly Font[]> {
  const names = texts.every((text) => isLatin1.test(text))
    ? (['latin'] as const)
    : (Object.keys(scripts) as (keyof typeof scripts)[]);
  return Promise.all(
    names.map(async (name) => ({ name, bytes: bytesOfDataUrl((await scripts[name]()).default) })),
  );
}

// Typographic dashes, quotes and dots are in the Latin one, too.
const isLatin1 = /^[\u0020-\u00ff\u2013\u2014\u2018-\u201e\u2022\u2026]*$/;

const bytesOfDataUrl = (url: string): Uint8Array =>
  Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
