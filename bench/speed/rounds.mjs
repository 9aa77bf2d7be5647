// `node bench/speed/rounds.mjs [ROUNDS] [FILES]`: takes files in, cleans them, saves the ZIP and begins anew, again and again, in an installed
// Chromium; prints the heap of the page after each round, and how much of it is data in the second and the last. Needs a build.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/findBrowser.mjs';
import { writeSmallFiles } from './ctSlices.mjs';
import { heapSplit } from './heapSplit.mjs';

const [rounds = 50, files = 500] = process.argv.slice(2).map(Number);
const temp = mkdtempSync(join(process.env.BENCH_TEMP ?? tmpdir(), 'reinschrift-rounds-'));
const folder = join(temp, 'in');
writeSmallFiles(folder, files);
const port = 4184;
const server = spawn('node', ['scripts/start.mjs', '--built'], {
  env: { ...process.env, PORT: String(port) },
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  downloadsPath: temp,
});
try {
  const page = await browser.newPage({ acceptDownloads: true });
  page.setDefaultTimeout(600_000);
  await page.addInitScript(() => delete globalThis.showSaveFilePicker);
  await page.goto(`http://localhost:${port}/`);
  const session = await page.context().newCDPSession(page);
  const split = [];
  for (let round = 0; round < rounds; round++) {
    await page.getByTestId('intake-folder-input').setInputFiles(folder);
    await page.getByTestId('clean').click();
    await page.getByTestId('result').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('save-zip').click(),
    ]);
    await download.delete();
    await page.getByTestId('saved').waitFor();
    await page.getByTestId('start-over').click();
    await page.getByTestId('try-sample').waitFor();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    console.log(`round ${round + 1}: ${(usedSize / 1e6).toFixed(2)} MB`);
    if (round !== 1 && round !== rounds - 1) continue;
    split.push(await heapSplit(session));
    const { data, code } = split.at(-1);
    console.log(`  of it ${data.toFixed(3)} MB data, ${code.toFixed(2)} MB compiled code`);
  }
  const [second, last = second] = split;
  console.log(`data in the last round ${(last.data / second.data).toFixed(3)} x the second`);
} finally {
  await browser.close();
  server.kill();
  rmSync(temp, { recursive: true, force: true });
}
