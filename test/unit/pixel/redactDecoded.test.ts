import { describe, expect, it } from 'vitest';
import { tags } from '../../../src/dicom/dictionary/tags';
import { encodeJpegLossless } from '../../../src/pixel/codecs/jpeg/encodeJpegLossless';
import { redactPixels } from '../../../src/pixel/redact/redactPixels';
import { concat, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';
import { readDicom } from '../../fixtures/readDicom';

const [rows, columns] = [4, 6];

/** Lossless JPEG of 8 bits under a header that calls its colours so. */
async function fileOf(photometricInterpretation: string) {
  const us = (tag: number, value: number): FixtureElement => ({ tag, vr: 'US', value });
  const own: FixtureElement[] = [
    { tag: tags.PhotometricInterpretation, vr: 'CS', value: photometricInterpretation },
    us(tags.Rows, rows),
    us(tags.Columns, columns),
    us(tags.BitsAllocated, 8),
    us(tags.BitsStored, 8),
    us(tags.HighBit, 7),
  ];
  const given = new Set([tags.PixelData, ...own.map(({ tag }) => tag)]);
  const elements = [...ctElements().filter(({ tag }) => !given.has(tag)), ...own];
  const frame = encodeJpegLossless({
    ...{ rows, columns, samplesPerPixel: 1, bits: 8, signed: false, photometricInterpretation },
    samples: Uint8Array.from({ length: rows * columns }, (_, i) => 1 + i),
  });
  const item = (bytes: Uint8Array): Uint8Array =>
    concat([Uint8Array.of(0xfe, 0xff, 0, 0xe0), new Uint8Array(Uint32Array.of(bytes.length).buffer), bytes]);
  const trailing = concat([
    Uint8Array.of(0xe0, 0x7f, 0x10, 0x00, 0x4f, 0x42, 0, 0, 0xff, 0xff, 0xff, 0xff),
    item(new Uint8Array()),
    item(concat([frame, new Uint8Array(frame.length % 2)])),
    Uint8Array.of(0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0),
  ]);
  const sorted = elements.sort((a, b) => a.tag - b.tag);
  return readDicom(new Blob([fileBytes(sorted, { transferSyntax: '1.2.840.10008.1.2.4.70', trailing })]));
}

describe('what the data set says of pictures that were decoded and written again', () => {
  it.each(['MONOCHROME2', 'MONOCHROME2 M\u00fcller', 'QVWXYRK', ''])(
    'leaves their colour model to the file, as decoding did not change it: %s',
    async (photometricInterpretation) => {
      const cover = [{ x: 1, y: 1, width: 3, height: 2 }];
      const keep = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes]);
      const changed = await redactPixels(await fileOf(photometricInterpretation), { cover }, keep);
      if (changed.kind !== 'changed-pixels') throw new Error(changed.code);
      const written = changed.attributes.map(({ tag }) => tag);
      expect(written).toContain(tags.BitsStored);
      expect(written).not.toContain(tags.PhotometricInterpretation);
    },
  );
});
