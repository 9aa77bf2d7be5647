import type { Language } from './Language';
import { speech } from './speech';

interface NumberWords {
  readonly name: string;
  /** Of so many random numbers of the form one passes; a test holds it against the check itself. */
  readonly oneIn: number;
}

/** By what follows `number-` in the code of a finding (`NumberName` of src/deid). */
const numbers: Readonly<Record<string, NumberWords>> = {
  kvnr: { name: 'KVNR', oneIn: 10 },
  ik: { name: 'IK', oneIn: 10 },
  lanr: { name: 'LANR', oneIn: 10 },
  'steuer-id': { name: 'Steuer-ID', oneIn: 260 },
  rentenversicherung: { name: 'Rentenversicherungsnummer', oneIn: 140 },
  bsn: { name: 'BSN', oneIn: 11 },
  ahv: { name: 'AHV/AVS', oneIn: 10_000 },
  'svnr-at': { name: 'Sozialversicherungsnummer (AT)', oneIn: 240 },
  nhs: { name: 'NHS number', oneIn: 11 },
  nir: { name: 'NIR', oneIn: 115 },
  rijksregister: { name: 'Rijksregisternummer', oneIn: 450 },
  personnummer: { name: 'personnummer', oneIn: 140 },
  fodselsnummer: { name: 'f\u00f8dselsnummer', oneIn: 1_600 },
  hetu: { name: 'HETU', oneIn: 960 },
  cpr: { name: 'CPR', oneIn: 27 },
  ssn: { name: 'SSN (US)', oneIn: 1 },
};

const prefix = 'number-';

/** `looks like a KVNR (1 of 10 random numbers does)`; undefined where the code is not that of a number. */
export function numberLabel(language: Language, code: string): string | undefined {
  if (!code.startsWith(prefix)) return undefined;
  const key = code.slice(prefix.length);
  const words = Object.hasOwn(numbers, key) ? numbers[key] : undefined;
  if (words === undefined) return undefined;
  const { name, oneIn } = words;
  const n = speech(language).number(oneIn);
  // Without a check digit only the form speaks.
  if (oneIn === 1) {
    return {
      de: `sieht aus wie eine ${name} (hat keine Pr\u00fcfziffer, nur die Form spricht daf\u00fcr)`,
      en: `looks like ${name} (it has no check digit, only the form says so)`,
      nl: `lijkt op een ${name} (zonder controlecijfer, alleen de vorm wijst erop)`,
    }[language];
  }
  return {
    de: `sieht aus wie ${name} (das tut eine von ${n} zuf\u00e4lligen Nummern)`,
    en: `looks like ${name} (1 of ${n} random numbers does)`,
    nl: `lijkt op ${name} (dat doet 1 op de ${n} willekeurige nummers)`,
  }[language];
}
