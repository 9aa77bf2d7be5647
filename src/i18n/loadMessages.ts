import type { Wording } from './Language';
import type { Messages } from './Messages';

/** A language is a chunk of its own: a person needs one. */
const loaders: Record<Wording, () => Promise<Messages>> = {
  de: async () => (await import('./de')).de,
  'de-leicht': async () => (await import('./leicht')).leicht,
  en: async () => (await import('./en')).en,
  nl: async () => (await import('./nl')).nl,
};

/** Every word of the page in one language. */
export const loadMessages = (wording: Wording): Promise<Messages> => loaders[wording]();
