import { describe, expect, test } from 'vitest';
import { jpegSegments } from '../../../src/pixel/jpegSegments';
import { concat, latin1 } from '../../fixtures/part10';

const segment = (marker: number, content: string): Uint8Array =>
  concat([
    Uint8Array.of(0xff, marker, Math.floor((content.length + 2) / 256), (content.length + 2) % 256),
    latin1(content),
  ]);
const startOfImage = Uint8Array.of(0xff, 0xd8);
const scan = concat([segment(0xda, 'xxxxxx'), Uint8Array.of(1, 2, 0xff, 0xfe, 0, 9)]);
const seen = (bytes: Uint8Array): string[] =>
  jpegSegments(bytes).map(
    ({ kind, marker, content }) => `${kind} ${marker.toString(16)} ${String.fromCharCode(...content)}`,
  );

describe('the segments of a compressed picture', () => {
  test('are its comments and application data before the scan, whatever else stands between them', () => {
    const bytes = concat([
      startOfImage,
      segment(0xe1, 'Exif'),
      segment(0xdb, 'table'),
      Uint8Array.of(0xff),
      segment(0xfe, 'note'),
      scan,
    ]);
    expect(seen(bytes)).toEqual(['application ffe1 Exif', 'comment fffe note']);
  });

  test('are the comments of JPEG 2000, without the bytes that say what they are', () => {
    const size = segment(0x51, 'size');
    const bytes = concat([
      Uint8Array.of(0xff, 0x4f),
      size,
      segment(0x64, '\0\u0001Kakadu'),
      Uint8Array.of(0xff, 0x90, 0, 4, 1, 1),
    ]);
    expect(seen(bytes)).toEqual(['comment ff64 Kakadu']);
  });

  test('come as far as they were given', () => {
    const bytes = concat([startOfImage, segment(0xfe, 'a long comment')]);
    expect(seen(bytes.subarray(0, 10))).toEqual(['comment fffe a lo']);
  });

  test('are none in other bytes, in broken ones, and in none', () => {
    expect(seen(latin1('no picture at all'))).toEqual([]);
    expect(seen(concat([startOfImage, Uint8Array.of(0xff, 0xfe, 0, 0, 1, 2)]))).toEqual([]);
    expect(seen(startOfImage)).toEqual([]);
    expect(seen(new Uint8Array())).toEqual([]);
  });
});
