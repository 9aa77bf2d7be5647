import { describe, expect, test } from 'vitest';
import { readPart10 } from '../../../../src/dicom/read/readPart10';
import { tellingFrames } from '../../../../src/pixel/sight/tellingFrames';
import { drawDigits } from '../../../fixtures/drawDigits';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../../fixtures/part10';

const [rows, columns] = [96, 128];

/** A cine of 12 bits whose frames a test draws. */
function cine(frames: number, draw: (frame: Uint16Array, number: number) => void): Blob {
  const stored = new Uint16Array(rows * columns * frames);
  for (let n = 0; n < frames; n++) draw(stored.subarray(n * rows * columns, (n + 1) * rows * columns), n);
  const own: FixtureElement[] = [
    { tag: 0x00280008, vr: 'IS', value: String(frames) },
    { tag: 0x00280010, vr: 'US', value: rows },
    { tag: 0x00280011, vr: 'US', value: columns },
    { tag: 0x00281050, vr: 'DS', value: '2048' },
    { tag: 0x00281051, vr: 'DS', value: '4096' },
    { tag: 0x7fe00010, vr: 'OW', value: new Uint8Array(stored.buffer) },
  ];
  const given = new Set(own.map(({ tag }) => tag));
  const elements = [...ctElements().filter(({ tag }) => !given.has(tag)), ...own];
  return blobOf(fileBytes(elements.sort((a, b) => a.tag - b.tag)));
}

async function telling(file: Blob): Promise<readonly number[]> {
  const part10 = await readPart10(file);
  if (part10.kind !== 'part10') throw new Error(part10.code);
  const found = await tellingFrames(part10);
  if (found.kind !== 'telling') throw new Error(found.code);
  return found.frames;
}

/** Dots that jump to another place in every frame, in the middle of the picture. */
function speckle(frame: Uint16Array, n: number): void {
  for (let i = 0; i < 400; i++) {
    const [x, y] = [40 + ((i * 37 + n * 11) % 48), 24 + ((i * 53 + n * 29) % 48)];
    frame[y * columns + x] = 3500;
  }
}

describe('the frames that stand for a cine', () => {
  test('are a few evenly apart where nothing changes, the first and the last among them', async () => {
    const found = await telling(cine(63, () => undefined));
    expect(found).toHaveLength(12);
    expect([found[0], found.at(-1)]).toEqual([0, 62]);
  });

  test.each([1, 2])(
    'hold one that alone bears a text of %d letters, and the one where it is gone',
    async (letters) => {
      const text = '19'.slice(0, letters);
      const file = cine(63, (frame, n) => {
        if (n === 29) drawDigits(frame, columns, { text, x: 5, y: 5, size: 1, value: 1200 });
      });
      const found = await telling(file);
      expect(found).toContain(29);
      expect(found).toContain(30);
      expect(found.length).toBeLessThan(16);
    },
  );

  test('hold a text wherever it stands and however it lies between tiles', async () => {
    for (const [x, y] of [
      [0, 0],
      [11, 13],
      [100, 80],
      [60, 45],
      [28, 27],
    ] as const) {
      const file = cine(40, (frame, n) => {
        if (n === 17) drawDigits(frame, columns, { text: '61', x, y, size: 1, value: 1000 });
      });
      expect(await telling(file)).toContain(17);
    }
  });

  test('hold one where a text has come slowly', async () => {
    const file = cine(63, (frame, n) => {
      const value = 60 * Math.max(0, Math.min(n, 28) - 20);
      drawDigits(frame, columns, { text: '1961', x: 5, y: 5, size: 1, value });
    });
    const found = await telling(file);
    expect(found.some((n) => n >= 24 && n < 34)).toBe(true);
  });

  test('are all frames where the picture moves: text in its middle cannot be told from that', async () => {
    const file = cine(30, (frame, n) => {
      speckle(frame, n);
      if (n === 13) drawDigits(frame, columns, { text: '1961', x: 50, y: 40, size: 1, value: 4000 });
    });
    expect(await telling(file)).toEqual(Array.from({ length: 30 }, (_, n) => n));
  });

  test('are none where a frame cannot be decoded', async () => {
    const whole = new Uint8Array(await cine(20, () => undefined).arrayBuffer());
    const part10 = await readPart10(blobOf(whole.slice(0, whole.length - rows * columns * 2)));
    expect(part10.kind === 'part10' ? (await tellingFrames(part10)).kind : 'unreadable').not.toBe('telling');
  });
});
