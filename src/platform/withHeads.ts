import { ahead } from './ahead';
import type { LeftAloneReason, UnopenedReason } from './SourceFile';

export interface Entry {
  readonly path: string;
  /** Undefined where it could not even be opened. */
  readonly blob: Blob | undefined;
  /** Why it could not; `unreadable-file`, unless told. */
  readonly unopened?: UnopenedReason;
}

export interface Ignored {
  readonly path: string;
  readonly reason: LeftAloneReason;
  readonly bytes?: Blob;
}

export type Sniffed = { readonly path: string; readonly blob: Blob; readonly head: Uint8Array } | Ignored;

/** What `kindOf` wants to see of a file. */
const headLength = 1024;

/** Reads of about a millisecond each run beside each other: a folder of thousands is sniffed in seconds. */
const reads = 16;

async function sniff(entry: Entry | Ignored): Promise<Sniffed> {
  if ('reason' in entry) return entry;
  const { path, blob } = entry;
  try {
    if (blob === undefined) return { path, reason: entry.unopened ?? 'unreadable-file' };
    return { path, blob, head: new Uint8Array(await blob.slice(0, headLength).arrayBuffer()) };
  } catch {
    // Withdrawn, on a pulled stick, or a placeholder of a cloud folder.
    return { path, reason: 'unreadable-file' };
  }
}

/** Each entry with its first bytes, in the order of the entries; what is ignored already goes through. */
export const withHeads = (
  entries: Iterable<Entry | Ignored> | AsyncIterable<Entry | Ignored>,
): AsyncGenerator<Sniffed> => ahead(entries, reads, sniff);
