import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { downloaded } from './drive/downloaded';
import { findEngines } from './drive/findEngines';
import { freePort } from './drive/freePort';
import { attributeOf, countOf, textOf } from './drive/read';
import { waitFor, waitForGone } from './drive/waitFor';
import type { Driven } from './drive/Engine';

const folder = mkdtempSync(join(tmpdir(), 'reinschrift-drive-'));
const paths = ['one.bin', 'two.bin'].map((name) => join(folder, name));
let server: Server;
let address = '';
let open: Driven | undefined;

const page = `<!doctype html><meta charset=utf-8><title>t</title>
<input id=files type=file multiple><input id=text><button id=save>save</button><button id=complain>complain</button><p id=told></p><canvas id=c width=200 height=200></canvas>
<script>
const told = document.getElementById('told'), canvas = document.getElementById('c');
document.getElementById('files').onchange = async (event) => {
  for (const file of event.target.files) {
    const line = document.createElement('b');
    line.textContent = file.name + ' ' + new Uint8Array(await file.arrayBuffer()).join();
    told.append(line);
  }
};
document.getElementById('save').onclick = (event) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array([1, 2, 3])]));
  link.download = 'saved.bin';
  link.click();
  told.dataset.trusted = event.isTrusted;
};
for (const type of ['pointerdown', 'pointermove', 'pointerup'])
  canvas.addEventListener(type, (event) => { if (event.buttons || type === 'pointerup') canvas.dataset[type] = event.offsetX + ',' + event.offsetY; });
addEventListener('keydown', ({ key }) => { told.dataset.key = key; });
setTimeout(() => document.title = 'later', 300);
document.getElementById('complain').onclick = () => {
  console.warn('complained');
  console.debug('not heard');
  Promise.reject(new Error('promised'));
  setTimeout(() => { throw new Error('thrown') });
};
</script>`;

beforeAll(async () => {
  paths.forEach((path, n) => writeFileSync(path, Uint8Array.of(n, 255, 0)));
  const port = await freePort();
  server = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(page)).listen(port);
  address = `http://localhost:${port}/`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const { engines } = findEngines();

describe.each(engines)('$name, as the tests drive it', (engine) => {
  it('gives files, reads, writes, presses, draws, saves, and tells what the page complains of', async () => {
    open = await engine.open({ width: 900, height: 700 });
    await open.goto(address);
    expect(await open.evaluate(() => [innerWidth, innerHeight])).toEqual([900, 700]);
    expect(await open.evaluate(async (a, b) => Promise.resolve(a + b), 1, 2)).toBe(3);
    await expect(open.evaluate(() => Promise.reject(new Error('from the page')))).rejects.toThrow(
      'from the page',
    );

    await open.setFiles('#files', paths);
    await waitFor(open, '#told b:nth-child(2)');
    expect(await textOf(open, '#told')).toMatch(/^one\.bin 0,255,0\s*two\.bin 1,255,0$/);
    expect(await countOf(open, '#told b')).toBe(2);

    await open.fill('#text', 'Größe 7');
    expect(await open.evaluate(() => document.querySelector<HTMLInputElement>('#text')?.value)).toBe(
      'Größe 7',
    );
    await open.press('ArrowDown');
    expect(await attributeOf(open, '#told', 'data-key')).toBe('ArrowDown');

    const [left, top] = await open.evaluate(() => {
      const { x, y } = document.querySelector('canvas')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return [x, y] as const;
    });
    await open.drag([left + 20, top + 30], [left + 120, top + 80]);
    const page = open;
    const at = async (name: string): Promise<number[]> =>
      ((await attributeOf(page, 'canvas', `data-${name}`)) ?? '')
        .split(',')
        .map((n) => Math.round(Number(n)));
    expect(await at('pointerdown')).toEqual([20, 30]);
    expect(await at('pointerup')).toEqual([120, 80]);

    const saved = await downloaded(open, async () => open?.click('#save'));
    expect(saved.endsWith('saved.bin')).toBe(true);
    expect([...readFileSync(saved)]).toEqual([1, 2, 3]);
    expect(await attributeOf(open, '#told', 'data-trusted')).toBe('true');
    await waitForGone(open, '#nothing');

    expect(await open.complaints()).toEqual([]);
    await open.reload();
    await open.click('#complain');
    for (const said of ['complained', 'promised', 'thrown'])
      await expect.poll(async () => (await page.complaints()).join(' ')).toContain(said);
    await open.goto(`${address}other`);
    expect(await open.complaints()).toHaveLength(3);
    expect((await open.complaints()).join(' ')).not.toContain('not heard');
    if (open.requests !== undefined) expect(open.requests).toContain(address);

    mkdirSync(join(folder, engine.name), { recursive: true });
    const shot = join(folder, engine.name, 'shot.png') as `${string}.png`;
    await open.screenshot(shot);
    expect(readFileSync(shot).subarray(1, 4).toString()).toBe('PNG');
  });

  it('waits for what comes, and says what does not', async () => {
    open = await engine.open();
    await open.goto(address);
    await expect(waitFor(open, '#never', 300)).rejects.toThrow(`${engine.name}: #never does not come`);
  });
});
