import type { Language } from './Language';
import type { Messages } from './Messages';

/** A language is a chunk of its own: a person needs one. */
const loaders: Record<Language, () => Promise<Messages>> = {
  de: async () => (await import('./de')).de,
  en: async () => (await import('./en')).en,
  nl: async () => (await import('./nl')).nl,
};

/** Every word of the page in one language. */
export const loadMessages = (language: Language): Promise<Messages> => loaders[language]();
