import { afterEach, describe, expect, inject, it } from 'vitest';
import { clean, openPage, trySample, type OpenPage, type PageOptions } from './openPage';
import { seriousFaults } from './seriousFaults';

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

/** Opens the viewer on the sample study's only series and waits for its picture. */
async function view(options: PageOptions = {}): Promise<OpenPage> {
  const opened = await start(options);
  const { page } = opened;
  await trySample(page);
  await page.getByTestId('thumbnail').click();
  await page.getByTestId('viewer').locator('canvas').waitFor();
  return opened;
}

describe('the viewer', () => {
  it('shows a thumbnail of every series and opens it in the middle, with the orientation of the patient', async () => {
    const { page, complaints } = await view();
    const viewer = page.getByTestId('viewer');
    expect(await page.getByTestId('viewer-slider').inputValue()).toBe('11');
    const drawn = await viewer.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      return new Set(data).size;
    });
    expect(drawn).toBeGreaterThan(10);
    expect(await viewer.locator('.mark').allTextContents()).toHaveLength(4);
    expect(complaints).toEqual([]);
  });

  it('turns the pages by wheel, slider and keys, and stops at both ends', async () => {
    const { page } = await view();
    const slider = page.getByTestId('viewer-slider');
    await page.getByTestId('viewer').locator('canvas').hover();
    await page.mouse.wheel(0, 100);
    expect(await slider.inputValue()).toBe('12');
    await page.getByTestId('viewer').locator('.stage').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await slider.inputValue()).toBe('10');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    expect(await slider.inputValue()).toBe('20');
    await slider.fill('1');
    expect(await slider.inputValue()).toBe('1');
  });

  it('draws an area by pointer and by keyboard, for one picture or the whole series, and takes it back', async () => {
    const { page } = await view();
    const viewer = page.getByTestId('viewer');
    const areas = viewer.getByTestId('redact-rect');
    await viewer.locator('input[name=tool][value=cover]').check();
    const box = await viewer.locator('canvas').boundingBox();
    if (box === null) throw new Error('no picture');
    await page.mouse.move(box.x + 40, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + 160, box.y + 90, { steps: 4 });
    await page.mouse.up();
    expect(await areas.count()).toBe(1);
    expect(await page.getByTestId('viewer-review').getAttribute('data-state')).toBe('covered');

    await page.getByTestId('redact-reach').selectOption('series');
    await page.getByTestId('redact-add').focus();
    await page.keyboard.press('Enter');
    expect(await areas.count()).toBe(2);
    const left = await areas.nth(1).evaluate((area) => area.style.left);
    await areas.nth(1).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await areas.nth(1).evaluate((area) => area.style.left)).not.toBe(left);

    await page.getByTestId('viewer').locator('.stage').focus();
    await page.keyboard.press('ArrowDown');
    expect(await areas.count()).toBe(1);
    await areas.first().focus();
    await page.keyboard.press('Delete');
    expect(await areas.count()).toBe(0);
    await page.getByTestId('redact-undo').click();
    expect(await areas.count()).toBe(1);
  });

  it('blacks out in the copies what was covered, proves it, and shows the copy beside the original', async () => {
    const { page, complaints } = await view();
    await page.getByTestId('redact-reach').selectOption('series');
    await page.getByTestId('redact-add').click();
    await page.keyboard.press('Escape');
    await clean(page);
    const result = page.getByTestId('result');
    expect(await result.getAttribute('data-cleaned')).toBe('20');
    expect(await result.getAttribute('data-verified')).toBe('20');

    await page.getByTestId('thumbnail').click();
    const viewer = page.getByTestId('viewer');
    await viewer.getByTestId('viewer-beside').check();
    const copy = viewer.locator('canvas').nth(1);
    await copy.waitFor();
    const middle = await copy.evaluate((canvas: HTMLCanvasElement) =>
      Array.from(
        canvas
          .getContext('2d')
          ?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1)
          .data.slice(0, 3) ?? [],
      ),
    );
    expect(middle).toEqual([0, 0, 0]);
    expect(complaints).toEqual([]);
  });

  it.each([360, 1280])(
    'lays picture, slider, tools and decisions below or beside each other at %d px',
    async (width) => {
      const { page } = await view({ width, height: 740 });
      const boxes = await page
        .getByTestId('viewer')
        .locator('.stages, .slider, .looking > .actions, .deciding')
        .evaluateAll((parts) =>
          parts.map((part) => {
            const { left, right, top, bottom } = part.getBoundingClientRect();
            return { left, right, top, bottom };
          }),
        );
      expect(boxes).toHaveLength(4);
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
          expect(a.bottom <= b.top + 1 || b.bottom <= a.top + 1 || a.right <= b.left + 1).toBe(true);
      const stage = await page.getByTestId('viewer').locator('.stage').boundingBox();
      expect(stage?.height).toBeGreaterThan(200);
    },
  );

  it.each([
    { width: 360, dark: false },
    { width: 1280, dark: true },
  ])('has no serious accessibility fault at $width px, dark: $dark', async (options) => {
    const { page } = await view(options);
    await page.getByTestId('redact-add').click();
    expect(await seriousFaults(page)).toEqual([]);
  });
});

const rules = [{ match: { modality: 'CT' }, cover: [{ x: 4, y: 6, width: 40, height: 12 }] }];

it('takes rules for devices from a file, offers what they black out, and lists what it could not translate', async () => {
  const { page, complaints } = await start({ width: 360 });
  await trySample(page);
  await page.getByTestId('rules').locator('summary').click();
  const give = (name: string, text: string): Promise<void> =>
    page
      .getByTestId('rules-input')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await give('ctp.script', '{ Modality.equals("CT") }\n(0,0,9,9)\n{ Nothing.equals("1") }\n(0,0,9,9)');
  await page.getByTestId('rules-problems').waitFor();
  expect(await page.getByTestId('rules-problems').textContent()).toContain('3');
  await give('rules.json', JSON.stringify(rules));
  await page.waitForFunction(
    () =>
      document.querySelector('[data-testid=rules-problems]') === null &&
      document.querySelector('[data-testid=rules-state]')?.getAttribute('data-rules') === '1',
  );
  expect(await seriousFaults(page)).toEqual([]);

  await page.getByTestId('search-all').click();
  await page.waitForSelector('[data-testid=search-state][data-searched="20"]');
  await page.getByTestId('review').click();
  await page.getByTestId('viewer').locator('canvas').waitFor();
  await page.getByTestId('redact-rules').click();
  expect(await page.getByTestId('redact-rect').count()).toBe(1);
  expect(await page.getByTestId('redact-rules').count()).toBe(0);
  expect(complaints).toEqual([]);
});
