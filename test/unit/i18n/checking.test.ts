import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/Language';
import { loadPromiseWords } from '../../../src/i18n/loadPromiseWords';
import { loadSelfTestWords } from '../../../src/i18n/loadSelfTestWords';
import { hidingPlaces } from '../../../src/selftest/Planted';
import { messagesOf } from '../../fixtures/messagesOf';

function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return textsOf((node as (...given: unknown[]) => unknown)(2, 5, 1));
  return Object.values(node as object).flatMap(textsOf);
}

/** No page may promise more than it can. */
const tooMuch =
  /anonym|absolut|hundertprozent|100 ?%|garant|guarant|unhackable|volledig veilig|völlig sicher/i;

describe('the pages on how to check', () => {
  it.each(languages)(
    'say something everywhere in %s, and promise nothing that nobody can keep',
    async (language) => {
      for (const text of textsOf([await loadPromiseWords(language), await loadSelfTestWords(language)])) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        expect(text).not.toMatch(tooMuch);
      }
    },
  );

  it.each(languages)(
    'name in %s each hiding place in words of its own, which fit a line',
    async (language) => {
      const { places } = await loadSelfTestWords(language);
      expect(Object.keys(places).sort()).toEqual([...hidingPlaces].sort());
      expect(new Set(Object.values(places)).size).toBe(hidingPlaces.length);
      for (const name of Object.values(places)) expect(name.length).toBeLessThan(90);
    },
  );

  it.each(languages)(
    'tell in %s to wait for what the page really says once it works offline',
    async (language) => {
      const { sections } = await loadPromiseWords(language);
      const [offline] = sections;
      expect(offline?.steps.join(' ')).toContain(messagesOf(language).offline.ready);
      expect(sections.map(({ id }) => id)).toEqual(
        (await loadPromiseWords('de')).sections.map(({ id }) => id),
      );
      expect(sections.map(({ steps }) => steps.length)).toEqual(
        (await loadPromiseWords('de')).sections.map(({ steps }) => steps.length),
      );
    },
  );
});
