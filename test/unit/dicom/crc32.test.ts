import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/dicom/crc32';
import { latin1 } from '../../fixtures/part10';

/** What gzip says of the bytes, behind them (RFC 1952 section 2.3.1). */
const said = (bytes: Uint8Array): number => gzipSync(bytes).readUInt32LE(gzipSync(bytes).length - 8);

describe('CRC-32', () => {
  it('of the digits is the value by which implementations are told right', () => {
    expect(crc32(latin1('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('is what gzip says, wherever the bytes begin in memory and however long they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(7), (bytes, from) => {
        const there = bytes.subarray(Math.min(from, bytes.length));
        expect(crc32(there)).toBe(said(there));
      }),
      { numRuns: 500 },
    );
  });

  it('of a whole is that of its parts, one after the other', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.nat(500), (bytes, cut) => {
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes));
      }),
    );
  });
});
