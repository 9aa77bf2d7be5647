import type { EpaWords } from '../epa/EpaWords';
import type { Language } from '../i18n/Language';
import type { Messages } from '../i18n/Messages';

/** The words that stand in files for the ePA, in one language. */
export const epaWords = (language: Language, { product, epa: { file } }: Messages): EpaWords => ({
  ...file,
  language,
  program: product,
  modality: (code) => (Object.hasOwn(file.modalities, code) ? (file.modalities[code] ?? '') : ''),
});
