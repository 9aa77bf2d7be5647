import type { Secret } from '../../deid/secrets/Secret';
import type { StudyGuard } from '../../deid/secrets/StudyGuard';
import { Memo } from '../../dicom/Memo';
import type { CharacterSet } from '../../dicom/text/CharacterSet';
import { ByteSearch } from './ByteSearch';
import type { Needle } from './Needle';
import { needlesOf } from './needlesOf';

/** The files of a study are of one character set, or of a few. */
const mostCharacterSets = 8;
/** What one file of a study says of itself, such as the UID of its series, most others say as well. */
const mostOwn = 1000;

/** The search in bytes for the secrets of a study, for every character set of its files. */
class StudyBytes {
  readonly #secrets: readonly Secret[];
  readonly #searches = new Memo<CharacterSet | undefined, ByteSearch>(mostCharacterSets);
  readonly #own = new Memo<CharacterSet | undefined, Memo<string, Needle[]>>(mostCharacterSets);

  constructor(secrets: readonly Secret[]) {
    this.#secrets = secrets;
  }

  in(characterSet: CharacterSet | undefined): ByteSearch {
    return this.#searches.of(characterSet, () => {
      const needles = distinct(this.#secrets).flatMap((secret) => needlesOf(secret, characterSet));
      return new ByteSearch(needles);
    });
  }

  /** The same together with what a file says of itself beyond the study. */
  with(own: readonly Secret[], characterSet: CharacterSet | undefined): ByteSearch {
    const known = this.#own.of(characterSet, () => new Memo(mostOwn));
    const needles = distinct(own).flatMap((secret) =>
      known.of(nameOf(secret), () => needlesOf(secret, characterSet)),
    );
    return new ByteSearch(needles, this.in(characterSet));
  }
}

const studyBytes = (secrets: readonly Secret[]): StudyBytes => new StudyBytes(secrets);

/**
 * Looks into bytes for what a file says of itself and for the secrets of its study, which are made ready once.
 * @param characterSet of the source
 */
export const searchOver = (
  guard: StudyGuard,
  own: readonly Secret[],
  characterSet: CharacterSet | undefined,
): ByteSearch => guard.as(studyBytes).with(guard.beyond(own), characterSet);

const nameOf = ({ kind, text }: Secret): string => `${kind}\0${text}`;

/** Of each secret once. */
const distinct = (secrets: readonly Secret[]): Secret[] => [
  ...new Map(secrets.map((secret) => [nameOf(secret), secret])).values(),
];
