import type { Looks } from '../../file/Looked';
import { bounds } from './bounds';
import type { Bounds, Budget } from './bounds';
import type { IgnoredFile, TakenFile } from './SourceFile';
import { withLooks } from './withLooks';
import type { Entry, Ignored, Seen } from './withLooks';

/** Chunks of their own, asked for at once but not waited for by the first paint: when files come, the network may be gone. */
const unpacker = import('./zipEntries');
const gunzipper = import('./gunzip');
// Shown where they are used, not as unhandled rejections.
for (const chunk of [unpacker, gunzipper]) chunk.catch(() => undefined);

type Found<Told> = Omit<TakenFile<Told>, 'id'> | Ignored;

/**
 * Takes in what a person gave: each file is looked into, ZIP and gzip are opened (nested ones too), and all is numbered in order. What is no
 * DICOM comes as an `IgnoredFile` with its reason; nothing throws but a look. Runs in Node as well. A STORED ZIP entry is a slice of the ZIP. A deflated one is inflated
 * when it is asked for, a bounded stretch ahead; who keeps it keeps it inflated, since its clean copy is made of slices of it.
 */
export async function* intake<Told>(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  looks: Looks<Told>,
  within: Bounds = bounds,
): AsyncGenerator<TakenFile<Told> | IgnoredFile> {
  let id = 0;
  for await (const seen of withLooks(entries, looks.look)) {
    const size = 'blob' in seen ? seen.blob.size : 0;
    const budget = {
      entries: within.entries,
      inflated: Math.min(within.inflated, Math.max(within.free, within.ratio * size)),
    };
    for await (const found of open(seen, looks, within.depth, budget)) yield { id: id++, ...found };
  }
}

const mostBehind = 1024;

/** Whether a program unpacks itself: the end record of a ZIP stands at its end (APPNOTE 4.3.16). */
async function endsAsZip(blob: Blob): Promise<boolean> {
  try {
    const tail = await blob.slice(-mostBehind).arrayBuffer();
    return new TextDecoder('latin1').decode(tail).includes('PK\x05\x06');
  } catch {
    // Withdrawn since its beginning was read: it is called by that.
    return false;
  }
}

async function* open<Told>(
  seen: Seen<Told>,
  looks: Looks<Told>,
  depth: number,
  budget: Budget,
): AsyncGenerator<Found<Told>> {
  if ('reason' in seen) {
    yield seen;
    return;
  }
  const { path, blob, looked } = seen;
  const { kind } = looked;
  if (kind === 'dicom') yield { path, blob, told: looked.told };
  else if (kind === 'executable' && depth > 0 && (await endsAsZip(blob)))
    yield* inside((await unpacker).zipEntries(path, blob, budget, looks.sniff, kind), looks, depth, budget);
  else if (kind !== 'zip' && kind !== 'gzip') yield { path, reason: kind, bytes: blob };
  else if (depth === 0) yield { path, reason: 'archive-too-deep' };
  else if (kind === 'zip')
    yield* inside((await unpacker).zipEntries(path, blob, budget, looks.sniff), looks, depth, budget);
  else yield* inside((await gunzipper).gunzip(path, blob, budget), looks, depth, budget);
}

async function* inside<Told>(
  entries: AsyncIterable<Entry | Ignored>,
  looks: Looks<Told>,
  depth: number,
  budget: Budget,
): AsyncGenerator<Found<Told>> {
  for await (const seen of withLooks(entries, looks.look)) yield* open(seen, looks, depth - 1, budget);
}
