import { bsn, kvnr, nhs, ssn } from './checkDigits';
import type { Locale } from './lists';
import type { Random } from './Random';
import type { WordSet } from './WordSet';

export interface PseudoPatient {
  /** The words that are planted with this patient. */
  readonly set: WordSet;
  readonly locale: Locale;
  readonly given: string;
  readonly surname: string;
  readonly id: string;
  /** Of the ID: one ID of two issuers is two patients. */
  readonly issuer: string;
  /** YYYYMMDD */
  readonly birth: string;
  readonly sex: string;
  readonly phone: string;
  readonly mail: string;
  readonly number: string;
  readonly streetName: string;
  readonly zip: string;
  readonly town: string;
  readonly case: string;
  readonly studyUid: string;
  readonly frameUid: string;
  /** YYYYMMDD of the visit. */
  readonly visit: string;
}

export const plain = (text: string): string =>
  text
    .replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')
    .replaceAll('Ä', 'Ae').replaceAll('Ö', 'Oe').replaceAll('Ü', 'Ue')
    .replaceAll('ł', 'l').replaceAll('Ł', 'L').replaceAll('ı', 'i')
    .replaceAll('đ', 'd').replaceAll('Đ', 'D').replaceAll('ø', 'o').replaceAll('Ø', 'O')
    .normalize('NFD').replaceAll(/\p{M}/gu, ''); // prettier-ignore

const two = (n: number): string => String(n).padStart(2, '0');

export const dateBetween = (random: Random, first: number, last: number): string =>
  `${random.between(first, last)}${two(random.between(1, 12))}${two(random.between(1, 28))}`;

export const uidOf = (random: Random): string =>
  `1.2.276.0.${random.digits(5)}.${random.digits(3)}.${random.digits(9)}.${random.digits(12)}`;

export function phoneOf(random: Random, locale: Locale): string {
  const d = (count: number): string => random.digits(count);
  return random.pick(
    {
      de: [`0${d(3)} ${d(7)}`, `0${d(3)}/${d(6)}`, `+49 ${d(3)} ${d(7)}`, `01${d(2)}-${d(8)}`, `(0${d(4)}) ${d(5)}`],
      nl: [`06-${d(8)}`, `0${d(2)}-${d(7)}`, `+31 6 ${d(8)}`, `06 ${d(2)} ${d(2)} ${d(2)} ${d(2)}`],
      en: [`(${d(3)}) ${d(3)}-${d(4)}`, `${d(3)}-${d(3)}-${d(4)}`, `+1 ${d(3)} ${d(3)} ${d(4)}`, `+44 20 ${d(4)} ${d(4)}`],
    }[locale],
  ); // prettier-ignore
}

export function zipOf(random: Random, locale: Locale): string {
  if (locale === 'de') return random.digits(5);
  if (locale === 'en') return random.digits(5);
  const letter = (): string => String.fromCharCode(65 + random.below(26));
  return `${random.digits(4)} ${letter()}${letter()}`;
}

export function idOf(random: Random): string {
  return random.pick([
    random.digits(8),
    `00${random.digits(6)}`,
    `P${random.digits(7)}`,
    `${random.digits(4)}-${random.digits(4)}`,
    `KH${random.digits(6)}`,
  ]);
}

export function pseudoPatient(random: Random, set: WordSet): PseudoPatient {
  const { given, surnames, streets, towns } = set;
  const locale = random.pick<Locale>(['de', 'nl', 'en']);
  const first = random.pick(given);
  const last = random.pick(surnames);
  const streetName = random.pick(streets[locale]);
  const mailName = `${plain(first).toLowerCase()}.${plain(last)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')}`;
  return {
    set,
    locale,
    given: first,
    surname: last,
    id: idOf(random),
    issuer: `${random.pick(['KIS', 'EPD', 'HIS'])} ${random.pick(surnames)}`,
    birth: dateBetween(random, 1931, 2012),
    sex: random.pick(['M', 'F']),
    phone: phoneOf(random, locale),
    mail: `${mailName}@${random.pick(['example.org', 'mail.example', 'provider.example'])}`,
    number: String(random.between(1, 199)),
    streetName,
    zip: zipOf(random, locale),
    town: random.pick(towns[locale]),
    case: random.pick([
      `${random.between(2015, 2023)}/${random.digits(6)}`,
      random.digits(9),
      `F-${random.digits(7)}`,
    ]),
    studyUid: uidOf(random),
    frameUid: uidOf(random),
    visit: dateBetween(random, 2014, 2023),
  };
}

export const notations = (date: string, locale: Locale): readonly string[] => {
  const [y, m, d] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)];
  if (locale === 'en')
    return [`${m}/${d}/${y}`, `${y}-${m}-${d}`, date, `${d} ${months[Number(m) - 1] ?? ''} ${y}`];
  return locale === 'de'
    ? [`${d}.${m}.${y}`, `${d}.${m}.${y.slice(2)}`, `${y}-${m}-${d}`, date]
    : [`${d}-${m}-${y}`, `${d}/${m}/${y}`, date];
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What fills a slot of a description. */
export function fill(slot: string, patient: PseudoPatient, random: Random): string {
  const {
    locale,
    set: { given, surnames, streets, towns },
  } = patient;
  const name = (first: string, last: string): string =>
    random.pick([
      `${last}, ${first}`,
      `${first} ${last}`,
      `${last} ${first}`,
      `${plain(last).toUpperCase()}, ${plain(first).toUpperCase()}`,
    ]);
  switch (slot) {
    case 'surname': return random.chance(0.2) ? plain(patient.surname).toUpperCase() : patient.surname;
    case 'given': return patient.given;
    case 'name': return name(patient.given, patient.surname);
    case 'other': return random.pick(surnames);
    case 'otherfull': return name(random.pick(given), random.pick(surnames));
    case 'id': return patient.id;
    case 'num': return patient.case;
    case 'birth': return random.pick(notations(patient.birth, locale));
    case 'date': return random.pick(notations(dateBetween(random, 2005, 2023), locale).slice(0, 3));
    case 'phone': return random.chance(0.5) ? patient.phone : phoneOf(random, locale);
    case 'mail': return patient.mail;
    case 'street': return `${random.pick(streets[locale])} ${random.between(1, 180)}`;
    case 'streetname': return random.pick(streets[locale]);
    case 'number': return String(random.between(100, 9999));
    case 'zip': return zipOf(random, locale);
    case 'town': return random.pick(towns[locale]);
    case 'kvnr': return kvnr(random);
    case 'bsn': return bsn(random);
    case 'nhs': return nhs(random);
    case 'ssn': return ssn(random);
    default: throw new RangeError(`no slot ${slot}`);
  } // prettier-ignore
}
