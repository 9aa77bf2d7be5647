// Data elements in Explicit VR Little Endian (PS3.5 section 7.1.2), written apart from the app's writer, so that the bench measures honest input.
const long = new Set(['OB', 'OW', 'SQ', 'UN', 'UT']);

/** @param {number} length where the value is written by somebody else, its length */
export function element(tag, vr, value, length) {
  const body = bytesOf(vr, value);
  const head = Buffer.alloc(long.has(vr) ? 12 : 8);
  head.writeUInt16LE(Math.floor(tag / 0x10000), 0);
  head.writeUInt16LE(tag % 0x10000, 2);
  head.write(vr, 4, 'latin1');
  if (long.has(vr)) head.writeUInt32LE(length ?? body.length, 8);
  else head.writeUInt16LE(length ?? body.length, 6);
  return Buffer.concat([head, body]);
}

function bytesOf(vr, value) {
  if (Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return Buffer.concat(value.map(item));
  if (vr === 'US') return Buffer.from(Uint16Array.of(value).buffer);
  if (vr === 'UL') return Buffer.from(Uint32Array.of(value).buffer);
  if (vr === 'FD') return Buffer.from(Float64Array.of(value).buffer);
  const text = Buffer.from(String(value), 'latin1');
  return text.length % 2 === 0 ? text : Buffer.concat([text, Buffer.from(vr === 'UI' ? '\0' : ' ')]);
}

function item(elements) {
  const body = Buffer.concat(elements.map((e) => element(...e)));
  const head = Buffer.from([0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0]);
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** Preamble, prefix and file meta information (PS3.10 section 7.1). */
export function meta(sopClass, instance, transferSyntax = '1.2.840.10008.1.2.1') {
  const body = Buffer.concat([
    element(0x00020001, 'OB', Buffer.from([0, 1])),
    element(0x00020002, 'UI', sopClass),
    element(0x00020003, 'UI', instance),
    element(0x00020010, 'UI', transferSyntax),
    element(0x00020012, 'UI', '1.2.276.0.7230010.3.0.3'),
    element(0x00020013, 'SH', 'BENCH'),
    element(0x00020016, 'AE', 'CTAWP12345'),
  ]);
  return Buffer.concat([
    Buffer.alloc(128),
    Buffer.from('DICM'),
    element(0x00020000, 'UL', body.length),
    body,
  ]);
}
