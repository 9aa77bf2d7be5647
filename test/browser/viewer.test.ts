import { afterEach, describe, expect, inject, it } from 'vitest';
import { drawDigits } from '../fixtures/drawDigits';
import { encapsulatedFile } from '../fixtures/encapsulatedFile';
import { ctElements, fileBytes, type FixtureElement } from '../fixtures/part10';
import { presentationState } from '../fixtures/presentationState';
import streams from '../unit/pixel/videoStreams.json';
import {
  clean,
  openPage,
  trySample,
  type OpenPage,
  type PageOptions,
  leaveDialog,
  goTo,
  unfold,
} from './openPage';
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
  await goTo(page, 'pictures');
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
    // Covering is not looking, and looking is not deciding.
    await page.locator('[data-testid=viewer-review][data-seen=shown][data-said=nothing]').waitFor();

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
    await leaveDialog(page);
    await clean(page);
    const result = page.getByTestId('result');
    expect(await result.getAttribute('data-cleaned')).toBe('20');
    expect(await result.getAttribute('data-verified')).toBe('20');

    await goTo(page, 'pictures');
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

    // Or over the original, right of a line that keys and pointers move.
    await viewer.getByTestId('viewer-beside').uncheck();
    await viewer.getByTestId('viewer-divided').check();
    const over = viewer.getByTestId('divider-copy');
    await over.waitFor();
    const cut = (): Promise<string> => over.evaluate(({ style }) => style.clipPath);
    const half = await cut();
    await viewer.getByTestId('divider').focus();
    await page.keyboard.press('ArrowRight');
    expect(await cut()).not.toBe(half);
    expect(await page.getByTestId('viewer-slider').inputValue()).toBe('11');
    const handle = await viewer.getByTestId('divider').boundingBox();
    if (handle === null) throw new Error('no line');
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(handle.x + handle.width / 4, handle.y + handle.height / 2, { steps: 4 });
    await page.mouse.up();
    expect(Number(await viewer.getByTestId('divider').inputValue())).toBeLessThan(40);
    expect(await seriousFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('lays picture, slider, tools and decisions below or beside each other, as narrow as a phone too', async () => {
    const { page } = await view({ width: 1280, height: 740 });
    await page.getByTestId('redact-add').click();
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 740 });
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
      expect(await seriousFaults(page)).toEqual([]);
    }
  });
});

const rules = [{ match: { modality: 'CT' }, cover: [{ x: 4, y: 6, width: 40, height: 12 }] }];

it('takes rules for devices from a file, offers what they black out, and lists what it could not translate', async () => {
  const { page, complaints } = await start({ width: 360 });
  await trySample(page);
  await goTo(page, 'pictures');
  await unfold(page.getByTestId('rules'));
  const give = (name: string, text: string): Promise<void> =>
    page
      .getByTestId('rules-input')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await give('ctp.script', '{ Modality.equals("CT") }\n(0,0,9,9)\n{ Nothing.equals("1") }\n(0,0,9,9)');
  await goTo(page, 'pictures');
  await page.getByTestId('rules-problems').waitFor();
  expect(await page.getByTestId('rules-problems').textContent()).toContain('3');
  await give('rules.json', JSON.stringify(rules));
  await page.waitForFunction(
    () =>
      document.querySelector('[data-testid=rules-problems]') === null &&
      document.querySelector('[data-testid=rules-state]')?.getAttribute('data-rules') === '1',
  );
  expect(await seriousFaults(page)).toEqual([]);

  await page.waitForSelector('[data-testid=search-state][data-searched="20"]');
  await page.getByTestId('review').click();
  await page.getByTestId('viewer').locator('canvas').waitFor();
  await page.getByTestId('redact-rules').click();
  expect(await page.getByTestId('redact-rect').count()).toBe(1);
  expect(await page.getByTestId('redact-rules').count()).toBe(0);
  expect(complaints).toEqual([]);
});

const study: FixtureElement[] = ctElements({ study: '1.2.276.1', instance: '1.2.276.1.1' });
const pictureFile = fileBytes(study, { sopInstance: '1.2.276.1.1' });
const written = 'ANNA<b>x</b><img src=x onerror=alert(1)>';
const stateFile = presentationState({
  SpecificCharacterSet: 'ISO_IR 100',
  SOPInstanceUID: '1.2.276.1.9',
  Modality: 'PR',
  PatientName: 'Müller^Jörg',
  PatientID: 'PAT-0815-77',
  PatientBirthDate: '19610723',
  PatientSex: 'M',
  StudyInstanceUID: '1.2.276.1',
  SeriesInstanceUID: '1.2.276.1.8',
  ReferencedSeriesSequence: [{ ReferencedImageSequence: [{ ReferencedSOPInstanceUID: '1.2.276.1.1' }] }],
  GraphicAnnotationSequence: [
    {
      GraphicLayer: 'A',
      GraphicObjectSequence: [
        { GraphicAnnotationUnits: 'PIXEL', GraphicType: 'CIRCLE', GraphicData: [2, 2, 3, 2] },
        { GraphicAnnotationUnits: 'MATRIX', GraphicType: 'POINT', GraphicData: [2, 2] },
      ],
      TextObjectSequence: [
        { UnformattedTextValue: written, AnchorPointAnnotationUnits: 'PIXEL', AnchorPoint: [1, 1] },
      ],
    },
  ],
});

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/dicom',
  buffer: Buffer.from(bytes),
});

it('outlines text that was found in the picture, and blacks out the one that is chosen', async () => {
  const { page, complaints } = await start({ width: 360 });
  const [rows, columns] = [128, 256];
  const stored = new Uint16Array(rows * columns);
  for (const y of [20, 80]) drawDigits(stored, columns, { text: '19610723', x: 30, y, size: 2, value: 4000 });
  const own: FixtureElement[] = [
    { tag: 0x00280010, vr: 'US', value: rows },
    { tag: 0x00280011, vr: 'US', value: columns },
    { tag: 0x7fe00010, vr: 'OW', value: new Uint8Array(stored.buffer) },
  ];
  const replaced = study.map((each) => own.find(({ tag }) => tag === each.tag) ?? each);
  await page
    .getByTestId('intake-input')
    .setInputFiles(file('digits', fileBytes(replaced, { sopInstance: '1.2.276.1.1' })));
  await goTo(page, 'pictures');
  await page.getByTestId('thumbnail').click();
  await page.getByTestId('find-text').click();
  const found = page.getByTestId('found-text');
  await found.nth(1).waitFor();
  expect(await found.count()).toBe(2);
  expect(await found.first().isDisabled()).toBe(true);
  await page.locator('input[name=tool][value=cover]').check();
  await found.first().click();
  expect(await found.count()).toBe(1);
  expect(await page.getByTestId('found-uncovered').textContent()).toContain('1');
  expect(await page.getByTestId('redact-rect').count()).toBe(1);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByTestId('cover-found').click();
  expect(await found.count()).toBe(0);
  expect(await page.getByTestId('found-uncovered').count()).toBe(0);
  expect(await page.getByTestId('redact-rect').count()).toBe(2);
  expect(complaints).toEqual([]);
});

describe('annotations of presentation states', () => {
  it('are drawn over the picture that they refer to, as text and never as page, and can be taken off', async () => {
    const { page, complaints } = await start({ width: 360 });
    await page
      .getByTestId('intake-input')
      .setInputFiles([file('picture', pictureFile), file('state', stateFile)]);
    await goTo(page, 'pictures');
    await page.getByTestId('thumbnail').click();
    const layer = page.getByTestId('annotations');
    await layer.locator('text').waitFor();
    expect(await layer.locator('text').textContent()).toBe(written);
    expect(await layer.locator('path.line').count()).toBe(1);
    expect(await page.getByTestId('viewer').locator('b, img').count()).toBe(0);
    expect(await page.getByTestId('annotations-left').textContent()).toContain('1');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByTestId('viewer-annotations').uncheck();
    expect(await layer.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('are not drawn over other pictures', async () => {
    const { page } = await start();
    const other = fileBytes(ctElements({ study: '1.2.276.1', instance: '1.2.276.1.2' }), {
      sopInstance: '1.2.276.1.2',
    });
    await page.getByTestId('intake-input').setInputFiles([file('other', other), file('state', stateFile)]);
    await goTo(page, 'pictures');
    await page.getByTestId('thumbnail').click();
    await page.getByTestId('viewer').locator('canvas').waitFor();
    await page.waitForTimeout(500);
    expect(await page.getByTestId('annotations').count()).toBe(0);
    expect(await page.getByTestId('viewer-annotations').count()).toBe(0);
  });
});

it('a video that no browser plays is named; nothing can be drawn on it or called looked at, but it can be left out', async () => {
  const { page, complaints } = await start({ width: 360 });
  // An MPEG program stream of nothing.
  const stream = new Uint8Array(64);
  stream.set([0, 0, 1, 0xba, 0x44]);
  await page
    .getByTestId('intake-input')
    .setInputFiles([file('video', encapsulatedFile('1.2.840.10008.1.2.4.100', [stream]))]);
  await goTo(page, 'pictures');
  await page.getByTestId('thumbnail').click();
  const viewer = page.getByTestId('viewer');
  await viewer.locator('.notice', { hasText: 'MPEG2 Main Profile' }).waitFor();
  expect(await viewer.locator('input[name=tool]').count()).toBe(0);
  expect(await viewer.getByTestId('redact-add').count()).toBe(0);
  const buttons = viewer.getByTestId('viewer-review').getByRole('button');
  expect(await buttons.count()).toBe(1);
  await buttons.click();
  expect(await viewer.getByTestId('viewer-review').getAttribute('data-seen')).toBe('left-out');
  expect(await seriousFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('H.264 in an MPEG transport stream plays, to its end, and can then be called looked at', async () => {
  const { page, complaints } = await start({ width: 360 });
  const stream = Uint8Array.from(Buffer.from(streams.transport, 'base64'));
  await page
    .getByTestId('intake-input')
    .setInputFiles([file('video', encapsulatedFile('1.2.840.10008.1.2.4.103', [stream]))]);
  await goTo(page, 'pictures');
  await page.getByTestId('thumbnail').click();
  const viewer = page.getByTestId('viewer');
  const approve = viewer.getByTestId('approve');
  await viewer.getByTestId('viewer-video').waitFor();
  expect(await viewer.getByTestId('approve').count()).toBe(0);
  await page.waitForFunction(
    () => (document.querySelector<HTMLVideoElement>('[data-testid=viewer-video]')?.readyState ?? 0) >= 2,
  );
  const played = await viewer.getByTestId('viewer-video').evaluate(async (video: HTMLVideoElement) => {
    const ended = new Promise((resolve) => video.addEventListener('ended', resolve));
    await video.play();
    await ended;
    return { width: video.videoWidth, height: video.videoHeight };
  });
  expect(played).toMatchObject({ width: 64, height: 48 });
  expect(await seriousFaults(page)).toEqual([]);
  await approve.click();
  expect(await viewer.getByTestId('viewer-review').getAttribute('data-seen')).toBe('approved');
  expect(complaints).toEqual([]);
});
