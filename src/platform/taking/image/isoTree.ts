import { bytesIn, isInside, latin1 } from './bytesIn';
import { ImageError } from './ImageError';
import { isoRecord, type IsoRecord } from './isoRecord';
import { rockRidge, type RockRidge } from './rockRidge';
import { walkVolume, type Listed } from './walkVolume';
import type { Extent, Tree } from './VolumeFile';
import { sectorLength, type IsoVolume } from './isoVolumes';

interface Place {
  readonly extent: Extent;
}

/** No directory of 200,000 entries is longer. */
const longestDirectory = 64 * 1024 * 1024;

/**
 * The files of a volume of ISO 9660 (ECMA-119 sections 6.8 and 9.1), under the names of Joliet or Rock Ridge where it has them. Directories are read by extent, not by the path table.
 */
export function isoTree(image: Blob, volume: IsoVolume, most: number): Promise<Tree> {
  const bytesOf = (record: IsoRecord): Extent => {
    const start = (record.block + record.attributeBlocks) * volume.blockLength;
    return { start, end: start + record.length };
  };
  async function* list({ extent }: Place, at: number): AsyncGenerator<Listed<Place>> {
    if (extent.end - extent.start > longestDirectory) throw new ImageError('archive-too-large', at);
    let parts: IsoRecord[] = [];
    for await (const record of recordsIn(image, extent, volume)) {
      parts.push(record);
      if (record.continues) continue;
      const told = volume.kind === 'primary' ? await rockRidge(image, record, volume) : nothingTold;
      // Its directory is listed where it was moved to.
      if (!told.isMoved) yield listed(image, parts, parts.map(bytesOf), told);
      parts = [];
    }
    if (parts.length > 0) throw new ImageError('archive-damaged', extent.end);
  }
  const root = { extent: bytesOf(volume.root) };
  return walkVolume<Place>({ root, keyOf: ({ extent }) => extent.start, list }, most);
}

const nothingTold: RockRidge = { name: undefined, isMoved: false, isPacked: false };

/** A file of one or several records (section 6.5.1), or a directory. */
function listed(
  image: Blob,
  parts: readonly IsoRecord[],
  extents: readonly Extent[],
  told: RockRidge,
): Listed<Place> {
  const [last, extent] = [parts.at(-1), extents[0]];
  if (last === undefined || extent === undefined) throw new ImageError('archive-damaged', 0);
  const called = { name: told.name ?? last.name, at: last.at };
  if (!extents.every((each) => isInside(image, each)))
    return { ...called, extents, reason: 'archive-damaged' };
  if (last.isDirectory) return { ...called, directory: { extent } };
  const isApart = told.isPacked || parts.some(({ isInterleaved }) => isInterleaved);
  return isApart ? { ...called, extents, reason: 'disc-image' } : { ...called, extents };
}

/** The records of a directory but for itself and the one above it. A record does not reach over the end of a sector (section 6.8.1.1). */
async function* recordsIn(image: Blob, { start, end }: Extent, volume: IsoVolume): AsyncGenerator<IsoRecord> {
  for (let sector = start; sector < end; sector += sectorLength) {
    const bytes = await bytesIn(image, { start: sector, end: Math.min(end, sector + sectorLength) });
    let at = 0;
    while (at < bytes.byteLength && bytes.getUint8(at) !== 0) {
      const record = isoRecord(bytes, at, sector + at, volume.kind === 'joliet');
      if (!isSelfOrParent(bytes, at)) yield record;
      at += record.recordLength;
    }
  }
}

/** Section 7.6.2: the identifier is one byte, 00 or 01. */
const isSelfOrParent = (bytes: DataView, at: number): boolean =>
  bytes.getUint8(at + 32) === 1 && latin1(bytes, at + 33, 1) <= '\x01';
