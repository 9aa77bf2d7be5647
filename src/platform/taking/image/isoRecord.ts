import { latin1, partOf } from './bytesIn';
import { ImageError } from './ImageError';

/** A directory record (ECMA-119 section 9.1). */
export interface IsoRecord {
  readonly name: string;
  /** Byte of the image at which it stands. */
  readonly at: number;
  readonly recordLength: number;
  /** Logical block at which its extent begins, first those of the extended attribute record. */
  readonly block: number;
  readonly attributeBlocks: number;
  /** Bytes of the file or directory in this extent. */
  readonly length: number;
  readonly isDirectory: boolean;
  /** Units of the file with gaps in between (section 6.4.3). */
  readonly isInterleaved: boolean;
  /** True where the next record has the next part of the same file. */
  readonly continues: boolean;
  /** The System Use field, in which Rock Ridge writes. */
  readonly systemUse: DataView;
}

const shortest = 34;
const [directory, multiExtent] = [0x02, 0x80];

/**
 * Reads the directory record at `at` of a sector. Throws an ImageError where it is no record.
 * @param place byte of the image at which it stands
 * @param isWide names in UCS-2 (Joliet)
 */
export function isoRecord(sector: DataView, at: number, place: number, isWide: boolean): IsoRecord {
  const recordLength = sector.getUint8(at);
  if (recordLength < shortest || at + recordLength > sector.byteLength)
    throw new ImageError('archive-damaged', place);
  const nameLength = sector.getUint8(at + 32);
  const behindName = at + 33 + nameLength + (nameLength % 2 === 0 ? 1 : 0);
  if (at + 33 + nameLength > at + recordLength) throw new ImageError('archive-damaged', place);
  const flags = sector.getUint8(at + 25);
  const rest = Math.max(0, at + recordLength - behindName);
  return {
    name: withoutVersion(
      isWide ? wide(partOf(sector, at + 33, nameLength)) : latin1(sector, at + 33, nameLength),
    ),
    at: place,
    recordLength,
    block: sector.getUint32(at + 2, true),
    attributeBlocks: sector.getUint8(at + 1),
    length: sector.getUint32(at + 10, true),
    isDirectory: (flags & directory) !== 0,
    isInterleaved: sector.getUint8(at + 26) !== 0 || sector.getUint8(at + 27) !== 0,
    continues: (flags & multiExtent) !== 0,
    systemUse: new DataView(sector.buffer, sector.byteOffset + Math.min(behindName, sector.byteLength), rest),
  };
}

const wide = (bytes: Uint8Array<ArrayBuffer>): string => new TextDecoder('utf-16be').decode(bytes);

/** `IM1.;1` is `IM1` (section 7.5.1: name, dot, extension, semicolon, version). */
const withoutVersion = (name: string): string => name.replace(/;\d*$/, '').replace(/(.)\.$/, '$1');
