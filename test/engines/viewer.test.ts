import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildSampleStudy } from '../../src/sample/buildSampleStudy';
import { ultrasound } from '../fixtures/ultrasound';
import { drawnAnew, drawnAtLast, drawnIn, storedIn } from './app/pictureOf';
import { readZip } from './app/readZip';
import { serveBuilt, type Served } from './app/serveBuilt';
import { clean, goTo, press, unfold, withoutPickers } from './app/steps';
import { waysOf } from './app/waysOf';
import { byTestId } from './drive/byTestId';
import { downloaded } from './drive/downloaded';
import type { Driven } from './drive/Engine';
import { findEngines } from './drive/findEngines';
import { attributeOf, countOf } from './drive/read';
import { until, waitFor, waitForGone } from './drive/waitFor';

const folder = mkdtempSync(join(tmpdir(), 'reinschrift-viewer-'));
const [cine, key] = ['CINE', 'key.txt'].map((name) => join(folder, name)) as [string, string];
const ways = waysOf(findEngines().engines);
/** What each engine drew and made, in the order in which it was asked: the same in all. */
const drawn = new Map<string, string[]>();
const blackedOut = new Map<string, string[]>();
let served: Served;
let open: Driven | undefined;

beforeAll(async () => {
  writeFileSync(cine, ultrasound(1, 'MUELLER JOERG', { columns: 320, rows: 240, frames: 12 }).buffer);
  writeFileSync(key, `reinschrift-key-1 ${'5a17'.repeat(16)}\n`);
  served = await serveBuilt();
});
afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(async () => {
  await served.stop();
  rmSync(folder, { recursive: true });
});

/** Opens the middle picture of the sample study. */
async function openSample(page: Driven, address = served.origin): Promise<void> {
  await page.goto(address);
  await waitFor(page, byTestId('intake-drop'));
  await withoutPickers(page);
  await press(page, 'try-sample');
  await goTo(page, 'purpose');
  await press(page, 'purpose-basic');
  await unfold(page, 'more-purposes');
  await unfold(page, 'key');
  await press(page, 'key-file');
  await waitFor(page, byTestId('key-file-input'));
  await page.setFiles(byTestId('key-file-input'), [key]);
  await waitFor(page, '[data-testid=key-state][data-source=file]');
  await goTo(page, 'pictures');
  await unfold(page, 'all-series');
  await press(page, 'thumbnail');
  await waitFor(page, '[data-testid=viewer] canvas');
}

const slide = (page: Driven): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('[data-testid=viewer-slider]')?.value ?? '');

/** Something that a list is set to, as a person who chooses it. */
async function choose(page: Driven, selector: string, value: string): Promise<void> {
  await waitFor(page, selector);
  await page.evaluate(
    (selector, value) => {
      const control = document.querySelector<HTMLSelectElement>(selector);
      if (control === null) throw new Error(`${selector} is not there`);
      control.value = value;
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    value,
  );
}

/** Where the picture lies in the window. */
const pictureAt = (page: Driven): Promise<{ left: number; top: number; width: number; columns: number }> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-testid=viewer] canvas');
    const { left = 0, top = 0, width = 0 } = canvas?.getBoundingClientRect() ?? {};
    return { left, top, width, columns: canvas?.width ?? 0 };
  });

describe.each(ways)('$name', ({ name, engine, file }) => {
  it('shows pictures by slider, keys and window, and plays frames', async () => {
    open = await engine.open();
    const page = open;
    await openSample(page, file);
    const states = [await drawnAtLast(page, 'viewer', '')];
    const again = async (): Promise<string> => {
      states.push(await drawnAtLast(page, 'viewer', states.at(-1) ?? ''));
      return slide(page);
    };
    expect(await slide(page)).toBe('11');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid=viewer] .stage')?.focus());
    await page.press('ArrowUp');
    expect(await again()).toBe('10');
    await page.press('End');
    expect(await again()).toBe('20');
    await choose(page, byTestId('viewer-slider'), '1');
    expect(await again()).toBe('1');
    await choose(page, byTestId('viewer-slider'), '11');
    expect(await again()).toBe('11');
    const windows = await countOf(page, '[data-testid=viewer] .choice option');
    expect(windows).toBeGreaterThan(1);
    await choose(page, '[data-testid=viewer] .choice select', String(windows - 1));
    await again();
    await page.press('Escape');
    await waitForGone(page, 'dialog[open]');

    await page.goto(file ?? served.origin);
    await waitFor(page, byTestId('intake-drop'));
    await page.setFiles(byTestId('intake-input'), [cine]);
    await goTo(page, 'pictures');
    await unfold(page, 'all-series');
    await press(page, 'thumbnail');
    await waitFor(page, '[data-testid=viewer] canvas');
    await waitFor(page, '[data-testid=viewer] [data-testid=play]');
    const first = await drawnIn(page, 'viewer');
    await page.click('[data-testid=viewer] [data-testid=play]');
    await drawnAnew(page, 'viewer', first);
    await waitFor(page, '[data-testid=viewer-review][data-seen=shown]', 30_000);
    drawn.set(name, states);
    expect(await page.complaints()).toEqual([]);
  });

  it('blacks out an area that was drawn, in the copy and nowhere else', async () => {
    open = await engine.open();
    const page = open;
    await openSample(page, file);
    await choose(page, byTestId('redact-reach'), 'series');
    await page.click(byTestId('redact-add'));
    await choose(page, byTestId('redact-reach'), 'picture');
    await page.click('[data-testid=viewer] input[name=tool][value=cover]');
    const { left, top, width, columns } = await pictureAt(page);
    const dots = width / columns;
    const [from, to] = [[12, 14] as const, [40, 30] as const];
    const at = ([x, y]: readonly [number, number]) => [left + x * dots, top + y * dots] as const;
    await page.drag(at(from), at(to));
    await until(
      async () => (await countOf(page, byTestId('redact-rect'))) === 2,
      `${page.engine}: no area was drawn`,
    );
    await page.press('Escape');
    await waitForGone(page, 'dialog[open]');
    await clean(page);
    expect(await attributeOf(page, byTestId('result'), 'data-verified')).toBe('20');
    const zip = readZip(await downloaded(page, () => press(page, 'save-zip')));
    const copies = [...zip].filter(([path]) => path.endsWith('.dcm')).sort(([a], [b]) => (a < b ? -1 : 1));
    expect(copies).toHaveLength(20);

    const middle = { x: [columns * 0.375, columns * 0.625], y: [columns * 0.45, columns * 0.55] };
    const inMiddle = (x: number, y: number): boolean =>
      x >= Math.floor(middle.x[0] ?? 0) &&
      x < (middle.x[1] ?? 0) &&
      y >= Math.floor(middle.y[0] ?? 0) &&
      y < (middle.y[1] ?? 0);
    for (const [n, { blob }] of buildSampleStudy().entries()) {
      const before = await storedIn(new Uint8Array(await blob.arrayBuffer()));
      const after = await storedIn(new Uint8Array(copies[n]?.[1] ?? []));
      expect(after.length).toBe(before.length);
      const wrong: string[] = [];
      for (let y = 0; y < columns; y++)
        for (let x = 0; x < columns; x++) {
          const value = after[y * columns + x];
          // The edge of what a hand draws may lie a pixel farther out or in.
          const surely = n === 10 && x > from[0] && x < to[0] - 1 && y > from[1] && y < to[1] - 1;
          const perhaps = n === 10 && x >= from[0] - 1 && x <= to[0] && y >= from[1] - 1 && y <= to[1];
          const same = value === before[y * columns + x];
          if (surely || inMiddle(x, y) ? value !== 0 : !same && !(perhaps && value === 0))
            wrong.push(`${x} ${y}`);
        }
      expect(wrong, `copy ${n + 1}`).toEqual([]);
    }
    // All but the one in which a hand drew.
    blackedOut.set(
      name,
      copies.filter((_, n) => n !== 10).map(([, bytes]) => createHash('sha256').update(bytes).digest('hex')),
    );
    expect(await page.complaints()).toEqual([]);
  });
});

it('the engines draw the same pictures and black out the same copies, to the last bit', () => {
  for (const by of [drawn, blackedOut]) {
    expect(by.size).toBe(ways.length);
    const [first] = by.values();
    for (const [, some] of by) expect(some).toEqual(first);
  }
});
