import { blobOf as ownBlobOf } from '../../../dicom/model/blobOf';
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
    else yield { path: own, blob: blobOf(image, one.extents) };
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

/** Extents that follow each other are one slice: a file of a DVD is often named in pieces of a gigabyte. */
function blobOf(image: Blob, extents: readonly Extent[]): Blob {
  const joined: Extent[] = [];
  for (const extent of extents) {
    const last = joined.at(-1);
    if (last?.end === extent.start) joined[joined.length - 1] = { start: last.start, end: extent.end };
    else joined.push(extent);
  }
  const slices = joined.map(({ start, end }) => image.slice(start, end));
  const [only = image.slice(0, 0), ...more] = slices;
  return more.length === 0 ? only : ownBlobOf(slices, image);
}
