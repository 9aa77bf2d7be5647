import { bytesIn, isInside } from './bytesIn';
import { ImageError } from './ImageError';
import { tagIds, udfTag } from './udfTag';
import { blockLength, longAddress, type BlockAddress, type UdfVolume } from './udfVolume';
import type { Extent } from './VolumeFile';

/** A file or directory of UDF. */
export interface UdfFile {
  readonly isDirectory: boolean;
  readonly extents: readonly Extent[];
}

/** ECMA-167 section 4/14.6.6. */
const directoryType = 4;
/** An extent of a file is recorded, or one of four kinds that has no bytes of the file (section 4/14.14.1.1). */
const [recorded, moreOfThem] = [0, 3];
/** Descriptors of a file that go on in another block: a file of 4 GB in pieces of one block needs a thousand. */
const mostBlocks = 10_000;
const mostExtents = 1_000_000;

/**
 * Reads a File Entry or Extended File Entry (ECMA-167 sections 4/14.9 and 4/14.17): which bytes of the image are its file. Throws an ImageError, `disc-image` for
 * files with holes and what only WORM discs have.
 */
export async function udfFile(
  image: Blob,
  volume: UdfVolume,
  icb: BlockAddress,
  from: number,
): Promise<UdfFile> {
  const at = volume.byteOf(icb, from);
  const view = await bytesIn(image, { start: at, end: at + blockLength });
  const tag = udfTag(view);
  const isExtended = tag === tagIds.extendedFileEntry;
  if (!isExtended && tag !== tagIds.fileEntry) throw new ImageError(tag === undefined ? 'archive-damaged' : 'disc-image', at); // prettier-ignore
  const [lengths, head] = isExtended ? [208, 216] : [168, 176];
  const start = head + view.getUint32(lengths, true);
  const end = start + view.getUint32(lengths + 4, true);
  if (end > blockLength) throw new ImageError('archive-damaged', at + lengths);
  const length = Number(view.getBigUint64(56, true));
  const isDirectory = view.getUint8(27) === directoryType;
  const form = view.getUint16(34, true) & 7;
  if (form === 3) {
    const own = { start: at + start, end: at + start + length };
    if (length > end - start) throw new ImageError('archive-damaged', at + 56);
    return { isDirectory, extents: [own] };
  }
  if (form > 1) throw new ImageError('disc-image', at + 34);
  const list = { image, volume, partition: icb.partition, isLong: form === 1 };
  return { isDirectory, extents: trimmed(await extentsIn(list, { view, at, start, end }), length, at) };
}

interface List {
  readonly image: Blob;
  readonly volume: UdfVolume;
  /** That of the file entry: short ones name none. */
  readonly partition: number;
  readonly isLong: boolean;
}

/** Descriptors of extents in a block of the image that begins at `at`. */
interface Stretch {
  readonly view: DataView;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** All extents of a list, which may go on in further blocks (section 4/14.5). */
async function extentsIn(list: List, first: Stretch): Promise<Extent[]> {
  const extents: Extent[] = [];
  let stretch: Stretch | undefined = first;
  for (let blocks = 0; stretch !== undefined; blocks++) {
    if (blocks > mostBlocks || extents.length > mostExtents)
      throw new ImageError('archive-too-large', stretch.at);
    stretch = await takeFrom(list, stretch, extents);
  }
  return extents;
}

/** Adds the extents of one block, and gives the next block of descriptors. */
async function takeFrom(list: List, stretch: Stretch, extents: Extent[]): Promise<Stretch | undefined> {
  const { view, at } = stretch;
  const size = list.isLong ? 16 : 8;
  for (let here = stretch.start; here + size <= stretch.end; here += size) {
    const word = view.getUint32(here, true);
    const [kind, length] = [word >>> 30, word & 0x3fffffff];
    if (length === 0) return undefined;
    const address = list.isLong
      ? longAddress(view, here)
      : { block: view.getUint32(here + 4, true), partition: list.partition };
    const start = list.volume.byteOf(address, at + here);
    if (kind === moreOfThem) return await goesOn(list.image, start);
    if (kind !== recorded) throw new ImageError('disc-image', at + here);
    const extent = { start, end: start + length };
    if (!isInside(list.image, extent)) throw new ImageError('archive-damaged', at + here);
    extents.push(extent);
  }
  return undefined;
}

async function goesOn(image: Blob, at: number): Promise<Stretch> {
  const view = await bytesIn(image, { start: at, end: at + blockLength });
  const end = 24 + view.getUint32(20, true);
  if (udfTag(view) !== tagIds.allocationExtent || end > blockLength)
    throw new ImageError('archive-damaged', at);
  return { view, at, start: 24, end };
}

/** Extents as far as the file is long: the last one may be filled up to the end of a block. */
function trimmed(extents: readonly Extent[], length: number, at: number): Extent[] {
  const cut: Extent[] = [];
  let left = length;
  for (const { start, end } of extents) {
    if (left === 0) break;
    const taken = Math.min(left, end - start);
    cut.push({ start, end: start + taken });
    left -= taken;
  }
  if (left > 0) throw new ImageError('archive-damaged', at + 56);
  return cut;
}
