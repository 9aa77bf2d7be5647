import { bytesIn, isInside, latin1, partOf } from './bytesIn';
import type { IsoRecord } from './isoRecord';
import type { IsoVolume } from './isoVolumes';

/** What Rock Ridge (IEEE P1282) adds to a record. */
export interface RockRidge {
  /** As it was on the disk from which the image was made; undefined where it tells none. */
  readonly name: string | undefined;
  /** Stands for a directory that lies elsewhere, where it is listed as well (CL). */
  readonly isMoved: boolean;
  /** Its bytes were packed by zisofs (ZF). */
  readonly isPacked: boolean;
}

/** Areas of one record: one in it, and what it goes on with. */
const mostAreas = 8;
/** CD-ROM XA writes 14 bytes before the first field. */
const attributesOfXa = 14;
const entryHead = 4;
const [nameContinues, nameStandsForItself] = [0x01, 0x06];

/** Reads the fields of the System Use Sharing Protocol (IEEE P1281 section 4) of a record, as far as they go. */
export async function rockRidge(image: Blob, record: IsoRecord, volume: IsoVolume): Promise<RockRidge> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const told = { isMoved: false, isPacked: false };
  let area: DataView | undefined = record.systemUse;
  let nameIsOpen = true;
  for (let areas = 0; area !== undefined && areas < mostAreas; areas++) {
    let next: { readonly start: number; readonly end: number } | undefined;
    let at = latin1(area, 6, 2) === 'XA' ? attributesOfXa : 0;
    while (at + entryHead <= area.byteLength) {
      const length = area.getUint8(at + 2);
      if (length < entryHead || at + length > area.byteLength) break;
      const signature = latin1(area, at, 2);
      if (signature === 'CL') told.isMoved = true;
      else if (signature === 'ZF') told.isPacked = true;
      else if (signature === 'CE' && length >= 28) next = continuation(area, at, volume.blockLength);
      else if (signature === 'NM' && length > 5 && nameIsOpen) {
        const flags = area.getUint8(at + 4);
        if ((flags & nameStandsForItself) === 0) pieces.push(partOf(area, at + 5, length - 5));
        nameIsOpen = (flags & nameContinues) !== 0;
      }
      at += length;
    }
    area = next !== undefined && isInside(image, next) ? await bytesIn(image, next) : undefined;
  }
  return { ...told, name: pieces.length === 0 ? undefined : textOf(pieces) };
}

/** CE: block, offset in it and length, each in both byte orders. One block at most. */
function continuation(area: DataView, at: number, blockLength: number) {
  const start = area.getUint32(at + 4, true) * blockLength + area.getUint32(at + 12, true);
  return { start, end: start + Math.min(blockLength, area.getUint32(at + 20, true)) };
}

/** Nobody says in which character set: UTF-8 where it is that. */
function textOf(pieces: readonly Uint8Array<ArrayBuffer>[]): string {
  const bytes = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
