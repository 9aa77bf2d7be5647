import type { KeptWordMessages } from './KeptWordMessages';
import type { Language } from './Language';

/** Chunks of their own: they are read where a text is cleaned word by word. */
const loaders: Record<Language, () => Promise<KeptWordMessages>> = {
  de: async () => (await import('./de/late/keptWords')).keptWords,
  en: async () => (await import('./en/late/keptWords')).keptWords,
  nl: async () => (await import('./nl/late/keptWords')).keptWords,
};

/** Every word about single words of cleaned texts in one language. */
export const loadKeptWordWords = (language: Language): Promise<KeptWordMessages> => loaders[language]();
