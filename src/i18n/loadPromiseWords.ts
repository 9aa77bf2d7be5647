import type { Language } from './Language';
import type { PromiseMessages } from './PromiseMessages';

/** Chunks of their own: who reads this has time. */
const loaders: Record<Language, () => Promise<PromiseMessages>> = {
  de: async () => (await import('./de/late/promise')).promise,
  en: async () => (await import('./en/late/promise')).promise,
  nl: async () => (await import('./nl/late/promise')).promise,
};

/** Every word on how to check the promise, in one language. */
export const loadPromiseWords = (language: Language): Promise<PromiseMessages> => loaders[language]();
