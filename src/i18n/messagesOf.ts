import { de } from './de';
import { en } from './en';
import type { Language } from './Language';
import type { Messages } from './Messages';
import { nl } from './nl';

const all: Record<Language, Messages> = { de, en, nl };

/** Every word of the page in one language. */
export const messagesOf = (language: Language): Messages => all[language];
