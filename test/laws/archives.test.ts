import { describe, expect, it } from 'vitest';
import { sniffing } from '../../src/file/sniff';
import { intake } from '../../src/platform/taking/intake';
import { isoImage } from '../fixtures/isoImage';
import { blobOf, ctElements, fileBytes } from '../fixtures/part10';
import { seeded } from '../fixtures/seeded';
import { tarOf } from '../fixtures/tarOf';
import { udfImage } from '../fixtures/udfImage';

const dicom = fileBytes(ctElements());
const long = Uint8Array.from([...dicom, ...new Uint8Array(5000)]);

const whole = {
  iso: isoImage(
    [
      { path: 'DICOM/IM1.;1', joliet: 'DICOM/Knie', bytes: dicom },
      { path: 'DICOM/A/B/IM2', bytes: long, splitAfter: 1, posix: 'second' },
    ],
    { joliet: true },
  ),
  udf: udfImage([
    { path: 'DICOM/IM1', bytes: dicom },
    { path: 'DICOM/A/IM2', bytes: long, form: 'long', pieces: 1, listedAtOnce: 2 },
    { path: 'IM3', bytes: dicom.slice(0, 1000), form: 'inside' },
  ]),
  tar: tarOf([
    { name: 'x', type: 'x', bytes: Uint8Array.from(Buffer.from('12 path=abc\n')) },
    { name: 'IM1', bytes: dicom },
    { name: 'IM2', bytes: long },
  ]),
};

/** How many rows, and how many bytes in the files: reading must end, and every row must be readable. */
async function rowsOf(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  let rows = 0;
  const image = blobOf(bytes);
  for await (const file of intake([{ path: 'x.iso', blob: image }], sniffing)) {
    rows++;
    if (!('reason' in file)) expect(file.blob.size).toBeLessThanOrEqual(4 * image.size);
  }
  return rows;
}

/** Bytes of an image that mean something: of blocks of zeros hardly any does. */
function busy(bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < bytes.length; at++)
    if (bytes[at] !== 0 || bytes[at - 1] !== 0 || bytes[at + 1] !== 0) places.push(at);
  return places;
}

describe('damaged archives that are opened by slices', () => {
  it.each(Object.entries(whole))('end with rows, wherever a byte is changed: %s', async (_name, bytes) => {
    const random = seeded(77);
    const places = busy(bytes);
    for (let run = 0; run < 1500; run++) {
      const changed = bytes.slice();
      for (let flips = 1 + Math.floor(random() * 3); flips > 0; flips--) {
        const at = places[Math.floor(random() * places.length)] ?? 0;
        changed[at] = random() < 0.3 ? 255 : Math.floor(random() * 256);
      }
      expect(await rowsOf(changed), String(run)).toBeGreaterThan(0);
    }
  });

  it.each(Object.entries(whole))('end with rows, wherever they are cut: %s', async (_name, bytes) => {
    for (let end = 1; end < bytes.length; end += 1 + Math.floor(bytes.length / 400))
      expect(await rowsOf(bytes.slice(0, end)), String(end)).toBeGreaterThan(0);
  });
});
