import { latin1Text } from '../dicom/text/latin1Text';

const picture = /\/Subtype\s*\/Image(?![\w#])/g;
const pattern = /\/PatternType\s*1(?!\d)/g;
const form = /\/Subtype\s*\/Form(?![\w#])/;

/**
 * A copy of a PDF of the same length in which nobody decodes pictures: they have no text, and what one decodes to no bound holds. They become PostScript
 * objects (ISO 32000-1 8.8.2), which every reader passes over. Streams stand in no object stream (7.5.7), so their dictionaries are seen here. A pattern
 * that may draw forms is gathered whole before anybody can stop it: it becomes one of an unknown type, and its page counts as not wholly read.
 */
export function withoutPictures(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const file = latin1Text(bytes);
  for (const { index, 0: found } of file.matchAll(picture)) put(copy, index + found.length, '/PS   ');
  if (form.test(file))
    for (const { index, 0: found } of file.matchAll(pattern)) put(copy, index + found.length, '9');
  return copy;
}

function put(bytes: Uint8Array, end: number, text: string): void {
  for (let i = 0; i < text.length; i++) bytes[end - text.length + i] = text.charCodeAt(i);
}
