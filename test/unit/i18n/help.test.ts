import { describe, expect, it } from 'vitest';
import { languages, languageOfWording, wordings } from '../../../src/i18n/Language';
import { loadHelpWords } from '../../../src/i18n/loadHelpWords';
import { topics } from '../../../src/state/Help.svelte';
import { messagesOf } from '../../fixtures/messagesOf';

describe('help', () => {
  it.each(wordings)('answers every question in %s, and says something in each answer', async (wording) => {
    const words = await loadHelpWords(wording);
    expect(Object.keys(words.answers).sort()).toEqual([...topics].sort());
    for (const topic of topics) {
      const { says, steps } = words.answers[topic];
      expect(says.length + steps.length, topic).toBeGreaterThan(0);
      for (const text of [...says, ...steps]) expect(text.trim()).toMatch(/[.:?]$/);
      expect(messagesOf(languageOfWording(wording)).helpLinks.questions[topic]).toMatch(/\?$/);
    }
  });

  it.each(languages)('promises no anonymity in %s', async (language) => {
    expect(JSON.stringify(await loadHelpWords(language))).not.toMatch(/anonym/i);
  });

  it('names the operator’s place in the statement once', async () => {
    for (const wording of wordings) {
      const { access } = await loadHelpWords(wording);
      expect(access.sections.filter(({ operator }) => operator !== undefined)).toHaveLength(1);
      expect(
        access.sections.every(({ operator, nobody }) => (operator === undefined) === (nobody === undefined)),
      ).toBe(true);
    }
  });
});
