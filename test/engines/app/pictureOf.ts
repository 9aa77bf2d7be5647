import { createHash } from 'node:crypto';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { byTestId } from '../drive/byTestId';
import type { Driven } from '../drive/Engine';
import { until } from '../drive/waitFor';

/** What stands on the first canvas within something: SHA-256 of its pixels as RGBA, the same for every engine that draws the same. */
export async function drawnIn(page: Driven, id: string): Promise<string> {
  const pixels = await page.evaluate((selector) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`${selector} canvas`);
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    let text = `${canvas?.width ?? 0} `;
    for (const value of data ?? []) text += String.fromCharCode(value);
    return btoa(text);
  }, byTestId(id));
  return createHash('sha256').update(Buffer.from(pixels, 'base64')).digest('hex');
}

/** Waits until something else than before is drawn, and gives it. */
export async function drawnAnew(page: Driven, id: string, before: string): Promise<string> {
  let now = before;
  await until(
    async () => (now = await drawnIn(page, id)) !== before,
    `${page.engine}: the picture stays`,
    20_000,
  );
  return now;
}

/** As `drawnAnew`, once the picture stays: where turning is faster than loading, the viewer shows the nearest one that is there. */
export async function drawnAtLast(page: Driven, id: string, before: string): Promise<string> {
  let last = await drawnAnew(page, id, before);
  let alike = 0;
  await until(async () => {
    const now = await drawnIn(page, id);
    alike = now === last ? alike + 1 : 0;
    last = now;
    return alike === 3;
  }, `${page.engine}: the picture does not stay`);
  return last;
}

/** The native pixels of a file of 16 bits, in rows. */
export async function storedIn(bytes: Uint8Array<ArrayBuffer>): Promise<Uint16Array> {
  const part10 = await readPart10(new Blob([bytes]));
  if (part10.kind !== 'part10' || part10.pixelData === undefined) throw new Error('no picture');
  const { valueStart } = part10.pixelData;
  return new Uint16Array(bytes.slice(valueStart, bytes.length - ((bytes.length - valueStart) % 2)).buffer);
}
