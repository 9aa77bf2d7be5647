import { findings } from './de/findings';

/** A kind of finding that needs a sentence. */
export type FindingKind = keyof typeof findings.kinds;

const byKeyword: Readonly<Record<string, FindingKind>> = {
  EncryptedAttributesSequence: 'encrypted',
  DigitalSignaturesSequence: 'signatures',
};

/** The kind of a finding by its keyword (`Finding.keyword`); undefined for what an attribute says by its name. */
export function findingKind(keyword: string): FindingKind | undefined {
  if (keyword.startsWith('number-')) return 'number';
  if (Object.hasOwn(byKeyword, keyword)) return byKeyword[keyword];
  return Object.hasOwn(findings.kinds, keyword) ? (keyword as FindingKind) : undefined;
}
