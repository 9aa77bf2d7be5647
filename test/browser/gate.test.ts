import { textAt } from '../../src/dicom/access/valuesOf';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { readPart10 } from '../../src/dicom/read/readPart10';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { drawDigits } from '../fixtures/drawDigits';
import { blobOf } from '../fixtures/part10';
import { ultrasoundFile } from '../fixtures/ultrasoundFile';
import { clean, openPage, type OpenPage, type PageOptions, leaveDialog, goTo } from './openPage';
import { seriousFaults } from './seriousFaults';
import { sidewaysScroll } from './sidewaysScroll';

const origin = inject('origin');
let open: OpenPage | undefined;

async function start(options: PageOptions = {}): Promise<OpenPage> {
  open = await openPage(origin, options);
  return open;
}

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const [columns, rows] = [64, 48];
type Draw = Parameters<typeof ultrasoundFile>[2];

/** On a grey that no letter has. */
const pictured = (number: number, frames: number, draw: Draw): ReturnType<typeof ultrasoundFile> =>
  ultrasoundFile(number, { columns, rows, frames }, (frame, n) => {
    frame.fill(40);
    draw(frame, n);
  });

const printed = (frame: Uint8Array): unknown =>
  drawDigits(frame, columns, { text: '19610723', x: 8, y: 20, size: 1, value: 250 });

const rowsSeen = async (page: Page): Promise<Record<string, number>> => {
  await goTo(page, 'pictures');
  const seen = await page
    .getByTestId('picture-row')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-seen') ?? ''));
  const counts: Record<string, number> = {};
  for (const each of seen) counts[each] = (counts[each] ?? 0) + 1;
  return counts;
};

async function download(page: Page, id: string): Promise<Buffer> {
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByTestId(id).click()]);
  return readFileSync(await saved.path());
}

interface Copy {
  readonly burnedIn: string;
  readonly claims: boolean;
  /** Stored values at a place. */
  at(x: number, y: number, frame?: number): number;
}

/** Each copy as a stranger reads it. */
async function copiesOf(page: Page): Promise<Copy[]> {
  const entries = Object.entries(unzipSync(await download(page, 'save-zip')));
  return Promise.all(
    entries
      .filter(([name]) => name.endsWith('.dcm'))
      .map(async ([, bytes]): Promise<Copy> => {
        const part10 = await readPart10(blobOf(new Uint8Array(bytes)));
        if (part10.kind !== 'part10' || part10.pixelData === undefined) throw new Error('no picture');
        const codes = part10.dataSet.elements.find(({ tag }) => tag === 0x00120064)?.items ?? [];
        const { valueStart } = part10.pixelData;
        return {
          burnedIn: textAt(part10, part10.dataSet, 0x00280301),
          claims: codes.some(({ dataSet }) => textAt(part10, dataSet, 0x00080100) === '113101'),
          at: (x, y, frame = 0) => bytes[valueStart + frame * columns * rows + y * columns + x] ?? -1,
        };
      }),
  );
}

const reportOf = async (page: Page): Promise<CleaningReport> =>
  JSON.parse((await download(page, 'save-report')).toString()) as CleaningReport;

/** Scrolls the open sheet from its top to its end, resting at each step. */
async function scrollSheet(page: Page): Promise<void> {
  const place = page.getByTestId('sheet').locator('[data-scrolls]');
  for (let step = 0; ; step++) {
    const end = await place.evaluate((element, at) => {
      element.scrollTop = at * 180;
      return element.scrollTop + element.clientHeight >= element.scrollHeight - 2;
    }, step);
    await page.waitForTimeout(500);
    if (end) return;
  }
}

describe('forty ultrasounds', () => {
  it('are not seen to by one area drawn over the first, but by a sheet that shows it in each', async () => {
    const { page, complaints } = await start();
    const files = Array.from({ length: 40 }, (_, n) => pictured(n + 1, 1, printed));
    await page.getByTestId('intake-input').setInputFiles(files);
    await goTo(page, 'pictures');
    await page.getByTestId('pixels').waitFor();
    // The first stands beside the grid, where it can be read; none was decided on.
    await page.locator('[data-testid=desk][data-seen=shown]').waitFor();
    expect(await rowsSeen(page)).toEqual({ shown: 1, no: 39 });

    await page.getByTestId('review').click();
    const review = page.getByTestId('viewer-review');
    await review.and(page.locator('[data-seen=shown]')).waitFor();
    await page.getByTestId('redact-reach').selectOption('layout');
    await page.getByTestId('redact-add').click();
    await page.getByTestId('redact-rect').waitFor();
    expect(await review.getAttribute('data-seen')).not.toBe('blacked-out');
    const reach = page.getByTestId('reach-shown');
    expect(await reach.getAttribute('data-pictures')).toBe('40');
    await page.locator('[data-testid=approve]:enabled').click();
    await review.and(page.locator('[data-seen=blacked-out]')).waitFor();
    expect(await reach.getAttribute('data-not-shown')).toBe('39');
    await leaveDialog(page);
    expect(await rowsSeen(page)).toEqual({ 'blacked-out': 1, no: 39 });

    await clean(page);
    const result = page.getByTestId('result');
    expect(await result.getAttribute('data-cleaned')).toBe('1');
    expect(await result.getAttribute('data-refused')).toBe('39');

    await goTo(page, 'pictures');
    await page.getByTestId('pixels-all').check();
    await clean(page);
    expect(await result.getAttribute('data-cleaned')).toBe('40');
    const unseen = await copiesOf(page);
    expect(unseen.filter(({ burnedIn }) => burnedIn === 'NO')).toHaveLength(1);
    expect(unseen.filter(({ claims }) => claims)).toHaveLength(1);
    // The middle is black in all of them, and there the print was.
    expect(unseen.filter((copy) => copy.at(32, 24) === 0)).toHaveLength(40);
    const told = await reportOf(page);
    expect(told.pictures).toMatchObject({ blackedOut: 1, takenInUnseen: 39, onSheets: 0, oneByOne: 1 });
    expect(told.files[5]?.picture).toEqual({ shown: 0, of: 1, decision: 'taken-in-unseen' });

    await goTo(page, 'pictures');
    await page.getByTestId('pixels-all').uncheck();
    await page.getByTestId('group').first().click();
    const state = page.getByTestId('sheet-state');
    await state.waitFor();
    await page.locator('[data-testid=sheet-tile][data-seen=shown]').first().waitFor();
    const early = Number(await state.getAttribute('data-shown'));
    expect(early).toBeLessThan(39);
    await page.getByTestId('sheet-in').first().uncheck();
    await page.getByTestId('sheet-approve').click();
    expect(Number(await state.getAttribute('data-confirmed'))).toBeLessThan(39);
    await scrollSheet(page);
    expect(await state.getAttribute('data-shown')).toBe('38');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByTestId('sheet-approve').click();
    await page.locator('[data-testid=sheet-state][data-confirmed="38"]').waitFor();
    await leaveDialog(page);
    expect(await rowsSeen(page)).toEqual({ 'blacked-out': 39, shown: 1 });

    await clean(page);
    expect(await result.getAttribute('data-cleaned')).toBe('39');
    const seen = await copiesOf(page);
    expect(seen.filter(({ burnedIn, claims }) => burnedIn === 'NO' && claims)).toHaveLength(39);
    expect(seen.every((copy) => copy.at(32, 24) === 0 && copy.at(2, 2) === 40)).toBe(true);
    const report = await reportOf(page);
    expect(report.pictures).toMatchObject({ pictures: 39, blackedOut: 39, onSheets: 38, oneByOne: 1 });
    expect(complaints).toEqual([]);
  }, 240_000);
});

describe('the desk', () => {
  it('counts no part of a picture that the bar at the bottom of the window lies over, and says so', async () => {
    const { page, complaints } = await start({ width: 1280, height: 520 });
    await page.getByTestId('intake-input').setInputFiles([pictured(1, 1, printed)]);
    await goTo(page, 'pictures');
    const desk = page.getByTestId('desk');
    await page.getByTestId('pixels').locator('canvas').first().waitFor();
    await page.waitForTimeout(1500);
    expect(await desk.getAttribute('data-seen')).toBe('no');
    expect(await page.getByTestId('desk-told').textContent()).not.toBe('');
    await page.getByTestId('desk-approve').click();
    expect(await desk.getAttribute('data-said')).toBe('nothing');
    for (const y of [160, 320]) {
      await page.evaluate((top) => scrollTo(0, top), y);
      await page.waitForTimeout(500);
    }
    await desk.and(page.locator('[data-seen=shown]')).waitFor();
    expect(complaints).toEqual([]);
  });

  it('decides once for a key that is held down, and hears keys in its grid and picture only', async () => {
    const { page, complaints } = await start();
    const files = Array.from({ length: 3 }, (_, n) => pictured(n + 1, 1, printed));
    await page.getByTestId('intake-input').setInputFiles(files);
    await goTo(page, 'pictures');
    const shown = page.locator('[data-testid=desk][data-seen=shown]');
    await shown.waitFor();
    await page.getByTestId('pixels-all').focus();
    for (const key of ['Enter', 'b', 'd']) await page.keyboard.press(key);
    expect((await rowsSeen(page)).no).toBe(2);
    expect(await page.getByTestId('redact-rect').count()).toBe(0);

    await page.locator('[data-testid=picture-row][tabindex="0"]').focus();
    await page.keyboard.down('Enter');
    await page.locator('[data-testid=picture-row][data-seen=approved]').waitFor();
    await shown.waitFor();
    await page.keyboard.down('Enter');
    expect(await rowsSeen(page)).toEqual({ approved: 1, shown: 1, no: 1 });
    await page.keyboard.up('Enter');
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-selected') ?? null);
    expect(await focused()).toBe('true');
    await page.keyboard.press('d');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('true');
    expect(
      await page.locator('[data-testid=picture-row][aria-selected=true]').getAttribute('data-seen'),
    ).toBe('left-out');
    expect(await seriousFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('a cine of 63 frames', () => {
  const flash = (frame: Uint8Array, n: number): void => {
    if (n === 29) printed(frame);
  };

  async function openCine(options: PageOptions = {}): Promise<OpenPage> {
    const opened = await start(options);
    const { page } = opened;
    await page.getByTestId('intake-input').setInputFiles([pictured(1, 63, flash)]);
    await goTo(page, 'pictures');
    await page.getByTestId('review').click();
    await page.locator('[data-testid=frames-seen][data-shown="1"]').waitFor();
    return opened;
  }

  it('cannot be approved on its first frame, but when each frame was played', async () => {
    const { page, complaints } = await openCine({ width: 360, height: 740 });
    expect(await page.getByTestId('approve').isDisabled()).toBe(true);
    expect(await page.getByTestId('review-why').textContent()).not.toBe('');
    await page.waitForTimeout(700);
    expect(await page.getByTestId('frames-seen').getAttribute('data-shown')).toBe('1');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByTestId('play').click();
    await page.locator('[data-testid=frames-seen][data-shown="63"]').waitFor({ timeout: 60_000 });
    await page.getByTestId('approve').click();
    await page.locator('[data-testid=viewer-review][data-seen=approved]').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    await leaveDialog(page);
    expect(await rowsSeen(page)).toEqual({ approved: 1 });
    await clean(page);
    const [copy] = await copiesOf(page);
    expect([copy?.burnedIn, copy?.claims]).toEqual(['NO', true]);
    const { files, pictures } = await reportOf(page);
    expect(files[0]?.picture).toEqual({ shown: 63, of: 63, decision: 'approved', by: 'viewer' });
    expect(pictures).toMatchObject({ approved: 1, oneByOne: 1 });
    expect(complaints).toEqual([]);
  }, 120_000);

  it('can be approved by a sheet of the frames that differ, the one with text among them', async () => {
    const { page, complaints } = await openCine();
    await page.getByTestId('frame-sheet').click();
    await page.locator('[data-testid=sheet-tile][data-frame="29"]').waitFor({ timeout: 60_000 });
    const tiles = await page.getByTestId('sheet-tile').count();
    expect(tiles).toBeLessThan(20);
    await scrollSheet(page);
    await page.locator('[data-testid=sheet-approve]:enabled').click();
    expect(await seriousFaults(page)).toEqual([]);
    await leaveDialog(page);
    expect(await rowsSeen(page)).toEqual({ approved: 1 });
    await clean(page);
    const { files } = await reportOf(page);
    expect(files[0]?.picture).toEqual({ shown: tiles, of: 63, decision: 'approved', by: 'sheet' });
    expect(complaints).toEqual([]);
  }, 120_000);
});

describe('an area over a picture', () => {
  it('keeps the focus while keys move and resize it, says where it is, and leaves the focus in the viewer when it goes', async () => {
    const { page, context } = await start();
    await page.getByTestId('intake-input').setInputFiles([pictured(1, 1, printed)]);
    await goTo(page, 'pictures');
    await page.getByTestId('review').click();
    await page.getByTestId('redact-add').click();
    const area = page.getByTestId('redact-rect');
    const place = (): Promise<string> => area.evaluate(({ style }) => style.cssText);
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
    await area.focus();
    const places = [await place()];
    for (const key of ['ArrowLeft', 'ArrowLeft', 'Control+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowUp']) {
      await page.keyboard.press(key);
      expect(await focused()).toBe('redact-rect');
      places.push(await place());
    }
    expect(new Set(places).size).toBe(places.length);
    expect(await page.getByTestId('area-told').textContent()).toMatch(/17/);
    await page.keyboard.press('Delete');
    expect(await area.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('stage');
    await context.close();
  });

  it('is moved and resized by a pointer, and shows itself in forced colours', async () => {
    const { page } = await start();
    await page.emulateMedia({ forcedColors: 'active' });
    await page.getByTestId('intake-input').setInputFiles([pictured(1, 1, printed)]);
    await goTo(page, 'pictures');
    await page.getByTestId('review').click();
    await page.getByTestId('redact-add').click();
    const area = page.getByTestId('redact-rect');
    const box = async () => {
      const found = await area.boundingBox();
      if (found === null) throw new Error('no area');
      return found;
    };
    const drag = async (x: number, y: number, dx: number, dy: number): Promise<void> => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + dx, y + dy, { steps: 5 });
      await page.mouse.up();
    };
    const first = await box();
    await drag(first.x + first.width / 2, first.y + first.height / 2, 60, 40);
    const moved = await box();
    expect(moved.x - first.x).toBeGreaterThan(40);
    expect(moved.y - first.y).toBeGreaterThan(20);
    expect(Math.abs(moved.width - first.width)).toBeLessThan(2);
    await drag(moved.x + moved.width + 4, moved.y + moved.height + 4, 50, 30);
    const larger = await box();
    expect(larger.width - moved.width).toBeGreaterThan(30);
    expect(larger.height - moved.height).toBeGreaterThan(15);
    expect(Math.abs(larger.x - moved.x)).toBeLessThan(2);
    const shown = await area.evaluate((element) => {
      const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(element);
      return { outlineStyle, outlineWidth, differ: outlineColor !== backgroundColor };
    });
    expect(shown).toEqual({ outlineStyle: 'solid', outlineWidth: '2px', differ: true });
  });
});
