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
/** Most of it all files of a series say: two that come one after the other have it in common. */
const mostSeries = 4;

/** The search in bytes for the secrets of a study, for every character set of its files. */
class StudyBytes {
  readonly #secrets: readonly Secret[];
  readonly #searches = new Memo<CharacterSet | undefined, ByteSearch>(mostCharacterSets);
  /** What files say that come one after the other. */
  readonly #series = new Memo<CharacterSet | undefined, Memo<string, ByteSearch>>(mostCharacterSets);
  /** Names of what the latest file says of itself. */
  #before: ReadonlySet<string> = new Set();
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
    const all = distinct(own);
    const before = this.#before;
    this.#before = new Set(all.map(nameOf));
    const again = all.filter((secret) => before.has(nameOf(secret)));
    const fresh = all.filter((secret) => !before.has(nameOf(secret)));
    const needlesFor = (secrets: readonly Secret[]): Needle[] =>
      secrets.flatMap((secret) => known.of(nameOf(secret), () => needlesOf(secret, characterSet)));
    const searches = this.#series.of(characterSet, () => new Memo(mostSeries));
    const series = searches.of(
      again.map(nameOf).join('\u0001'),
      () => new ByteSearch(needlesFor(again), this.in(characterSet)),
    );
    return new ByteSearch(needlesFor(fresh), series);
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
