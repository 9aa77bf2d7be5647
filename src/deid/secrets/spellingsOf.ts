import { isCommonWord } from '../text/isCommonWord';
import { isParticle } from '../text/isParticle';
import { isPlaceholder } from '../text/isPlaceholder';
import type { Secret } from './Secret';

/** Words of a name with something between them are a name as a whole only. */
const digitsOnly = /^\p{Nd}+$/u;
const ideographic = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u30fc]+$/u;

/**
 * The ways in which people write an identifying value, for the plan and for its proof: what `charactersOf` makes one (case, marks, umlauts,
 * what stands between) is not told apart here. Dates of birth are read by `daysIn`. Empty for what tells too little to be looked for
 * anywhere but in free text (`secretWords`).
 */
export function spellingsOf({ kind, text }: Secret): string[] {
  switch (kind) {
    case 'name':
      if (text.includes('^')) return wholeNames(text);
      return isTelling(text) ? nameForms(text) : isWhole(text) ? [text] : [];
    case 'id':
    case 'accession':
      return idForms(text);
    case 'phone':
      return phoneForms(text);
    case 'address':
      return addressForms(text);
    case 'text':
      return [text];
    case 'birth-date':
    case 'uid':
      return [];
  }
}

/** A part of a name that may be looked for by itself. */
export function isTelling(part: string): boolean {
  if (isPlaceholder(part) || isParticle(part) || allCommon(part)) return false;
  const characters = part.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
  if (digitsOnly.test(characters)) return characters.length >= 6;
  if (ideographic.test(characters)) return characters.length >= 2;
  return characters.length >= (/\d/.test(characters) ? 4 : 3);
}

const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}\p{M}'\u2019\u00b4\u0060]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Whether nothing in a text tells more than every other file. */
export const allCommon = (text: string): boolean =>
  wordsOf(text).every((word) => (word.length < 3 && !ideographic.test(word)) || isCommonWord(word));

/** A name in one component, of words that tell little alone: `Li Na`. */
const isWhole = (text: string): boolean => {
  const words = wordsOf(text);
  return (
    words.length > 1 && !words.every((word) => isParticle(word) || isPlaceholder(word) || isCommonWord(word))
  );
};

/** Family and given names in the orders in which people write them (PS3.5 6.2.1). */
function wholeNames(name: string): string[] {
  const [family = '', given = '', middle = ''] = name.split('^');
  const first = wordsOf(given)[0] ?? given;
  const short = wordsOf(family).find((word) => isTelling(word)) ?? family;
  const pairs: [string, string][] = [
    [family, given],
    [family, first],
    [short, first],
  ];
  if (middle !== '') pairs.push([family, `${given} ${middle}`]);
  return [...new Set(pairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]))];
}

/** Slavic endings of men and women; the other sex has the other name. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/sk(?:a|i|y|ij|aya|aja)$/, ['ska', 'ski', 'sky', 'skij', 'skaya', 'skaja']],
  [/ck(?:a|i|y)$/, ['cka', 'cki', 'cky']],
  [/dzk(?:a|i)$/, ['dzka', 'dzki']],
  [/(?:[ae]v|ov)$/, ['$&a']],
  [/ova$/, ['ov', '']],
  [/ava$|eva$|ina$/, ['']],
  [/in$/, ['ina']],
];

function nameForms(text: string): string[] {
  const forms = [text];
  if (/\s/.test(text)) return forms;
  const plain = text.toLowerCase();
  const bare = plain.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (bare.length >= 6)
    for (const [ending, others] of endings)
      if (ending.test(bare))
        for (const other of others) {
          const form =
            other === '' && !bare.endsWith('ova') ? bare.slice(0, -1) : bare.replace(ending, other);
          if (form.length >= 4) forms.push(form);
        }
  // `Nov\u00e1k`: the wife of a man without an ending.
  if (
    /[kl\u0159rn\u010dt]$/.test(plain) &&
    /[\u00e1\u010d\u0159\u0161\u017e\u00fd\u00ed\u011b\u016f]/.test(plain)
  )
    forms.push(`${plain}ova`);
  if (plain.endsWith('á')) forms.push(plain.replace(/\u00e1$/, 'y'));
  if (plain.endsWith('ý')) forms.push(plain.replace(/\u00fd$/, 'a'));
  const scottish = /^(?:mac|mc|m')(?=[a-z]{3})/.exec(plain);
  if (scottish !== null)
    for (const start of ['mac', 'mc'])
      if (start !== scottish[0]) forms.push(start + plain.slice(scottish[0].length));
  return [...new Set(forms)];
}

/** `PX-4471-88`, `AC447188`: the letters of a clinic or of a kind of number, and figures behind them. */
const lettersFirst = /^\p{L}{1,4}[\s._/-]*(\p{Nd}[\p{Nd}\s._/-]*)$/u;

/** The figures that people type without the letters before them, where there are enough to tell one number from another and they are no day. */
function figuresOf(text: string): string | undefined {
  const figures = lettersFirst.exec(text.trim())?.[1]?.replace(/^[\s0._/-]+/, '');
  const plain = figures?.replace(/[\s._/-]/g, '') ?? '';
  return plain.length < 6 || /^(?:19|20)\d{6}$/.test(plain) ? undefined : figures;
}

function idForms(text: string): string[] {
  const forms = [text];
  const bare = text.replace(/^[\s0._/-]+(?=[^\s0._/-])/, '');
  if (bare !== text && bare.replace(/[^\p{L}\p{N}]/gu, '').length >= (digitsOnly.test(bare) ? 5 : 4))
    forms.push(bare);
  const figures = figuresOf(text);
  if (figures !== undefined) forms.push(figures);
  // Of a GUID people copy the first or the last part; an ID of HL7 has its issuer behind it.
  const guid = /^\{?([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-([0-9a-f]{12})\}?$/i.exec(text);
  if (guid !== null)
    forms.push(
      guid[1] ?? '',
      guid[2] ?? '',
      text.slice(0, text.lastIndexOf('-')),
      text.slice(text.indexOf('-') + 1),
    );
  const [own = ''] = text.split(/\^|&|@/);
  if (own !== text && /^(?=.*\p{L}).{5}|^\p{N}{6}/u.test(own)) forms.push(own);
  return forms;
}

/** Country codes of the countries around, and those that are written most. */
const country = /^(?:00|\+)?(49|31|43|41|32|33|44|45|46|47|48|39|34|352|420|90|380|7|1)(?=\d{7})/;

function phoneForms(text: string): string[] {
  const digits = text.replace(/\D/g, '');
  if (text.includes('@') || digits.length < 7) return [text];
  const code = country.exec(digits);
  const isAbroad = /^(?:\+|00)/.test(text.trim()) && code !== null;
  const own = isAbroad ? digits.slice(code[0].length).replace(/^0/, '') : digits.replace(/^0/, '');
  const codes = isAbroad ? [code[1] ?? ''] : digits.startsWith('0') ? ['49', '31', '43', '41', '32'] : [];
  return [
    ...new Set([
      text,
      digits,
      own,
      `0${own}`,
      ...codes.flatMap((one) => [one + own, `00${one}${own}`, `${one}0${own}`]),
    ]),
  ];
}

function addressForms(text: string): string[] {
  const street = /(str)(?:a(?:\u00df|ss)e|\.)?(?![\p{L}])/giu;
  const forms = [text];
  if (street.test(text)) forms.push(text.replace(street, '$1asse'), text.replace(street, '$1'));
  return [...new Set(forms)];
}
