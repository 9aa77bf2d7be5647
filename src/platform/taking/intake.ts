import type { Kind } from '../../file/kindOf';
import type { LeftAloneReason } from '../../file/LeftAloneReason';
import type { Looks } from '../../file/Looked';
import { bounds } from './bounds';
import type { Bounds, Budget } from './bounds';
import { Passwords } from './Passwords';
import { imageKind } from './image/imageKind';
import type { IgnoredFile, TakenFile } from './SourceFile';
import { withLooks } from './withLooks';
import type { Entry, Ignored, Seen } from './withLooks';

/** Chunks of their own, asked for at once but not waited for by the first paint: when files come, the network may be gone. */
const unpacker = import('./zipEntries');
const gunzipper = import('./gunzip');
const untarrer = import('./tarEntries');
const imageReader = import('./image/imageEntries');
// Shown where they are used, not as unhandled rejections.
for (const chunk of [unpacker, gunzipper, untarrer, imageReader]) chunk.catch(() => undefined);

/** What an intake has for all its archives. */
interface Means<Told> {
  readonly looks: Looks<Told>;
  readonly passwords: Passwords;
}

type Found<Told> = Omit<TakenFile<Told>, 'id'> | Ignored;

/**
 * Takes in what a person gave: each file is looked into, ZIP, gzip, tar and images of discs are opened (nested ones too), and all is numbered in order. What is no
 * DICOM comes as an `IgnoredFile` with its reason; nothing throws but a look. Runs in Node as well. A STORED ZIP entry, one of a tar and one of an image is a slice of it. A deflated one
 * is checked once, a bounded stretch ahead, and inflated again whenever somebody reads it (`PackedBlob`): nothing of it is kept.
 */
export async function* intake<Told>(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  looks: Looks<Told>,
  passwords = new Passwords(),
  within: Bounds = bounds,
): AsyncGenerator<TakenFile<Told> | IgnoredFile> {
  let id = 0;
  for await (const seen of withLooks(entries, looks.look)) {
    const size = 'blob' in seen ? seen.blob.size : 0;
    const budget = {
      entries: within.entries,
      inflated: Math.min(within.inflated, Math.max(within.free, within.ratio * size)),
      held: within.held,
    };
    for await (const found of open(seen, { looks, passwords }, within.depth, budget))
      yield { id: id++, ...found };
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

/** An image of a disc is hardly shorter than this; reads of what else lies on a disc of files are saved. */
const shortestImage = 256 * 1024;

/** What a file of an image is: told by what no name and no beginning tells. */
const imageIn = async (kind: Kind, blob: Blob): Promise<Awaited<ReturnType<typeof imageKind>>> =>
  kind === 'not-dicom' || kind === 'disc-image' || blob.size >= shortestImage
    ? await imageKind(blob)
    : undefined;

async function* open<Told>(
  seen: Seen<Told>,
  means: Means<Told>,
  depth: number,
  budget: Budget,
): AsyncGenerator<Found<Told>> {
  if ('reason' in seen) {
    yield seen;
    return;
  }
  const { path, blob, looked } = seen;
  const { kind } = looked;
  if (kind === 'dicom') {
    yield { path, blob, told: looked.told };
    return;
  }
  const opened = await entriesIn(kind, path, blob, means, budget);
  if (typeof opened === 'string') yield { path, reason: opened, bytes: blob };
  else if (depth > 0) yield* inside(opened, means, depth, budget);
  else if (kind === 'executable') yield { path, reason: kind, bytes: blob };
  else yield { path, reason: 'archive-too-deep' };
}

/** What is in a file, if it is opened, else what it is. Nothing is read of its entries before they are asked for. */
async function entriesIn(
  kind: Exclude<Kind, 'dicom'>,
  path: string,
  blob: Blob,
  { looks, passwords }: Means<unknown>,
  budget: Budget,
): Promise<AsyncIterable<Entry | Ignored> | LeftAloneReason> {
  if (kind === 'zip')
    return (await unpacker).zipEntries(path, blob, budget, { sniff: looks.sniff, passwords });
  if (kind === 'gzip') return (await gunzipper).gunzip(path, blob, budget);
  if (kind === 'tar') return (await untarrer).tarEntries(path, blob, budget);
  const image = await imageIn(kind, blob);
  if (image === 'volume') return (await imageReader).imageEntries(path, blob, budget);
  if (image === 'foreign') return 'disc-image';
  if (kind === 'executable' && (await endsAsZip(blob)))
    return (await unpacker).zipEntries(path, blob, budget, { sniff: looks.sniff, passwords }, kind);
  return kind;
}

async function* inside<Told>(
  entries: AsyncIterable<Entry | Ignored>,
  means: Means<Told>,
  depth: number,
  budget: Budget,
): AsyncGenerator<Found<Told>> {
  for await (const seen of withLooks(entries, means.looks.look)) yield* open(seen, means, depth - 1, budget);
}
