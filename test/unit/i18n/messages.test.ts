import { describe, expect, it } from 'vitest';
import { attributeLabel } from '../../../src/i18n/attributeLabel';
import { deAttributes } from '../../../src/i18n/attributes/de';
import { languageOf } from '../../../src/i18n/languageOf';
import { languages } from '../../../src/i18n/Language';
import { loadReportWords } from '../../../src/i18n/loadReportWords';
import { messagesOf } from '../../fixtures/messagesOf';
import { deImages } from '../../../src/i18n/attributes/deImages';
import { splitKeyword } from '../../../src/i18n/splitKeyword';
import { walkElements } from '../../../src/dicom/access/walkElements';
import { lookUp } from '../../../src/dicom/dictionary/lookUp';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { buildSampleStudy } from '../../../src/sample/buildSampleStudy';
import dictionary from '../../../src/dicom/data/dictionary.json';

/** All texts of a message tree; functions are called with ones and with twenties. */
function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node === 'function') {
    const call = node as (...given: unknown[]) => unknown;
    return [call(1, 1, 1, 1), call(20, 20, 20, 20)].flatMap(textsOf);
  }
  return Object.values(node as object).flatMap(textsOf);
}

/** Names of attributes may lack in a language. */
const pathsOf = (node: unknown, path = ''): string[] =>
  path === '.attributes'
    ? []
    : typeof node === 'object' && node !== null
      ? Object.entries(node).flatMap(([key, value]) => pathsOf(value, `${path}.${key}`))
      : [path];

describe('messages', () => {
  it.each(languages)('%s says something everywhere', (language) => {
    for (const text of textsOf(messagesOf(language))) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it.each(languages)('%s never promises anonymity', (language) => {
    for (const text of textsOf(messagesOf(language))) expect(text).not.toMatch(/anonym/i);
  });

  it.each(languages)(
    '%s says something everywhere in what is printed, and promises no anonymity',
    async (language) => {
      // A moment is no number: that function is called by the record alone.
      const { moment, ...words } = await loadReportWords(language);
      expect(moment('2026-11-29T18:00:00.000Z')).toContain('2026');
      for (const text of textsOf(words)) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN|\[object|[Aa]nonym/);
      }
    },
  );

  it('has the same keys in every language', () => {
    const wanted = pathsOf(messagesOf('de'));
    for (const language of languages) expect(pathsOf(messagesOf(language))).toEqual(wanted);
  });

  it('writes numbers and plurals as the language does', () => {
    expect(messagesOf('de').reading.progress(1, 12_345)).toBe('1 von 12.345 Dateien gelesen');
    expect(messagesOf('en').reading.progress(1, 1)).toBe('1 of 1 file read');
    expect(messagesOf('nl').reading.progress(2, 12_345)).toBe('2 van 12.345 bestanden gelezen');
  });
});

describe('the verdict', () => {
  it('never says that a person is named where nobody has a name', () => {
    for (const language of languages) {
      const { verdict } = messagesOf(language).summary;
      expect(verdict(20, 1, 0, 34)).toMatch(/kein Name|not give a patient’s name|geen naam/);
      expect(verdict(20, 3, 2, 34)).toMatch(/2 (von|of|van de) 3/);
      expect(verdict(20, 2, 2, 34)).toMatch(/\b2 (Personen mit Namen|people|personen bij naam)/);
    }
  });

  it('says once who has neither number nor date of birth', () => {
    expect(messagesOf('de').patients.numbered('')).toBe('ohne Patientennummer');
    expect(messagesOf('de').summary.personLine('', '')).toBe('Person ohne Namen, ohne Geburtsdatum');
    expect(messagesOf('de').patients.born('11. April 1979')).toBe('geboren am 11. April 1979');
    expect(messagesOf('de').patients.born('April 1979')).toBe('geboren im April 1979');
    expect(messagesOf('nl').patients.born('1979')).toBe('geboren in 1979');
    expect(messagesOf('en').patients.born('11 April 1979')).toBe('born on 11 April 1979');
  });
});

describe('a purpose', () => {
  it('says in one line each what stays and what goes, in every language', () => {
    for (const language of languages)
      for (const { title, stays, goes } of Object.values(messagesOf(language).purpose.presets)) {
        expect(title.length).toBeLessThan(34);
        for (const line of [stays, goes]) expect(line).toMatch(/^.{8,115}[^.]$/);
      }
  });

  it('has a name of its own', () => {
    for (const language of languages) {
      const titles = Object.values(messagesOf(language).purpose.presets).map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

describe('languageOf', () => {
  it('takes the first language of the browser that the page speaks, else English', () => {
    expect(languageOf(['fr-FR', 'nl-BE', 'de'])).toBe('nl');
    expect(languageOf(['de-AT'])).toBe('de');
    expect(languageOf(['fr'])).toBe('en');
    expect(languageOf([])).toBe('en');
  });
});

describe('a number that looks official', () => {
  it('is called by what it probably is, and is the reader’s own only where the reader’s files are looked at', () => {
    expect(attributeLabel('de', {}, 'number-kvnr')).toBe('wahrscheinlich Ihre Versichertennummer (KVNR)');
    expect(attributeLabel('de', {}, 'number-kvnr', false)).toBe(
      'wahrscheinlich eine Versichertennummer (KVNR)',
    );
    expect(attributeLabel('en', {}, 'number-svnr-at', false)).toBe(
      'probably an Austrian social insurance number',
    );
    expect(attributeLabel('nl', {}, 'number-ssn')).toMatch(/^misschien uw /);
  });
});

describe('attributeLabel', () => {
  it('translates only keywords that PS3.6 has', () => {
    const known = new Set(JSON.stringify(dictionary).match(/\w+/g));
    const strangers = [...Object.keys(deAttributes), ...Object.keys(deImages)].filter(
      (keyword) => !known.has(keyword),
    );
    expect(strangers).toEqual([]);
  });

  it.each(['de', 'nl'] as const)('calls every attribute of the sample by a name in %s', async (language) => {
    const { attributes } = messagesOf(language);
    const keywords = new Set<string>();
    for (const { blob } of buildSampleStudy().slice(0, 1)) {
      const part10 = await readPart10(blob);
      if (part10.kind === 'unreadable') throw new Error('no sample');
      const note = (tag: number): unknown => keywords.add(lookUp(tag)?.keyword ?? '');
      for (const { tag } of part10.meta?.elements ?? []) note(tag);
      walkElements(part10, ({ tag }) => note(tag));
    }
    keywords.delete('');
    expect(keywords.size).toBeGreaterThan(60);
    expect([...keywords].filter((keyword) => !Object.hasOwn(attributes, keyword))).toEqual([]);
  });

  it('splits a keyword without a translation into words', () => {
    expect(attributeLabel('de', deAttributes, 'PatientBirthDate')).toBe('Geburtsdatum');
    expect(attributeLabel('en', {}, 'PatientBirthDate')).toBe('Patient Birth Date');
    expect(splitKeyword('SOPInstanceUID')).toBe('SOP Instance UID');
    expect(attributeLabel('de', deAttributes, 'constructor')).toBe('constructor');
  });
});
