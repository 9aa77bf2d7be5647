import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { openPage, trySample, type OpenPage } from '../openPage';
import { plainServer, type PlainServer } from './plainServer';

let server: PlainServer | undefined;
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  server?.close();
  [open, server] = [undefined, undefined];
});

const chunk = readdirSync('dist/assets').find((name) => name.startsWith('learnt-')) ?? 'none';

it.each([
  ['no figures', 'throw new Error();'],
  ['others than those', 'export default new Uint8Array(64);'],
])('where the page gets %s by which texts are cleaned, no file is read', async (_, code) => {
  server = await plainServer();
  server.instead.set(`/assets/${chunk}`, code);
  open = await openPage(server.address);
  const { page } = open;
  await page.getByTestId('try-sample').click();
  await page
    .locator('.notice, .sheet[role=status], [data-testid=view]:not([data-view=start])')
    .first()
    .waitFor();
  expect(server.asked).toContain(`/assets/${chunk}`);
  expect(await page.getByTestId('view').innerText()).not.toContain('Muster, Jörg');
  expect(await page.getByTestId('clean').count()).toBe(0);
});

it('the figures are none of what the page waits for, and are fetched once for all lanes', async () => {
  server = await plainServer();
  open = await openPage(server.address);
  const { page } = open;
  await trySample(page);
  expect(readFileSync('dist/index.html', 'utf8')).not.toContain(chunk);
  // Once by the page, once by the service worker that keeps them.
  expect(server.asked.filter((path) => path === `/assets/${chunk}`).length).toBeLessThanOrEqual(2);
});
