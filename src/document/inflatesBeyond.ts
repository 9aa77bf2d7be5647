import { Unzlib } from 'fflate';
import { latin1Text } from '../dicom/text/latin1Text';

/** What one push inflates at most is some thousand times this. */
const step = 4 * 1024;
/** A dictionary stands before its stream (ISO 32000-1 7.3.8); what is longer are tables, of which no filter is told. */
const dictionary = 1024;
/** Filters one after the other that are followed. */
const mostFilters = 3;
/** Graphics states that a page saves and never takes back (ISO 32000-1 8.4.2): the standard knows 28, and a reader keeps each. */
const mostStates = 20_000;

/**
 * Whether the streams of a PDF inflate beyond `bound` bytes together, or one saves states without end. Pictures are not read, and not counted; what is deflated
 * twice is.
 */
export function inflatesBeyond(bytes: Uint8Array, bound: number): boolean {
  const file = latin1Text(bytes);
  let left = bound;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 1)) {
    const head = file.slice(Math.max(0, at - dictionary), at);
    if (head.endsWith('end')) continue;
    const own = head.slice(Math.max(0, head.lastIndexOf(' obj')));
    if (/\/Subtype\s*\/Image/.test(own)) continue;
    const start = at + 'stream'.length + (file[at + 6] === '\r' ? 2 : 1);
    const end = file.indexOf('endstream', start);
    left -= inflatedLength(bytes.subarray(start, end < 0 ? bytes.length : end), left, mostFilters);
    if (left < 0) return true;
  }
  return false;
}

/** Bytes of a stream behind its filters, counted no further than just beyond `most`; its own where it is not deflated. */
function inflatedLength(stream: Uint8Array, most: number, filters: number): number {
  if (filters === 0 || !isZlib(stream)) return statesIn(stream) > mostStates ? Infinity : stream.length;
  const within: Uint8Array[] = [];
  let length = 0;
  let states = 0;
  const inflate = new Unzlib((chunk) => {
    states = Math.max(0, states + statesIn(chunk));
    length = states > mostStates ? Infinity : length + chunk.length;
    // Its first bytes tell whether it is deflated once more; nothing else is kept.
    if (isZlib(within[0] ?? chunk)) within.push(chunk);
  });
  try {
    for (let at = 0; at < stream.length && length <= most; at += step)
      inflate.push(stream.subarray(at, at + step), at + step >= stream.length);
  } catch {
    // Damaged or cut off: what came before counts.
  }
  const left = most - length;
  return left < 0 || within.length === 0
    ? length
    : length + inflatedLength(together(within), left, filters - 1);
}

/** How many more states are saved (`q`) than taken back (`Q`). */
function statesIn(chunk: Uint8Array): number {
  let states = 0;
  for (let at = chunk.indexOf(save); at >= 0; at = chunk.indexOf(save, at + 1))
    if (isAlone(chunk, at)) states++;
  for (let at = chunk.indexOf(restore); at >= 0; at = chunk.indexOf(restore, at + 1))
    if (isAlone(chunk, at)) states--;
  return states;
}

const [save, restore, lastWhiteSpace] = [0x71, 0x51, 0x20];

const isAlone = (chunk: Uint8Array, at: number): boolean =>
  (chunk[at - 1] ?? 0) <= lastWhiteSpace && (chunk[at + 1] ?? 0) <= lastWhiteSpace;

/** RFC 1950: deflate, and a header that is a multiple of 31. */
const isZlib = ([first = 0, second = 0]: Uint8Array): boolean =>
  first % 16 === 8 && (first * 256 + second) % 31 === 0;

function together(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
