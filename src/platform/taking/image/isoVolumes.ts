import { bytesIn, latin1 } from './bytesIn';
import { isoRecord, type IsoRecord } from './isoRecord';

/** A directory tree of an image: that of ISO 9660 itself, or a second one with names in UCS-2. */
export interface IsoVolume {
  readonly kind: 'primary' | 'joliet';
  /** Bytes of a logical block. */
  readonly blockLength: number;
  readonly root: IsoRecord;
}

export interface Descriptors {
  readonly iso: readonly IsoVolume[];
  /** Whether a volume of UDF is announced (ECMA-167 section 3/9.1). */
  readonly hasUdf: boolean;
}

export const sectorLength = 2048;
const first = 16;
/** A disc has three or four. */
const most = 64;
const [primary, supplementary] = [1, 2];
/** Escape sequences of UCS-2 levels 1 to 3 (Joliet specification, section 2). */
const wide = ['%/@', '%/C', '%/E'];
/** Identifiers that a descriptor of the sequence may have (ECMA-119 section 8.1.2, ECMA-167 sections 2/9.1 and 3/9.1). */
const known = ['CD001', 'BEA01', 'TEA01', 'NSR02', 'NSR03', 'BOOT2', 'CDW02'];

/** Reads the descriptors that stand from sector 16 on, as far as they go. Throws an ImageError where one is damaged. */
export async function isoVolumes(image: Blob): Promise<Descriptors> {
  const iso: IsoVolume[] = [];
  let hasUdf = false;
  for (let number = first; number < first + most; number++) {
    const start = number * sectorLength;
    if (start + sectorLength > image.size) break;
    const sector = await bytesIn(image, { start, end: start + sectorLength });
    const identifier = latin1(sector, 1, 5);
    if (!known.includes(identifier)) break;
    hasUdf ||= identifier.startsWith('NSR');
    if (identifier !== 'CD001') continue;
    const kind = kindOf(sector);
    if (kind === undefined) continue;
    const blockLength = sector.getUint16(128, true);
    const root = isoRecord(sector, 156, start + 156, kind === 'joliet');
    if ([512, 1024, 2048].includes(blockLength)) iso.push({ kind, blockLength, root });
  }
  return { iso, hasUdf };
}

function kindOf(sector: DataView): IsoVolume['kind'] | undefined {
  const type = sector.getUint8(0);
  if (type === primary) return 'primary';
  return type === supplementary && wide.includes(latin1(sector, 88, 3)) ? 'joliet' : undefined;
}
