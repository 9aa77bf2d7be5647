import { statSync } from 'node:fs';
import { join } from 'node:path';
import { watchWorkers } from './workerHeaps.mjs';

/**
 * The whole job of a person with one folder, in seconds: `inspect` to the summary, `clean` to the result, `zip` until the browser has
 * the download on disk. Besides, the `longest` task of the page in ms that ends later than a second after the files were chosen, its `heap`
 * in MB at the end, and the peak of the largest heap of a `worker` in MB.
 */
export async function browserRun(browser, address, folder, temp, timeout = 3_600_000) {
  const context = await browser.newContext({ acceptDownloads: true, locale: 'de-DE' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(timeout);
    const workerPeak = await watchWorkers(page);
    await page.addInitScript(watchPage);
    await page.goto(address);
    await page.getByTestId('try-sample').waitFor();
    // What the first paint does not wait for.
    await page.waitForLoadState('networkidle');
    await page.getByTestId('intake-folder-input').setInputFiles(folder);
    await page.getByTestId('summary').waitFor();
    await page.getByTestId('clean').click();
    await page.getByTestId('result').waitFor();
    const before = performance.now();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('save-zip').click(),
    ]);
    const path = join(temp, `ours-${process.pid}`);
    await download.saveAs(path);
    const zip = (performance.now() - before) / 1000;
    const { inspect, clean, longest } = await page.evaluate(() => globalThis.benched());
    const heap = (await heapOf(page)) / 1e6;
    return { inspect, clean, zip, longest, heap, worker: workerPeak(), bytes: statSync(path).size };
  } finally {
    await context.close();
  }
}

/**
 * In the page, before its scripts: no save picker, since nobody is there to answer it. Notes when files were chosen, when cleaning was asked
 * for, when what was asked for stood on the page, and its long tasks.
 */
function watchPage() {
  const { document, performance, PerformanceObserver, MutationObserver } = globalThis;
  delete globalThis.showSaveFilePicker;
  const at = {};
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  document.addEventListener('change', () => (at.chosen ??= performance.now()), true);
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target.closest('[data-testid=clean]')) at.asked ??= performance.now();
    },
    true,
  );
  new MutationObserver(() => {
    for (const name of ['summary', 'result'])
      if (document.querySelector(`[data-testid=${name}]`)) at[name] ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
  globalThis.benched = () => ({
    inspect: (at.summary - at.chosen) / 1000,
    clean: (at.result - at.asked) / 1000,
    longest: Math.max(
      0,
      ...tasks
        .filter(({ startTime, duration }) => startTime + duration > at.chosen + 1000)
        .map(({ duration }) => duration),
    ),
  });
}

/** Bytes of the page's JavaScript heap that are in use after a collection. */
async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
