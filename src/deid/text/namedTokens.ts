import peopleWords from './lexicon/people/people.txt';
import rankWords from './lexicon/people/ranks.txt';
import { WordList } from './WordList';
import { isConnective, isNameLike, isNoun } from './inVocabulary';
import { isUnit } from './isFigure';
import { isGivenName } from './isGivenName';
import { spreadParticles } from './spreadParticles';
import type { TextToken } from './TextToken';

const mostWords = 4;
const titles =
  /^(dr|drs|prof|professor|doktor|doctor|dokter|herr|herrn|hr|hrn|frau|fr|fraeulein|mevr|mevrouw|mw|dhr|heer|meneer|mr|mrs|ms|miss|mister|sir|madam|fam|familie|ing|dipl|priv|oberarzt|oberaerztin|chefarzt|chefaerztin|schwester)$/;
/** Titles that are also codes of the technique: they need a dot, or their usual spelling and a word that may be a name. */
const ambiguous = /^(dr|fr|hr|mr|ms|mw|ing|fam|priv)$/;
const particles =
  /^(med|dent|vet|hc|habil|univ|nat|rer|phil|dipl|msc|phd|md|van|von|vom|de|der|den|het|zu|zum|zur|ten|ter|te|la|le|el|al|di|da|dos|del|du|mac|mc|st)$/;
const roles =
  /^(name|patientenname|geburtsname|maedchenname|meisjesnaam|ansprechpartner|ansprechpartnerin|kontaktperson|contactpersoon|patientin|naam|nachname|vorname|achternaam|voornaam|patient|patientin|patiente|pat|pt|arzt|aerztin|arts|zuweiser|ueberweiser|einweiser|einsender|hausarzt|huisarts|verwijzer|aanvrager|behandelaar|physician|radiologe|radiologin|radiologist|radioloog|operator|technologist|technician|mtra|mta|mtr|laborant|referrer|referring|signed|befunder|geb|born|geboren)$/;

/** Words of people: whom they stand before is named, though no colon says so (`nurse Hart`, `Tochter Klein`). */
const people = new WordList(peopleWords);
/** Words before a person who did something; what follows is only a name where a stranger is beside it (`signed by Herz Bartosz`). */
const agents =
  /^(by|durch|door|mit|met|with|von|van|fuer|voor|for|an|aan|kin|contact|kontakt|verslag|report|dictated|diktiert)$/;
/** Abbreviations of who somebody is: before a name (`OA Herz`) and behind it (`Hand MD`). */
const ranks = new WordList(rankWords);

/** Nouns that are given names or surnames rather than parts of the body. */
const givenToo = /^(mark|iris|long|stein|krebs|king|horn|val)$/;

const isCapital = (token: TextToken): boolean =>
  /^\p{Lu}|^\P{Ll}+$/u.test(token.text) && /^\p{L}/u.test(token.text);

/**
 * The tokens that follow a form of address or a role (`Frau Dr. Klein`, `Arzt: Herz`), with the title itself.
 * @param isKnown whether the vocabulary has a token
 */
export function namedTokens(
  text: string,
  tokens: readonly TextToken[],
  isKnown: (at: number) => boolean,
): Set<number> {
  const named = new Set<number>();
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (next === undefined || named.has(at)) return;
    const gap = text.slice(token.end, next.start);
    if (isTitle(token, next, gap, isKnown(at + 1))) take(at, true);
    else if (roles.test(token.folded) && /^\s*[:=]\s*$/.test(gap)) take(at, false);
    else if (/^[.:]?,? ?[(]?$/.test(gap) && isNamedBy(at)) take(at, false);
    else takeParticles(at);
  });
  return named;

  /** Whether the word behind is named by who it is said to be, or what was done by whom. */
  function isNamedBy(at: number): boolean {
    const { folded, text: own } = tokens[at] ?? { folded: '', text: '' };
    const next = tokens[at + 1];
    if (next === undefined) return false;
    // `huisarts van de Ven`
    if (people.has(folded) && particles.test(next.folded) && leadsToName(at + 1)) return true;
    if (!isCapital(next)) return false;
    // `echtgenoot Olivia Chambers`, `Hausarzt J. Klein`: a stranger, and a word of the vocabulary behind.
    if (people.has(folded)) return isNameLike(next.folded) || !isKnown(at + 1) || next.text.length === 1;
    const isRank = ranks.has(folded) && (/^\p{Lu}+$/u.test(own) || /^\p{Lu}\p{Ll}\p{L}*$/u.test(own));
    const beside = tokens[at + 2];
    if (isRank && isNameLike(next.folded) && !isNoun(next.folded)) return true;
    if (isRank && (agents.test(tokens[at - 1]?.folded ?? '') || /^(oae|sr|ra|rn|np)$/.test(folded)))
      return isNameLike(next.folded) || !isKnown(at + 1);
    const gap = text.slice(next.end, beside?.start);
    return (
      agents.test(folded) &&
      isNameLike(next.folded) &&
      beside !== undefined &&
      /^(,? |\^)$/.test(gap) &&
      isCapital(beside) &&
      !isKnown(at + 2)
    );
  }

  /** `van der Meer`, `van den Berg`, `de Groot`: a name by the small words before it. */
  function takeParticles(at: number): void {
    const first = tokens[at]?.folded ?? '';
    const second = tokens[at + 1]?.folded ?? '';
    // `Bad Kissingen`, `Sankt Anton`
    const place = tokens[at + 1];
    if (/^(Bad|Sankt|Sint)$/.test(tokens[at]?.text ?? '') && place !== undefined && isCapital(place))
      if (text.slice(tokens[at]?.end, place.start) === ' ' && !isNoun(place.folded)) {
        named.add(at).add(at + 1);
        return;
      }
    const isVen = second === 'de' && /\p{Ll}/u.test(tokens[at + 2]?.text ?? '');
    const isPair = first === 'van' && (isVen || /^(der|den)$/.test(second));
    if (!isPair && !/^(de|van|von)$/.test(first)) return;
    const last = at + (isPair ? 2 : 1);
    const token = tokens[last];
    if (
      token === undefined ||
      !isCapital(token) ||
      !/^\s+$/.test(text.slice(tokens[last - 1]?.end, token.start))
    )
      return;
    const isWord = /\p{Ll}/u.test(token.text) && isNameLike(token.folded) && !isNoun(token.folded);
    if (isPair || isWord) for (let i = at; i <= last; i++) named.add(i);
  }

  /** Whether small words go on to a name: `Anna van den Berg`, but not `Anna de la hanche`. */
  function leadsToName(from: number): boolean {
    let at = from;
    while (particles.test(tokens[at]?.folded ?? '')) at++;
    const token = tokens[at];
    if (token === undefined || !isCapital(token)) return false;
    return isNameLike(token.folded) || !isKnown(at) || (at > from + 1 && !isNoun(token.folded));
  }

  function take(from: number, withTitle: boolean): void {
    let words = 0;
    const taken: number[] = [];
    for (let at = from + 1; at < tokens.length && words < mostWords; at++) {
      const token = tokens[at];
      const gap = text.slice(tokens[at - 1]?.end, token?.start);
      if (token === undefined || !/^[\s.,:='(^_-]*$/.test(gap) || gap.includes('\n') || /\d/.test(token.text))
        break;
      if (titles.test(token.folded) || (particles.test(token.folded) && (words === 0 || leadsToName(at)))) {
        taken.push(at);
        continue;
      }
      const isName = isNameLike(token.folded) || !isKnown(at);
      // Behind a title also a function word is a name (`Dr. Allen`), behind a role it may begin a sentence.
      const isFirst = words === 0 && isCapital(token) && (withTitle || !isConnective(token.folded));
      if (!isFirst && !isName) break;
      // Behind a comma comes the given name, or something else.
      if (words > 0 && gap.includes(',') && isNoun(token.folded) && !isGivenName(token.folded)) break;
      if (words > 0 && !isCapital(token) && !(gap === ' ' && isName)) break;
      taken.push(at);
      words++;
    }
    if (words === 0) return;
    for (const at of taken) named.add(at);
    if (withTitle) named.add(from);
  }
}

function isTitle(token: TextToken, next: TextToken, gap: string, nextKnown: boolean): boolean {
  if (!titles.test(token.folded)) return false;
  if (!ambiguous.test(token.folded) || gap.startsWith('.')) return true;
  if (!nextKnown || titles.test(next.folded)) return true;
  // `MR HAND` is an examination, `Mr Hand` is not.
  return isNameLike(next.folded) && !(/^\p{Lu}+$/u.test(token.text) && isNoun(next.folded));
}

/**
 * Tokens of the vocabulary that belong to a name or an address all the same, because of what was cut beside them: `Klein` in
 * `Klein, Annegret`, an initial, a house number, a postal code. Grows `cut`.
 */
export function spreadCut(
  text: string,
  tokens: readonly TextToken[],
  cut: Set<number>,
  unknown: ReadonlySet<number>,
): void {
  const isName = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined && (unknown.has(at) || grown.has(at)) && isCapital(token) && !/\d/.test(token.text)
    );
  };
  const grown = new Set<number>();
  /** `8098 OP Alkmaar`: the number or the letters, where a word that was cut or may be a town comes next. */
  const isPostcode = (at: number): boolean => {
    const number = /^[1-9]\d{3}$/.test(tokens[at]?.text ?? '') ? at : at - 1;
    const letters = tokens[number + 1];
    const town = tokens[number + 2];
    if (letters === undefined || town === undefined) return false;
    return (
      /^[1-9]\d{3}$/.test(tokens[number]?.text ?? '') &&
      /^[A-Z]{2}$/.test(letters.text) &&
      /^ ?$/.test(text.slice(tokens[number]?.end, letters.start)) &&
      /^[ ,]+$/.test(text.slice(letters.end, town.start)) &&
      /^\p{Lu}/u.test(town.text) &&
      (cut.has(number + 2) || isNameLike(town.folded) || isConnective(town.folded))
    );
  };
  /** `Unbekanntes 23 mm` is a measurement, no house number. */
  const isMeasured = (at: number): boolean => isUnit(tokens[at + 1]?.folded ?? '');
  for (let changed = true; changed;) {
    changed = false;
    tokens.forEach((token, at) => {
      if (cut.has(at)) return;
      const before = text.slice(tokens[at - 1]?.end ?? 0, token.start);
      const after = text.slice(token.end, tokens[at + 1]?.start ?? text.length);
      const close = (gap: string): boolean =>
        /^(\s|[,.^-]\s?|\s[-,]\s?)$/.test(gap) || gap === ', ' || gap === '. ';
      // A part of the body is no name by its neighbour alone: `b1000 Kopf Hartmann`, but `Kopf, Peter`, `Annegret Herz`.
      const isPart =
        isNoun(token.folded) &&
        !givenToo.test(token.folded) &&
        (isName(at + 1) ? after === ' ' : before === ' ' && after === ' ');
      const comma = /^, ?$/;
      const byComma = (isName(at - 1) && comma.test(before)) || (isName(at + 1) && comma.test(after));
      const nameBefore = isName(at - 1) && close(before);
      const nameAfter = isName(at + 1) && close(after);
      const tight =
        (cut.has(at - 1) && /^[-/_#:.]$/.test(before)) || (cut.has(at + 1) && /^[-/_#:.]$/.test(after));
      const goes =
        ((nameBefore || nameAfter) &&
          isCapital(token) &&
          !isPart &&
          (isNameLike(token.folded) || token.text.length === 1 || (byComma && isConnective(token.folded)))) ||
        isPostcode(at) ||
        (nameBefore && /^\d{1,4}[a-z]?$/.test(token.folded) && /^[ ,]+$/.test(before) && !isMeasured(at)) ||
        (nameAfter && /^\d{4,5}$/.test(token.folded)) ||
        (tight && /^\d+$/.test(token.folded));
      if (!goes) return;
      cut.add(at);
      if (isCapital(token)) grown.add(at);
      changed = true;
    });
    const isPart = (at: number): boolean => isNoun(tokens[at]?.folded ?? '');
    for (const at of spreadParticles(text, tokens, cut, isName, isPart)) {
      changed = true;
      if (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) grown.add(at);
    }
  }
}
