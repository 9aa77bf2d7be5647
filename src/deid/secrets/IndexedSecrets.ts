import { Memo } from '../../dicom/Memo';
import type { Secret } from './Secret';
import { SecretIndex } from './SecretIndex';
import { charactersOf } from './charactersOf';
import { NearNames } from './NearNames';
import { spellingsOf } from './spellingsOf';

/** Kept texts of a series are the same in all its files. */
const mostAnswers = 2000;
const longestRemembered = 256;
const leastWhole = 4;

/** Some secrets, ready for every question that is asked of a text. */
export class IndexedSecrets {
  readonly index: SecretIndex;
  readonly words: SecretIndex;
  readonly near: NearNames;
  readonly #keys: ReadonlySet<string>;
  readonly #wholes = new Set<string>();
  readonly #holds = new Memo<string, boolean>(mostAnswers);

  constructor(secrets: readonly Secret[]) {
    this.index = new SecretIndex(secrets);
    this.words = new SecretIndex(secrets, 'words');
    this.near = new NearNames(secrets);
    this.#keys = new Set(secrets.map(keyOf));
    for (const secret of secrets) {
      const { kind } = secret;
      if (kind !== 'name' && kind !== 'id' && kind !== 'accession') continue;
      for (const spelling of spellingsOf(secret)) {
        const characters = charactersOf(spelling).text;
        if (characters.length >= leastWhole) this.#wholes.add(characters);
      }
    }
  }

  has(secret: Secret): boolean {
    return this.#keys.has(keyOf(secret));
  }

  /** Whether one of them stands anywhere in a text. */
  within(text: string): boolean {
    return text.length > longestRemembered ? this.#find(text) : this.#holds.of(text, this.#find);
  }

  /** Whether a text as a whole is one of them. */
  isWhole(text: string): boolean {
    return this.#wholes.has(charactersOf(text).text);
  }

  readonly #find = (text: string): boolean => this.index.find(text, () => true);
}

const keyOf = ({ kind, text }: Secret): string => `${kind}\0${text}`;
