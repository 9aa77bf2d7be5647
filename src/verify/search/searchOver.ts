import type { Secret } from '../../deid/secrets/Secret';
import type { StudyGuard } from '../../deid/secrets/StudyGuard';
import { Memo } from '../../dicom/Memo';
import type { CharacterSet } from '../../dicom/text/CharacterSet';
import { ByteSearch } from './ByteSearch';
import type { Needle } from './Needle';
import { needlesOf } from './needlesOf';

/** The files of a study are of one character set, or of a few. */
const mostCharacterSets = 8;

/** The search in bytes for the secrets of a study, for every character set of its files. */
class StudyBytes {
  readonly #secrets: readonly Secret[];
  readonly #searches = new Memo<CharacterSet | undefined, ByteSearch>(mostCharacterSets);

  constructor(secrets: readonly Secret[]) {
    this.#secrets = secrets;
  }

  in(characterSet: CharacterSet | undefined): ByteSearch {
    return this.#searches.of(characterSet, () => new ByteSearch(needlesIn(this.#secrets, characterSet)));
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
): ByteSearch =>
  new ByteSearch(needlesIn(guard.beyond(own), characterSet), guard.as(studyBytes).in(characterSet));

/** Of each secret once. */
function needlesIn(secrets: readonly Secret[], characterSet: CharacterSet | undefined): Needle[] {
  const distinct = new Map(secrets.map((secret) => [`${secret.kind}\0${secret.text}`, secret]));
  return [...distinct.values()].flatMap((secret) => needlesOf(secret, characterSet));
}
