/** What the two headers of a file in a ZIP say of it. */
export interface ZipEntry {
  /** In UTF-8, with forward slashes. */
  readonly name: Uint8Array;
  readonly size: number;
  readonly crc32: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** Where the central directory lies. */
export interface ZipDirectory {
  readonly entries: number;
  readonly offset: number;
  readonly size: number;
}

type Bytes = Uint8Array<ArrayBuffer>;
/** A field of a record: how many bytes, little endian (APPNOTE 4.4.1.1), and its value. */
type Field = readonly [bytes: 2 | 4 | 8, value: number];

/** What does not fit into a field says so, and stands in a longer one (APPNOTE 4.4.1.4). */
const most16 = 0xffff;
const most32 = 0xffffffff;

const plain = 20; // version 2.0
const zip64 = 45; // version 4.5
const utf8 = 0x0800; // bit 11 (APPNOTE 4.4.4)
const stored = 0;
const midnight = 0;
/** 1980-01-01, the first day that a ZIP can tell: the time of the cleaning is nobody's business, and equal input gives equal bytes. */
const firstDay = 0x0021;

const short = (value: number): Field => [4, Math.min(value, most32)];

/** Local file header (APPNOTE 4.3.7). The sizes of a long file stand in its extra field, both of them (4.5.3). */
export function localHeader({ name, size, crc32 }: ZipEntry): Bytes {
  const extra = extraField(size >= most32 ? [size, size] : []);
  return record(
    [[4, 0x04034b50], ...common(extra), [4, crc32], short(size), short(size), ...lengths(name, extra)],
    name,
    extra,
  );
}

/** The file's header in the central directory (APPNOTE 4.3.12); the extra field has what does not fit, in this order. */
export function centralHeader({ name, size, crc32, offset }: ZipEntry): Bytes {
  const extra = extraField([...(size >= most32 ? [size, size] : []), ...(offset >= most32 ? [offset] : [])]);
  return record(
    [
      [4, 0x02014b50],
      [2, zip64],
      ...common(extra),
      [4, crc32],
      short(size),
      short(size),
      ...lengths(name, extra),
      [2, 0], // comment
      [2, 0], // disk
      [2, 0], // internal attributes
      [4, 0], // external attributes
      short(offset),
    ],
    name,
    extra,
  );
}

/** End of central directory record (APPNOTE 4.3.16); where it cannot hold the numbers, with that of ZIP64 and its locator before it (4.3.14, 4.3.15). */
export function endRecord({ entries, offset, size }: ZipDirectory): Bytes {
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, Math.min(entries, most16)],
    [2, Math.min(entries, most16)],
    short(size),
    short(offset),
    [2, 0],
  ]);
  if (entries < most16 && offset < most32 && size < most32) return end;
  return record(
    [
      [4, 0x06064b50],
      [8, 44], // bytes of the record that follow
      [2, zip64],
      [2, zip64],
      [4, 0],
      [4, 0],
      [8, entries],
      [8, entries],
      [8, size],
      [8, offset],
      [4, 0x07064b50],
      [4, 0],
      [8, offset + size],
      [4, 1],
    ],
    end,
  );
}

const common = (extra: Bytes): readonly Field[] => [
  [2, extra.length > 0 ? zip64 : plain],
  [2, utf8],
  [2, stored],
  [2, midnight],
  [2, firstDay],
];

const lengths = (name: Uint8Array, extra: Bytes): readonly Field[] => [
  [2, name.length],
  [2, extra.length],
];

/** ZIP64 extended information (APPNOTE 4.5.3); empty where there is nothing to say. */
const extraField = (values: readonly number[]): Bytes =>
  values.length === 0
    ? new Uint8Array()
    : record([[2, 1], [2, 8 * values.length], ...values.map((value): Field => [8, value])]);

function record(fields: readonly Field[], ...behind: readonly Uint8Array[]): Bytes {
  const length = fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const all = new Uint8Array(behind.reduce((sum, part) => sum + part.length, length));
  const view = new DataView(all.buffer);
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  for (const part of behind) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
