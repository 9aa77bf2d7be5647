import { joinedBlob } from '../../../dicom/model/blobOf';
import { bytesOf } from '../../../dicom/model/bytesOf';
import type { Budget } from '../bounds';
import { comparePaths } from '../comparePaths';
import type { Entry, Ignored } from '../withLooks';
import { ImageError } from './ImageError';
import { isoTree } from './isoTree';
import { isoVolumes, type Descriptors } from './isoVolumes';
import { udfTree } from './udfTree';
import type { Extent, Tree, VolumeFault, VolumeFile } from './VolumeFile';

/**
 * The files of an image of a CD or DVD (ISO 9660 with Joliet or Rock Ridge, UDF 1.02 to 2.01) within `budget`, with `path` before their names.
 * Each is a slice of the image, nothing is copied. A disc names its files in up to three trees: what only one of them names comes, too, and what
 * cannot be opened comes with its reason and its place. Nothing throws.
 */
export async function* imageEntries(
  path: string,
  image: Blob,
  budget: Budget,
): AsyncGenerator<Entry | Ignored> {
  const found = await allIn(image, budget);
  budget.entries -= found.length;
  if (found.length === 0) yield { path, reason: 'empty' };
  for (const one of found) {
    const own = one.path === '' ? path : `${path}/${one.path}`;
    if ('reason' in one) yield { path: own, reason: one.reason, at: one.at };
    else yield await entryOf(own, image, one.extents, budget);
  }
}

async function allIn(image: Blob, budget: Budget): Promise<(VolumeFile | VolumeFault)[]> {
  const seen = new Set<string>();
  const found: (VolumeFile | VolumeFault)[] = [];
  for await (const tree of trees(image, budget.entries)) {
    found.push(...tree.filter((one) => !seen.has(keyOf(one))));
    for (const one of tree) seen.add(keyOf(one));
  }
  const bytes = found.reduce((sum, one) => sum + ('reason' in one ? 0 : lengthOf(one.extents)), 0);
  if (found.length > budget.entries || bytes > mostTimes * image.size)
    return [{ path: '', reason: 'archive-too-large', at: 0 }];
  return found.sort((a, b) => comparePaths(a.path, b.path));
}

/** Files may share their bytes, as hard links do. Those of many make a bomb out of a small image. */
const mostTimes = 4;

const lengthOf = (extents: readonly Extent[]): number =>
  extents.reduce((sum, { start, end }) => sum + end - start, 0);

/** By what a second tree's entry is known to be that of the first: where its bytes lie, or what it is called. */
function keyOf({ path, extents: [first] = [] }: VolumeFile | VolumeFault): string {
  return first === undefined || first.start === first.end
    ? `name ${path.toUpperCase()}`
    : `at ${String(first.start)}`;
}

/** The trees of an image, those with the better names first. Of one that cannot be read at all, only that. */
async function* trees(image: Blob, most: number): AsyncGenerator<Tree> {
  let descriptors: Descriptors;
  try {
    descriptors = await isoVolumes(image);
  } catch (error) {
    yield [faultOf(error)];
    return;
  }
  const { iso, hasUdf } = descriptors;
  const joliet = iso.filter(({ kind }) => kind === 'joliet');
  const primary = iso.filter(({ kind }) => kind === 'primary');
  const ways = [
    ...joliet.map((volume) => () => isoTree(image, volume, most)),
    ...(hasUdf ? [() => udfTree(image, most)] : []),
    ...primary.map((volume) => () => isoTree(image, volume, most)),
  ];
  if (ways.length === 0) yield [{ path: '', reason: 'archive-damaged', at: 0 }];
  for (const way of ways)
    try {
      yield await way();
    } catch (error) {
      yield [faultOf(error)];
    }
}

function faultOf(error: unknown): VolumeFault {
  if (error instanceof ImageError) return { path: '', reason: error.reason, at: error.at };
  return { path: '', reason: error instanceof DOMException ? 'unreadable-file' : 'archive-damaged', at: 0 };
}

/**
 * A file of several stretches is one Blob of slices. Only a Blob of the commands, which threads know by one range of a file, is read for that:
 * such a file is rare (rewritten discs), and counts as what is inflated does.
 */
async function entryOf(
  path: string,
  image: Blob,
  extents: readonly Extent[],
  budget: Budget,
): Promise<Entry | Ignored> {
  const stretches = joined(extents);
  const [only = { start: 0, end: 0 }, ...more] = stretches;
  if (more.length === 0) return { path, blob: image.slice(only.start, only.end) };
  if (!('blobOf' in image) || 'isPacked' in image)
    return { path, blob: joinedBlob(stretches.map(({ start, end }) => image.slice(start, end))) };
  budget.inflated -= lengthOf(extents);
  if (budget.inflated < 0) return { path, reason: 'archive-too-large' };
  try {
    const parts = await Promise.all(stretches.map(({ start, end }) => bytesOf(image, start, end)));
    return { path, blob: new Blob(parts), isInflated: true };
  } catch {
    return { path, reason: 'unreadable-file' };
  }
}

/** Extents that follow each other are one: a file of a DVD is often named in pieces of a gigabyte. */
function joined(extents: readonly Extent[]): Extent[] {
  const stretches: Extent[] = [];
  for (const extent of extents) {
    const last = stretches.at(-1);
    if (last?.end === extent.start) stretches[stretches.length - 1] = { start: last.start, end: extent.end };
    else stretches.push(extent);
  }
  return stretches;
}
