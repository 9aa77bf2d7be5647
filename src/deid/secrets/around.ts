import { latin1Text } from '../../dicom/text/latin1Text';

/** A stretch of a text with what is around it, never cut within a number. */
export function around(text: string, start: number, end: number, margin: number): string {
  const [from, to] = widened((at) => text.charCodeAt(at), text.length, start - margin, end + margin);
  return text.slice(from, to);
}

/** The same of bytes, as Latin-1. */
export function aroundBytes(bytes: Uint8Array, start: number, end: number, margin: number): string {
  const [from, to] = widened((at) => bytes[at] ?? 0, bytes.length, start - margin, end + margin);
  return latin1Text(bytes.subarray(from, to));
}

function widened(
  codeAt: (at: number) => number,
  length: number,
  start: number,
  end: number,
): [from: number, to: number] {
  const isWithin = (at: number): boolean => isDigit(codeAt(at)) && isDigit(codeAt(at - 1));
  let from = Math.max(0, start);
  let to = Math.min(length, end);
  while (from > 0 && isWithin(from)) from--;
  while (to < length && isWithin(to)) to++;
  return [from, to];
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
