import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** In which a browser could write a text: as bytes of UTF-8 and Latin-1, as UTF-16 of either order, in an address, or as base64 at any place in threes. */
function formsOf(text: string): Buffer[] {
  const little = Buffer.from(text, 'utf16le');
  const utf8 = Buffer.from(text, 'utf8');
  const inBase64 = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift, 'x'), utf8]).toString('base64');
    // What stands beside it changes the first and the last characters.
    return Buffer.from(whole.slice(shift === 0 ? 0 : 4, -4));
  });
  return [
    utf8,
    Buffer.from(text, 'latin1'),
    little,
    Buffer.from(little).swap16(),
    Buffer.from(encodeURIComponent(text)),
    ...inBase64.filter(({ length }) => length >= 8),
  ];
}

/** A file that is written or taken away meanwhile is read as far as it is there. */
function bytesIn(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Which words stand in which files of a folder, at every depth, in their names too: raw bytes, whatever holds them. */
export function searchFolder(folder: string, words: Readonly<Record<string, string>>): string[] {
  const found: string[] = [];
  const wanted = Object.entries(words).map(([place, text]) => ({ place, forms: formsOf(text) }));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const texts = [Buffer.from(entry.name), ...(entry.isFile() ? [bytesIn(path)] : [])];
    for (const { place, forms } of wanted)
      if (texts.some((text) => forms.some((form) => text.includes(form))))
        found.push(`${place} in ${relative(folder, path)}`);
  }
  return found;
}
