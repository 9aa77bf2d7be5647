import { readFileSync } from 'node:fs';
import type { CleaningReport } from '../../../src/report/CleaningReport';
import { byTestId } from '../drive/byTestId';
import { downloaded } from '../drive/downloaded';
import type { Driven } from '../drive/Engine';
import { attributeOf, countOf, textOf } from '../drive/read';
import { until, waitFor } from '../drive/waitFor';
import { readZip, type Files } from './readZip';
import { clean, goTo, press, unfold, withoutPickers } from './steps';
import { takeFolder } from './takeFolder';

export interface Job {
  readonly people: number;
  /** What the page says that it found. */
  readonly found: string;
  readonly cleaned: string | null;
  readonly verified: string | null;
  readonly zip: Files;
  readonly report: CleaningReport;
}

/** The whole way of a person: a folder, whose, what for with a key from a file, what was found, copies as a ZIP, and the report. */
export async function doMainJob(page: Driven, folder: string, key: string): Promise<Job> {
  await withoutPickers(page);
  await waitFor(page, byTestId('intake-drop'));
  await takeFolder(page, folder);
  await goTo(page, 'whose');
  await waitFor(page, byTestId('patient-row'));
  const people = await countOf(page, byTestId('patient-row'));
  await goTo(page, 'purpose');
  await press(page, 'purpose-basic');
  await unfold(page, 'more-purposes');
  await unfold(page, 'key');
  await press(page, 'key-file');
  await waitFor(page, byTestId('key-file-input'));
  await page.setFiles(byTestId('key-file-input'), [key]);
  await waitFor(page, '[data-testid=key-state][data-source=file]');
  await goTo(page, 'found');
  const found = await textOf(page, byTestId('summary'));
  await goTo(page, 'pictures');
  // What was searched stands in the report: it is the same only when all was.
  await until(() => page.evaluate(searched), `${page.engine}: the search for text does not end`, 180_000);
  await clean(page);
  const result = byTestId('result');
  return {
    people,
    found,
    cleaned: await attributeOf(page, result, 'data-cleaned'),
    verified: await attributeOf(page, result, 'data-verified'),
    zip: readZip(await downloaded(page, () => press(page, 'save-zip'))),
    report: JSON.parse(
      readFileSync(await downloaded(page, () => press(page, 'save-report')), 'utf8'),
    ) as CleaningReport,
  };
}

const searched = (): boolean =>
  document.querySelector('[data-testid=search-state]:not([data-running=true])') !== null &&
  document.querySelector('[data-testid=search-all]') === null;
