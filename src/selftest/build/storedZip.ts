import { crc32 } from '../../dicom/crc32';
import { concat, latin1 } from './bytes';
import { numberBytes } from './encode';

/** A ZIP of one stored file (APPNOTE 4.3), with a comment. */
export function storedZip(name: string, content: Uint8Array, comment: string): Uint8Array<ArrayBuffer> {
  const two = (...values: readonly number[]): Uint8Array[] => values.map((value) => numberBytes(value, 2));
  const four = (...values: readonly number[]): Uint8Array[] => values.map((value) => numberBytes(value, 4));
  /** What local and central header have in common: version, flags, method, time, day, checksum, sizes, length of the name, of the extra field. */
  const common = [
    ...two(20, 0, 0, 0, 0x0021),
    ...four(crc32(content), content.length, content.length),
    ...two(name.length, 0),
  ];
  const local = concat([...four(0x04034b50), ...common, latin1(name), content]);
  const central = concat([
    ...four(0x02014b50),
    ...two(20),
    ...common,
    ...two(0, 0, 0),
    ...four(0, 0),
    latin1(name),
  ]);
  return concat([
    local,
    central,
    ...four(0x06054b50),
    ...two(0, 0, 1, 1),
    ...four(central.length, local.length),
    ...two(comment.length),
    latin1(comment),
  ]);
}
