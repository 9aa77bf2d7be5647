import { foldText } from '../text/foldText';
import { isParticle } from '../text/isParticle';
import { isPlaceholder } from '../text/isPlaceholder';
import placeholderSurnames from '../text/lexicon/people/placeholderSurnames.txt';
import { WordList } from '../text/WordList';

const surnames = new WordList(placeholderSurnames);

/** Whether a placeholder is a surname, too, and stands beside another name: `Fall^Anna`. */
export const maySurname = (word: string): boolean => surnames.has(foldText(word));

/** What never is a name of somebody, wherever it stands. */
const titles =
  /^(?:dr|prof|dipl|med|dent|ing|phd|ph\.?d|md|m\.d|mta|mtra|mtr|rn|rt|herr|frau|mr|mrs|ms|miss|mister|sir|hr|fr|dhr|mevr|mevrouw|meneer|jr|sr|ii|iii|iv|geb|nan|nn|nil|pat|priv\.-doz|priv)\.?$/;
/** Small words that stand before a surname; alone they may be one. */
const before =
  /^(?:von|vom|van|der|den|de|del|della|dela|di|da|dos|du|des|le|la|les|el|al|zu|zum|zur|ten|ter|und|and|bin|ibn|t|d|l)$/;

/**
 * The words of a name that are cut from free text where they stand by themselves, usual ones (`Herz`), short ones (`Ey`) and small ones
 * (`Le^Do`) as well. Not titles, and not small words before a surname (`von der Heide`).
 * @param name a person name with its components (PS3.5 6.2.1), or a part of one
 */
export function secretWords(name: string): string[] {
  return componentsOf(name).flatMap(({ component, place }) => {
    // An identifier in the place of a name.
    if (/\d/.test(component)) return [];
    const words = component.split(/[\s,;/_-]+/).filter((word) => /\p{L}/u.test(word));
    return words.filter((word, at) => {
      const plain = word.toLowerCase();
      // A title alone is none: `Wagner^Pat`, `Herr^Anna`.
      const isName = name.includes('^') && words.length === 1 && place < 2;
      if ((titles.test(plain) && !isName) || /^[^\p{L}]*[a-z][^\p{L}]*$/u.test(plain)) return false;
      if (isPlaceholder(word) && !(name.includes('^') && maySurname(word))) return false;
      const surname = words.slice(at + 1).find((other) => !isParticle(other) && other.length > 2);
      return !(before.test(plain) && surname !== undefined && isSmall(word, component));
    });
  });
}

/** The components of each group, and which one of its group each is (PS3.5 6.2.1.1): family name, given name, middle name, prefix, suffix. */
const componentsOf = (name: string): { component: string; place: number }[] =>
  name.split('=').flatMap((group) => group.split('^').map((component, place) => ({ component, place })));

/** `von der Heide`, `VAN DER HEIDE`, but not `Le Thi`. */
const isSmall = (word: string, component: string): boolean =>
  /^\p{Ll}/u.test(word) ||
  component === component.toUpperCase() ||
  /^(?:Von|Vom|Van|Der|Den|De|Del|Della|Di|Dos|Du|Des|La|El|Al|Zu|Zum|Zur|Ten|Ter)$/.test(word);
