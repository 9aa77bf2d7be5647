import { latin1Text } from '../../dicom/text/latin1Text';
import { legibleText } from '../../dicom/text/legibleText';
import data from '../data/iccTexts.json';

const [headerLength, entryLength, mostTags] = [128, 12, 200];
/** MD5 of the profile; zero: not calculated (ICC.1 7.2.18). */
const [idStart, idEnd] = [84, 100];
const blank = 0x20;

/**
 * An ICC profile (ICC.1, ISO 15076-1) without texts that are not those of a well-known one: descriptions, copyright notices, names of devices,
 * and whatever else can be read in it. Colours stay, and so do all lengths and places. Undefined where there is nothing to blank.
 */
export function blankIccTexts(profile: Uint8Array): Uint8Array | undefined {
  const bytes = profile.slice();
  const view = new DataView(bytes.buffer);
  const fill = (start: number, end: number, value: number): void => {
    bytes.fill(value, start, end);
  };
  const count = bytes.length < headerLength + 4 ? 0 : Math.min(mostTags, view.getUint32(headerLength));
  for (let i = 0, entry = headerLength + 4; i < count && entry + entryLength <= bytes.length; i++) {
    const start = view.getUint32(entry + 4);
    const end = Math.min(bytes.length, start + view.getUint32(entry + 8));
    entry += entryLength;
    if (start < headerLength || end < start + 16) continue;
    const type = latin1Text(bytes.subarray(start, start + 4));
    if (type === 'text' && !isKnown(bytes.subarray(start + 8, end))) fill(start + 8, end - 1, blank);
    else if (type === 'desc') {
      const behind = Math.min(end, start + 12 + view.getUint32(start + 8));
      const rest = bytes.subarray(behind, end);
      if (isKnown(bytes.subarray(start + 12, behind)) && (isKnown(rest) || isKnownWide(rest))) continue;
      fill(start + 12, behind - 1, blank);
      // In other scripts: none (ICC.1:2001 6.5.17).
      fill(behind, end, 0);
    } else if (type === 'mluc') {
      const from = start + 16 + 12 * Math.min(mostTags, view.getUint32(start + 8));
      if (from >= end || isKnownWide(bytes.subarray(from, end))) continue;
      fill(from, end, 0);
      for (let at = from + 1; at < end; at += 2) bytes[at] = blank;
    }
  }
  for (const { start, end, text } of legibleText(bytes)) if (!isKnownText(text)) fill(start, end, 0);
  if (bytes.every((byte, i) => byte === profile[i])) return undefined;
  bytes.fill(0, Math.min(idStart, bytes.length), Math.min(idEnd, bytes.length));
  return bytes;
}

const generic = (text: string): string =>
  text
    .replace(/\d+/g, '#')
    .replace(/^[^A-Za-z]+(?=[A-Z])/, '')
    .trim();
const known = new Set(data.texts.map(generic));
const isKnownText = (text: string): boolean => known.has(generic(text));

/** Whether bytes hold well-known texts only. */
const isKnown = (bytes: Uint8Array): boolean =>
  latin1Text(bytes)
    .split('\0')
    .every((text) => text.trim() === '' || isKnownText(text));

/** The same in letters of two bytes. */
const isKnownWide = (bytes: Uint8Array): boolean =>
  bytes.every((byte, i) => i % 2 === 1 || byte === 0) && isKnown(bytes.filter((_, i) => i % 2 === 1));
