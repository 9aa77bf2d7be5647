// How fast a person sees a picture: a CT of 1,000 slices in a real browser. Prints the time from a click to the first picture and the slices
// that are shown per second of scrolling. Needs a build (`npm run build`).
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/findBrowser.mjs';
import { writeCtSlices } from './ctSlices.mjs';

const slices = Number(process.env.BENCH_SLICES ?? 1000);
const temp = mkdtempSync(join(tmpdir(), 'reinschrift-viewer-'));
writeCtSlices(join(temp, 'in'), slices);
const server = spawn('node', ['scripts/start.mjs', '--built'], { env: { ...process.env, PORT: '4181' } });
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto('http://localhost:4181/');
  await page
    .getByTestId('intake-input')
    .setInputFiles(readdirSync(join(temp, 'in')).map((name) => join(temp, 'in', name)));
  await page.getByTestId('thumbnail').first().waitFor({ timeout: 120_000 });
  await page.getByTestId('thumbnail').first().scrollIntoViewIfNeeded();
  await page.locator('[data-testid=thumbnail][data-ready=true]').first().waitFor();

  const first = await page.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers();
    new globalThis.MutationObserver(() => {
      if (globalThis.document.querySelector('[data-testid=viewer] canvas'))
        resolve(globalThis.performance.now());
    }).observe(globalThis.document.body, { childList: true, subtree: true });
    const start = globalThis.performance.now();
    globalThis.document.querySelector('[data-testid=thumbnail]').click();
    return (await promise) - start;
  });
  console.log(`first picture of ${slices} slices: ${first.toFixed(0)} ms after the click, bar 300 ms`);

  /** One turn of the wheel on each animation frame, as a person scrolls; counts the pictures that were painted. */
  const shown = await page.evaluate(async () => {
    const stage = globalThis.document.querySelector('[data-testid=viewer] [role=group]');
    const painted = new Set();
    let canvasWrites = 0;
    const put = globalThis.CanvasRenderingContext2D.prototype.putImageData;
    globalThis.CanvasRenderingContext2D.prototype.putImageData = function (...args) {
      canvasWrites++;
      return put.apply(this, args);
    };
    const slider = globalThis.document.querySelector('[data-testid=viewer-slider]');
    const start = globalThis.performance.now();
    let last = start;
    while (globalThis.performance.now() - start < 5000) {
      await new Promise(globalThis.requestAnimationFrame);
      const now = globalThis.performance.now();
      if (now - last >= 1000 / 30) {
        stage.dispatchEvent(
          new globalThis.WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true }),
        );
        last += 1000 / 30;
      }
      painted.add(slider.value);
    }
    const seconds = (globalThis.performance.now() - start) / 1000;
    globalThis.CanvasRenderingContext2D.prototype.putImageData = put;
    return { perSecond: canvasWrites / seconds, turned: painted.size / seconds };
  });
  console.log(
    `scrolling: ${shown.perSecond.toFixed(1)} slices painted per second of ${shown.turned.toFixed(1)} turned, bar 30`,
  );
} finally {
  await browser.close();
  server.kill();
  rmSync(temp, { recursive: true, force: true });
}
