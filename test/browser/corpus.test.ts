import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, inject, it } from 'vitest';
import { clean, openPage, goTo } from './openPage';

const corpus = '../shared/corpus';

it.skipIf(!existsSync(corpus))(
  'a folder of all kinds of files (the corpus beside the project; skipped where it is not) ends with every file in a state and nothing thrown',
  async () => {
    const opened = await openPage(inject('origin'));
    const { page, complaints } = opened;
    try {
      await page.getByTestId('intake-folder-input').setInputFiles(resolve(corpus));
      await goTo(page, 'found');
      await goTo(page, 'pictures');
      await page.getByTestId('pixels-all').check();
      await goTo(page, 'found');
      await clean(page);
      const result = page.getByTestId('result');
      const cleaned = Number(await result.getAttribute('data-cleaned'));
      expect(cleaned).toBeGreaterThan(225);
      expect(await result.getAttribute('data-verified')).toBe(String(cleaned));
      // The search goes on meanwhile: a picture in which it finds text after all were passed waits for a look.
      const held = Number(await page.getByTestId('held-back').getAttribute('data-count'));
      expect(Number(await result.getAttribute('data-refused')) - held).toBeLessThan(12);
      expect(complaints).toEqual([]);
    } finally {
      await opened.close();
    }
  },
);
