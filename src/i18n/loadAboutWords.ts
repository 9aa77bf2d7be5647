import type { AboutMessages } from './AboutMessages';
import type { Language } from './Language';

/** Chunks of their own: few ask what version they have. */
const loaders: Record<Language, () => Promise<AboutMessages>> = {
  de: async () => (await import('./de/late/about')).about,
  en: async () => (await import('./en/late/about')).about,
  nl: async () => (await import('./nl/late/about')).about,
};

/** Every word of "about this version". */
export const loadAboutWords = (language: Language): Promise<AboutMessages> => loaders[language]();
