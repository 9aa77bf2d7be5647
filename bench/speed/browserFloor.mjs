import { createServer } from 'node:http';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The least that a page can do with the files of a folder, in seconds: the first 64 KiB of each read in two Workers (`heads`), every
 * byte read there (`all`), and the browser's own download of one Blob that consists of the same parts as a ZIP of clean copies
 * (`download`).
 */
export async function browserFloor(browser, folder, temp) {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><input type="file" webkitdirectory>');
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const context = await browser.newContext({ acceptDownloads: true });
  try {
    const page = await context.newPage();
    await page.goto(`http://localhost:${server.address().port}/`);
    await page.locator('input').setInputFiles(folder);
    const heads = await page.evaluate(readInWorkers, 65_536);
    const all = await page.evaluate(readInWorkers, undefined);
    const started = performance.now();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 0 }),
      page.evaluate(downloadParts),
    ]);
    const path = join(temp, `floor-${process.pid}`);
    await download.saveAs(path);
    const seconds = (performance.now() - started) / 1000;
    return { heads, all, download: seconds, bytes: statSync(path).size };
  } finally {
    await context.close();
    server.close();
  }
}

/** Runs in the page. */
async function readInWorkers(most) {
  const { document, Worker, Blob, URL, performance } = globalThis;
  const files = [...document.querySelector('input').files];
  const script = `onmessage = async ({ data: { file, most } }) => {
    const part = most === undefined ? file : file.slice(0, most);
    postMessage((await part.arrayBuffer()).byteLength);
  };`;
  const address = URL.createObjectURL(new Blob([script]));
  const started = performance.now();
  let next = 0;
  const one = () =>
    new Promise((resolve) => {
      const worker = new Worker(address);
      const feed = () => {
        if (next < files.length) worker.postMessage({ file: files[next++], most });
        else {
          worker.terminate();
          resolve();
        }
      };
      worker.onmessage = feed;
      feed();
    });
  await Promise.all([one(), one()]);
  return (performance.now() - started) / 1000;
}

/** Runs in the page: a fresh head of 8 KiB and a slice of the source for each file. */
function downloadParts() {
  const { document, Blob, URL } = globalThis;
  const files = [...document.querySelector('input').files];
  const parts = files.flatMap((file) => [new Uint8Array(8192), file.slice(Math.min(file.size, 28_000))]);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts));
  link.download = 'floor.bin';
  link.click();
}
