import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { textAt } from '../../src/dicom/access/valuesOf';
import { readPart10 } from '../../src/dicom/read/readPart10';
import type { Part10 } from '../../src/dicom/model/Part10';
import { blobOf } from '../fixtures/part10';
import { nameAt, ultrasound } from '../fixtures/ultrasound';
import { leaveDialog, openPage, type OpenPage } from './openPage';
import { seriousFaults } from './seriousFaults';
import { sidewaysScroll } from './sidewaysScroll';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const [columns, rows] = [640, 480];
const name = 'MUELLER JOERG';
const cine = ultrasound(1, name, { columns, rows, frames: 6 });
const still = ultrasound(2, name, { columns, rows });

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The areas over the picture, in pixels of it. */
const areasOf = (page: Page): Promise<Area[]> =>
  page.getByTestId('redact-rect').evaluateAll(
    (all, size) => {
      const part = (css: string, whole: number): number => Math.round((Number.parseFloat(css) * whole) / 100);
      return all.map(({ style }) => ({
        x: part(style.left, size.columns),
        y: part(style.top, size.rows),
        width: part(style.width, size.columns),
        height: part(style.height, size.rows),
      }));
    },
    { columns, rows },
  );

/** One finger, drawn from one place of the window to another. */
async function drag(
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    at?: readonly [number, number],
  ): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x: at[0], y: at[1] }],
    });
  await touch('touchStart', from);
  for (let n = 1; n <= 5; n++)
    await touch('touchMove', [from[0] + ((to[0] - from[0]) * n) / 5, from[1] + ((to[1] - from[1]) * n) / 5]);
  await touch('touchEnd');
  await session.detach();
}

/** Nothing is wider than the window, and nothing made the browser zoom out. */
async function fits(page: Page): Promise<void> {
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await page.evaluate(() => innerWidth)).toBe(360);
}

async function bottomOf(place: Locator): Promise<number> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('not there');
  return box.y + box.height;
}

async function pixelsOf(bytes: Uint8Array): Promise<{ frames: number; pixels: Uint8Array; part10: Part10 }> {
  const part10 = await readPart10(blobOf(new Uint8Array(bytes)));
  if (part10.kind !== 'part10' || part10.pixelData === undefined) throw new Error('no picture');
  const frames = Number(textAt(part10, part10.dataSet, 0x00280008) || '1');
  const { valueStart } = part10.pixelData;
  return { frames, part10, pixels: bytes.subarray(valueStart, valueStart + frames * columns * rows) };
}

/** How many pixels of all frames lie under the areas and are not black, and how many elsewhere differ. */
function compare(
  copy: Uint8Array,
  source: Uint8Array,
  areas: readonly Area[],
): { readonly left: number; readonly changed: number } {
  let [left, changed] = [0, 0];
  for (let at = 0; at < source.length; at++) {
    const [x, y] = [at % columns, Math.floor(at / columns) % rows];
    const under = areas.some(
      (area) => x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height,
    );
    if (under) left += copy[at] === 0 ? 0 : 1;
    else changed += copy[at] === source[at] ? 0 : 1;
  }
  return { left, changed };
}

describe('a person on a phone of 360 pixels', () => {
  it('blacks out a name with a finger, in every frame, saves, and all else is as it was', async () => {
    open = await openPage(origin, { width: 360, height: 740, phone: true });
    const { page, complaints } = open;
    const view = page.getByTestId('view');
    await fits(page);
    await page.getByTestId('intake-input').setInputFiles([cine, still]);
    await page.locator('[data-view=whose]').waitFor();
    await fits(page);
    await page.getByTestId('next').tap();
    await page.locator('[data-view=purpose]').waitFor();
    await fits(page);
    await page.getByTestId('purpose-basic').tap();
    await page.getByTestId('next').tap();
    await page.locator('[data-view=found]').waitFor();
    await fits(page);
    await page.getByTestId('next').tap();
    await page.locator('[data-view=pictures]').waitFor();
    await page.waitForSelector('[data-testid=search-state][data-searched="2"][data-with-text="2"]', {
      timeout: 60_000,
    });
    await fits(page);
    expect(await seriousFaults(page)).toEqual([]);

    // The picture and what is decided about it stand in one view, the bar at the bottom left out.
    const top = (await page.getByTestId('pixels').boundingBox())?.y ?? NaN;
    const bar = await page.getByTestId('back').evaluate((back) => back.closest('nav')?.clientHeight ?? NaN);
    expect((await bottomOf(page.getByTestId('desk-leave-out'))) - top).toBeLessThan(740 - bar);

    const desk = page.getByTestId('desk');
    const cell = (file: string): Locator => page.getByTestId('picture-row').filter({ hasText: file });
    // The still one: what the search found goes at one tap.
    await cell(still.name).tap();
    await page.locator('[data-testid=desk][data-seen=shown]').waitFor();
    await page.getByTestId('desk-black-out').tap();
    const found = await areasOf(page);
    expect(found.length).toBeGreaterThan(0);
    await page.locator('[data-testid=desk][data-seen=shown]').waitFor();
    await page.getByTestId('desk-approve').tap();
    await cell(still.name).and(page.locator('[data-seen=blacked-out]')).waitFor();

    // The cine came next. Another area is drawn over it by finger; approved it cannot be before each frame was on the screen.
    await desk.getByTestId('frames-seen').waitFor();
    await page.getByTestId('desk-black-out').tap();
    await page.getByTestId('desk-black-out').tap();
    await page.locator('[data-testid=desk][data-drawing=true]').waitFor();
    await page.getByTestId('pixels').evaluate((place) => place.scrollIntoView());
    const before = await areasOf(page);
    const box = await page.getByTestId('pixels').locator('canvas').first().boundingBox();
    if (box === null) throw new Error('no picture');
    const scroll = await page.evaluate(() => scrollY);
    await drag(
      page,
      [box.x + box.width * 0.3, box.y + box.height * 0.45],
      [box.x + box.width * 0.6, box.y + box.height * 0.7],
    );
    expect(await page.evaluate(() => scrollY)).toBe(scroll);
    const areas = await areasOf(page);
    expect(areas).toHaveLength(before.length + 1);
    await page.getByTestId('desk-approve').tap();
    expect(await desk.getAttribute('data-seen')).toBe('no');
    await desk.getByTestId('play').tap();
    await page.locator('[data-testid=desk] [data-testid=frames-seen][data-shown="6"]').waitFor();
    await page.getByTestId('desk-approve').tap();
    await cell(cine.name).and(page.locator('[data-seen=blacked-out]')).waitFor();
    await fits(page);

    // The viewer and the sheet fit as well.
    await page.getByTestId('review').tap();
    await page.getByTestId('viewer').locator('canvas').waitFor();
    await fits(page);
    await page.getByTestId('frame-sheet').tap();
    await page.getByTestId('sheet-tile').first().locator('canvas').waitFor();
    await fits(page);
    await leaveDialog(page);

    await page.getByTestId('clean').tap();
    await page.getByTestId('result').waitFor();
    expect(await view.getAttribute('data-view')).toBe('done');
    await fits(page);
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-zip').tap()]);
    const copies = Object.entries(unzipSync(readFileSync(await saved.path()))).filter(([path]) =>
      path.endsWith('.dcm'),
    );
    expect(copies).toHaveLength(2);
    for (const [, bytes] of copies) {
      const copy = await pixelsOf(bytes);
      const source = await pixelsOf(copy.frames > 1 ? cine.buffer : still.buffer);
      expect(copy.frames).toBe(source.frames);
      expect(textAt(copy.part10, copy.part10.dataSet, 0x00280301)).toBe('NO');
      expect(compare(copy.pixels, source.pixels, copy.frames > 1 ? areas : found)).toEqual({
        left: 0,
        changed: 0,
      });
      // Where the name stood, nothing is left.
      for (let frame = 0; frame < copy.frames; frame++)
        for (let y = nameAt.y; y < nameAt.y + 7 * nameAt.size; y++) {
          const row = (frame * rows + y) * columns + nameAt.x;
          expect(Math.max(...copy.pixels.subarray(row, row + 6 * nameAt.size * name.length))).toBe(0);
        }
    }
    expect(complaints).toEqual([]);
  }, 180_000);
});
