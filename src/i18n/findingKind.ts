import type { Messages } from './Messages';

type Kinds = Messages['findings']['kinds'];

const byKeyword: Readonly<Record<string, keyof Kinds>> = {
  EncryptedAttributesSequence: 'encrypted',
  DigitalSignaturesSequence: 'signatures',
};

/**
 * The kind of finding that needs a sentence, by its keyword (`Finding.keyword`); undefined for what an attribute says by its name.
 *
 * @param kinds of the language in use: which there are, all languages agree on
 */
export function findingKind(kinds: Kinds, keyword: string): keyof Kinds | undefined {
  if (keyword.startsWith('number-')) return 'number';
  if (Object.hasOwn(byKeyword, keyword)) return byKeyword[keyword];
  return Object.hasOwn(kinds, keyword) ? (keyword as keyof Kinds) : undefined;
}
