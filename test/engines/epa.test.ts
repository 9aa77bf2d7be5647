import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../src/document/readPdf';
import { isBarePicture } from '../../src/epa/isBarePicture';
import { serveBuilt, type Served } from './app/serveBuilt';
import { clean, goTo, press, withoutPickers } from './app/steps';
import { byTestId } from './drive/byTestId';
import { downloaded } from './drive/downloaded';
import type { Driven } from './drive/Engine';
import { findEngines } from './drive/findEngines';
import { waitFor } from './drive/waitFor';

const { engines } = findEngines();
let served: Served;
let open: Driven | undefined;

beforeAll(async () => {
  served = await serveBuilt();
});
afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(() => served.stop());

describe.each(engines)('$name', (engine) => {
  it('makes a PDF/A and a bare picture for the ePA', async () => {
    open = await engine.open();
    const page = open;
    await page.goto(served.origin);
    await withoutPickers(page);
    await press(page, 'try-sample');
    await goTo(page, 'purpose');
    await press(page, 'purpose-own-record');
    await clean(page);
    await waitFor(page, byTestId('epa-card'));
    const saved = async (): Promise<Uint8Array> =>
      new Uint8Array(readFileSync(await downloaded(page, () => press(page, 'save-pictures'))));
    const pdf = await saved();
    expect(Buffer.from(pdf).toString('latin1')).toMatch(
      /^%PDF-[^]*<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B</,
    );
    const text = await readPdf(pdf);
    if (text.kind !== 'document-text') throw new Error(text.code);
    expect(text.parts.join(' ')).toContain('Muster');
    await press(page, 'epa-overviews');
    await press(page, 'epa-form-jpeg');
    const picture = await saved();
    expect(isBarePicture(picture)).toBe(true);
    expect(await page.complaints()).toEqual([]);
  });
});
