import type { LeftAloneReason, UnopenedReason } from '../../file/LeftAloneReason';
import type { Look, Looked, Offered } from '../../file/Looked';
import { ahead } from './ahead';
import { inBatches } from '../inBatches';

export interface Entry {
  readonly path: string;
  /** Undefined where it could not even be opened. */
  readonly blob: Blob | undefined;
  /** Why it could not; `unreadable-file`, unless told. */
  readonly unopened?: UnopenedReason;
  /** Whether its bytes come by unpacking: what is looked into ahead is bounded by them. */
  readonly isInflated?: boolean;
}

export interface Ignored {
  readonly path: string;
  readonly reason: LeftAloneReason;
  /** Byte of the archive at which it shows. */
  readonly at?: number;
  readonly bytes?: Blob;
}

export type Seen<Told> = (Offered & { readonly looked: Looked<Told> }) | Ignored;

/** Batches that are looked into while the first is waited for: one slow file holds up none of the lanes. */
const batchesAhead = 64;
/** Bytes that were inflated for batches that wait: an archive of any size is looked into in so much memory. */
const inflatedAhead = 64 * 1024 * 1024;

/** Each entry with what a look into it tells, in the order of the entries; what is ignored already goes through. */
export async function* withLooks<Told>(
  entries: Iterable<Entry | Ignored> | AsyncIterable<Entry | Ignored>,
  look: Look<Told>,
): AsyncGenerator<Seen<Told>> {
  const sizeOf = (entry: Entry | Ignored): number => ('blob' in entry ? (entry.blob?.size ?? 0) : 0);
  const inflatedIn = (some: readonly (Entry | Ignored)[]): number =>
    some.reduce((sum, entry) => sum + ('isInflated' in entry ? sizeOf(entry) : 0), 0);
  const batches = inBatches(entries, sizeOf);
  const weight = { of: inflatedIn, most: inflatedAhead };
  for await (const batch of ahead(batches, batchesAhead, (some) => lookInto(some, look), weight))
    yield* batch;
}

async function lookInto<Told>(
  entries: readonly (Entry | Ignored)[],
  look: Look<Told>,
): Promise<Seen<Told>[]> {
  const offered = entries.filter((entry) => isOffered(entry));
  const looks = offered.length === 0 ? [] : await look(offered);
  const byEntry = new Map<unknown, Looked<Told> | undefined>(offered.map((entry, i) => [entry, looks[i]]));
  return entries.map((entry) => {
    if ('reason' in entry) return entry;
    const { path, blob, unopened } = entry;
    const looked = byEntry.get(entry);
    if (blob === undefined || looked === undefined) return { path, reason: unopened ?? 'unreadable-file' };
    return { path, blob, looked };
  });
}

const isOffered = (entry: Entry | Ignored): entry is Offered => 'blob' in entry && entry.blob !== undefined;
