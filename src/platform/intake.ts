import { bounds } from './bounds';
import type { Bounds } from './bounds';
import type { IgnoredFile, SourceFile } from './SourceFile';
import { withHeads } from './withHeads';
import type { Entry, Ignored, Sniffed } from './withHeads';
import type { Budget } from './bounds';

/**
 * Chunks of their own (the sniffer knows the data dictionary), asked for at once but not waited for by the first paint:
 * when files come, the network may be gone.
 */
const sniffer = import('./kindOf');
const unpacker = import('./zipEntries');
const gunzipper = import('./gunzip');
// Shown where they are used, not as unhandled rejections.
for (const chunk of [sniffer, unpacker, gunzipper]) chunk.catch(() => undefined);

type Found = { readonly path: string; readonly blob: Blob } | Ignored;

/**
 * Takes in what a person gave: sniffs each file by content, opens ZIP and gzip (nested ones too) and numbers all in order.
 * What is no DICOM comes as an `IgnoredFile` with its reason; nothing throws. Runs in Node as well.
 * A STORED ZIP entry is a slice of the ZIP; a deflated one is inflated when it is asked for.
 */
export async function* intake(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  within: Bounds = bounds,
): AsyncGenerator<SourceFile | IgnoredFile> {
  let id = 0;
  for await (const sniffed of withHeads(entries)) {
    const size = 'blob' in sniffed ? sniffed.blob.size : 0;
    const budget = {
      entries: within.entries,
      inflated: Math.min(within.inflated, Math.max(within.free, within.ratio * size)),
    };
    for await (const found of open(sniffed, within.depth, budget)) yield { id: id++, ...found };
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

async function* open(sniffed: Sniffed, depth: number, budget: Budget): AsyncGenerator<Found> {
  if ('reason' in sniffed) {
    yield sniffed;
    return;
  }
  const { path, blob } = sniffed;
  const { kindOf } = await sniffer;
  const kind = kindOf(path, sniffed.head);
  if (kind === 'dicom') yield { path, blob };
  else if (kind === 'executable' && depth > 0 && (await endsAsZip(blob))) {
    const entries = (await unpacker).zipEntries(path, blob, budget, kind);
    for await (const inner of withHeads(entries)) yield* open(inner, depth - 1, budget);
  } else if (kind !== 'zip' && kind !== 'gzip') yield { path, reason: kind, bytes: blob };
  else if (depth === 0) yield { path, reason: 'archive-too-deep' };
  else {
    const entries = kind === 'zip' ? (await unpacker).zipEntries : (await gunzipper).gunzip;
    for await (const inner of withHeads(entries(path, blob, budget))) yield* open(inner, depth - 1, budget);
  }
}
