import { bytesOf } from '../../dicom/model/bytesOf';
import type { Budget } from './bounds';
import { hasContent } from './hasContent';
import { blockLength, tarHeader, type TarHeader } from './tarHeader';
import { unsafePath } from './unsafePath';
import type { Entry, Ignored } from './withLooks';

/** Names and records of pax that stand before a file are not longer. */
const longestExtension = 1024 * 1024;

/** What the entries before a file say of it. */
interface Told {
  readonly path?: string | undefined;
  readonly size?: number | undefined;
  /** Written in a way of its own (with holes). */
  readonly isOdd?: boolean | undefined;
}

const nothing: Told = {};

/**
 * The files of a tar (POSIX.1-1988, pax of POSIX.1-2001, and long names of GNU) within `budget`, with `path` before their names: slices of it, nothing is copied.
 * Links are left out: what they lead to is in the tar, or nowhere. What cannot be opened comes with its reason and its place. Nothing throws.
 */
export async function* tarEntries(path: string, tar: Blob, budget: Budget): AsyncGenerator<Entry | Ignored> {
  let at = 0;
  let told = nothing;
  let isEmpty = true;
  try {
    for (;;) {
      const header = await headerAt(tar, at);
      if (header === 'end') break;
      if (header === undefined) {
        // What only looks like one from outside is of a kind that is not known.
        yield { path, reason: at === 0 ? 'archive-unsupported' : 'archive-damaged', at };
        return;
      }
      const size = isExtension(header) ? header.size : (told.size ?? header.size);
      const start = at + blockLength;
      if (start + size > tar.size || --budget.entries < 0) {
        yield { path, reason: budget.entries < 0 ? 'archive-too-large' : 'archive-damaged', at };
        return;
      }
      if (isExtension(header)) {
        if (size > longestExtension) throw new RangeError('longer than any name');
        told = { ...told, ...extension(header.type, await bytesOf(tar, start, start + size)) };
      } else {
        const named = { ...header, path: told.path ?? header.path };
        const entry = entryOf(path, named, told, at, tar.slice(start, start + size));
        if (entry !== undefined) yield entry;
        isEmpty &&= entry === undefined;
        told = nothing;
      }
      at = start + Math.ceil(size / blockLength) * blockLength;
    }
    // Nothing stands behind the end; where there is no end, or something was announced, the rest is missing.
    if (at >= tar.size || told !== nothing || (await hasContent(tar, at)))
      yield { path, reason: 'archive-damaged', at };
    else if (isEmpty) yield { path, reason: 'empty' };
  } catch (error) {
    yield { path, reason: error instanceof DOMException ? 'unreadable-file' : 'archive-damaged', at };
  }
}

/** `end` at a block of zeros, which ends a tar, or where nothing follows. */
async function headerAt(tar: Blob, at: number): Promise<TarHeader | 'end' | undefined> {
  if (at >= tar.size) return 'end';
  const block = await bytesOf(tar, at, Math.min(tar.size, at + blockLength));
  return block.every((byte) => byte === 0) ? 'end' : tarHeader(block);
}

/** pax for the next file and for all, long names and long targets of links of GNU. */
const isExtension = ({ type }: TarHeader): boolean => 'xgLK'.includes(type);

function extension(type: string, bytes: Uint8Array<ArrayBuffer>): Told {
  const text = new TextDecoder().decode(bytes);
  if (type === 'L') return { path: text.replace(/\0.*$/s, '') };
  if (type !== 'x') return {};
  const records = paxRecords(bytes);
  const size = records.get('size');
  const path = records.get('GNU.sparse.name') ?? records.get('path');
  const isOdd = Array.from(records.keys()).some((key) => key.startsWith('GNU.sparse.'));
  return {
    ...(path !== undefined && { path }),
    ...(size !== undefined && { size: sizeOf(size) }),
    ...(isOdd && { isOdd }),
  };
}

function sizeOf(text: string): number {
  const size = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(size)) throw new RangeError('no size');
  return size;
}

/** Records `LENGTH KEY=VALUE\n`, the length in bytes and of the whole record. */
function paxRecords(bytes: Uint8Array<ArrayBuffer>): Map<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const length = Number.parseInt(new TextDecoder().decode(bytes.subarray(at, at + 20)), 10);
    if (!(length > 0) || at + length > bytes.length) break;
    const [, key = '', value = ''] = /^\d+ ([^=]*)=(.*)\n$/s.exec(new TextDecoder().decode(bytes.subarray(at, at + length))) ?? []; // prettier-ignore
    records.set(key, value);
    at += length;
  }
  return records;
}

/** Files of old and new (`7`: contiguous) kind; links, directories and devices have no bytes of their own. */
const [files, passedOver, devices] = ['\0' + '07', '125', '346'];

function entryOf(
  tar: string,
  { path: name, type }: TarHeader,
  { isOdd }: Told,
  at: number,
  blob: Blob,
): Entry | Ignored | undefined {
  const path = `${tar}/${name.replace(/^(\.\/)+/, '')}`;
  // A version before POSIX tells a folder by the end of its name.
  const isFolder = files.includes(type) && name.endsWith('/') && blob.size === 0;
  if (passedOver.includes(type) || isFolder) return undefined;
  if (unsafePath(name)) return { path, reason: 'archive-path', at };
  if (devices.includes(type)) return { path, reason: 'special-file', at };
  return isOdd === true || !files.includes(type)
    ? { path, reason: 'archive-unsupported', at }
    : { path, blob };
}
