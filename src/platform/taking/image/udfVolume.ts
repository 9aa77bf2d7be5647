import { bytesIn, latin1 } from './bytesIn';
import { ImageError } from './ImageError';
import type { Extent } from './VolumeFile';
import { udfTag, tagIds } from './udfTag';

/** Where a logical block of a partition lies. */
export interface BlockAddress {
  readonly block: number;
  /** Number of the partition map. */
  readonly partition: number;
}

/** A volume of UDF: what leads from a logical block to the bytes of the image. */
export interface UdfVolume {
  readonly root: BlockAddress;
  /** Throws where there is no such partition. */
  readonly byteOf: (address: BlockAddress, at: number) => number;
}

/** Bytes of a sector and of a logical block on CDs and DVDs (UDF 2.01 section 2.2.4.2). */
export const blockLength = 2048;
/** Anchors stand at sector 256 and at the ends (ECMA-167 section 3/8.4.2.1). */
const anchorSector = 256;
/** A sequence of descriptors has half a dozen. */
const mostDescriptors = 64;

interface Partition {
  readonly number: number;
  /** First byte. */
  readonly start: number;
}

/**
 * Opens a volume of UDF 1.02 to 2.01 as CDs and DVDs have it (ECMA-167 parts 3 and 4). Throws an ImageError: `disc-image` for kinds that were written in
 * packets, with a table of their own of where what lies, `archive-damaged` for what contradicts itself.
 */
export async function udfVolume(image: Blob): Promise<UdfVolume> {
  const { partitions, logical, at } = await descriptorsOf(image);
  if (logical.getUint32(212, true) !== blockLength) throw new ImageError('disc-image', at + 212);
  const maps = mapsIn(logical, at);
  const byteOf = ({ block, partition }: BlockAddress, from: number): number => {
    const mapped = partitions.find(({ number }) => number === maps[partition]);
    if (mapped === undefined) throw new ImageError('archive-damaged', from);
    return mapped.start + block * blockLength;
  };
  const fileSet = byteOf(longAddress(logical, 248), at + 248);
  const set = await bytesIn(image, { start: fileSet, end: fileSet + blockLength });
  if (udfTag(set) !== tagIds.fileSet) throw new ImageError('archive-damaged', fileSet);
  return { root: longAddress(set, 400), byteOf };
}

/** The address in a long_ad (section 4/14.14.2), without its length. */
export const longAddress = (view: DataView, at: number): BlockAddress => ({
  block: view.getUint32(at + 4, true),
  partition: view.getUint16(at + 8, true),
});

interface Sequence {
  readonly partitions: readonly Partition[];
  readonly logical: DataView;
  /** Byte of the image at which the logical volume descriptor stands. */
  readonly at: number;
}

/** The main sequence of volume descriptors, else the reserve one, of whichever anchor is there (sections 3/10.2, 3/8.4.2.2). */
async function descriptorsOf(image: Blob): Promise<Sequence> {
  const last = Math.floor(image.size / blockLength) - 1;
  for (const sector of [anchorSector, last, last - anchorSector]) {
    const start = sector * blockLength;
    if (start < 0 || start + blockLength > image.size) continue;
    const anchor = await bytesIn(image, { start, end: start + blockLength });
    if (udfTag(anchor) !== tagIds.anchor) continue;
    for (const at of [16, 24]) {
      const from = anchor.getUint32(at + 4, true) * blockLength;
      const found = await sequenceIn(image, { start: from, end: from + anchor.getUint32(at, true) });
      if (found !== undefined) return found;
    }
  }
  throw new ImageError('archive-damaged', anchorSector * blockLength);
}

async function sequenceIn(image: Blob, { start, end }: Extent): Promise<Sequence | undefined> {
  const partitions: Partition[] = [];
  let found: Omit<Sequence, 'partitions'> | undefined;
  const behind = Math.min(end, start + mostDescriptors * blockLength, image.size - blockLength + 1);
  for (let at = start; at < behind; at += blockLength) {
    const view = await bytesIn(image, { start: at, end: at + blockLength });
    const tag = udfTag(view);
    if (tag === undefined || tag === tagIds.terminating) break;
    if (tag === tagIds.partition)
      partitions.push({ number: view.getUint16(22, true), start: view.getUint32(188, true) * blockLength });
    if (tag === tagIds.logicalVolume) found = { logical: view, at };
  }
  return found === undefined || partitions.length === 0 ? undefined : { partitions, ...found };
}

const [mapsStart, mapOfType1] = [440, 6];

/** The number of the partition behind each map of type 1 (section 3/10.7.2). Others have tables of their own. */
function mapsIn(logical: DataView, at: number): number[] {
  const maps: number[] = [];
  const count = logical.getUint32(268, true);
  for (let map = 0, from = mapsStart; map < count; map++, from += mapOfType1) {
    if (from + mapOfType1 > logical.byteLength) throw new ImageError('archive-damaged', at + 268);
    if (latin1(logical, from, 2) !== '\x01\x06') throw new ImageError('disc-image', at + from);
    maps.push(logical.getUint16(from + 4, true));
  }
  return maps;
}
