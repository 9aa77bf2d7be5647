import type { HelpMessages } from './HelpMessages';
import type { Wording } from './Language';

/** Chunks of their own: help is read by few, and fetched after all that everybody needs. */
const loaders: Record<Wording, () => Promise<HelpMessages>> = {
  de: async () => (await import('./de/late/help')).help,
  'de-leicht': async () => (await import('./leicht/help')).help,
  en: async () => (await import('./en/late/help')).help,
  nl: async () => (await import('./nl/late/help')).help,
};

/** Every word of help, the tour and the statement on accessibility. */
export const loadHelpWords = (wording: Wording): Promise<HelpMessages> => loaders[wording]();
