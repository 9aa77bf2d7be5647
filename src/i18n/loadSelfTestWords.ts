import type { Language } from './Language';
import type { SelfTestMessages } from './SelfTestMessages';

/** Chunks of their own: few run the test. */
const loaders: Record<Language, () => Promise<SelfTestMessages>> = {
  de: async () => (await import('./de/late/selfTest')).selfTest,
  en: async () => (await import('./en/late/selfTest')).selfTest,
  nl: async () => (await import('./nl/late/selfTest')).selfTest,
};

/** Every word of the self-test in one language. */
export const loadSelfTestWords = (language: Language): Promise<SelfTestMessages> => loaders[language]();
