import type { Language } from './Language';

export interface NumberWords {
  /** Short, as those say who know it. */
  readonly short: string;
  /** In German and Dutch without an article; English needs a word for the country. */
  readonly name: Readonly<Record<Language, string>>;
  /** Of an institution or of a doctor, and not of the person whom the files are about. */
  readonly ofStaff?: true;
  /** Of so many random numbers of the form one passes; a test holds it against the check itself. */
  readonly oneIn: number;
}

/** By what follows `number-` in the code of a finding (`NumberName` of src/deid). */
const numbers: Readonly<Record<string, NumberWords>> = {
  kvnr: {
    short: 'KVNR',
    name: {
      de: 'Versichertennummer (KVNR)',
      en: 'German health insurance number (KVNR)',
      nl: 'Duitse zorgverzekeringsnummer (KVNR)',
    },
    oneIn: 10,
  },
  ik: {
    short: 'IK',
    name: {
      de: 'Nummer einer Klinik, Praxis oder Krankenkasse (IK)',
      en: 'number of a German hospital, practice or health insurer (IK)',
      nl: 'nummer van een Duits ziekenhuis, een praktijk of een zorgverzekeraar (IK)',
    },
    ofStaff: true,
    oneIn: 10,
  },
  lanr: {
    short: 'LANR',
    name: {
      de: 'Nummer einer Ärztin oder eines Arztes (LANR)',
      en: 'number of a doctor in Germany (LANR)',
      nl: 'nummer van een arts in Duitsland (LANR)',
    },
    ofStaff: true,
    oneIn: 10,
  },
  'steuer-id': {
    short: 'Steuer-ID',
    name: { de: 'Steuer-ID', en: 'German tax number', nl: 'Duitse belastingnummer' },
    oneIn: 260,
  },
  rentenversicherung: {
    short: 'RVNR',
    name: {
      de: 'Rentenversicherungsnummer',
      en: 'German pension insurance number',
      nl: 'Duitse pensioenverzekeringsnummer',
    },
    oneIn: 140,
  },
  bsn: {
    short: 'BSN',
    name: {
      de: 'niederländische Bürgernummer (BSN)',
      en: 'Dutch citizen service number (BSN)',
      nl: 'burgerservicenummer (BSN)',
    },
    oneIn: 11,
  },
  ahv: {
    short: 'AHV/AVS',
    name: { de: 'Schweizer AHV-Nummer', en: 'Swiss AHV/AVS number', nl: 'Zwitserse AHV-nummer' },
    oneIn: 10_000,
  },
  'svnr-at': {
    short: 'SVNR',
    name: {
      de: 'österreichische Sozialversicherungsnummer',
      en: 'Austrian social insurance number',
      nl: 'Oostenrijkse socialezekerheidsnummer',
    },
    oneIn: 240,
  },
  nhs: {
    short: 'NHS',
    name: { de: 'britische NHS-Nummer', en: 'NHS number', nl: 'Britse NHS-nummer' },
    oneIn: 11,
  },
  nir: {
    short: 'NIR',
    name: {
      de: 'französische Sozialversicherungsnummer (NIR)',
      en: 'French social security number (NIR)',
      nl: 'Franse socialezekerheidsnummer (NIR)',
    },
    oneIn: 115,
  },
  rijksregister: {
    short: 'NRN',
    name: {
      de: 'belgische Nationalregisternummer',
      en: 'Belgian national register number',
      nl: 'rijksregisternummer',
    },
    oneIn: 450,
  },
  personnummer: {
    short: 'personnummer',
    name: {
      de: 'schwedische Personennummer',
      en: 'Swedish personal identity number',
      nl: 'Zweedse persoonsnummer',
    },
    oneIn: 140,
  },
  fodselsnummer: {
    short: 'fødselsnummer',
    name: {
      de: 'norwegische Personennummer',
      en: 'Norwegian national identity number',
      nl: 'Noorse persoonsnummer',
    },
    oneIn: 1_600,
  },
  hetu: {
    short: 'HETU',
    name: {
      de: 'finnische Personennummer (HETU)',
      en: 'Finnish personal identity code (HETU)',
      nl: 'Finse persoonsnummer (HETU)',
    },
    oneIn: 960,
  },
  cpr: {
    short: 'CPR',
    name: {
      de: 'dänische Personennummer (CPR)',
      en: 'Danish CPR number',
      nl: 'Deense persoonsnummer (CPR)',
    },
    oneIn: 27,
  },
  ssn: {
    short: 'SSN',
    name: {
      de: 'amerikanische Sozialversicherungsnummer (SSN)',
      en: 'US social security number (SSN)',
      nl: 'Amerikaanse socialezekerheidsnummer (SSN)',
    },
    oneIn: 1,
  },
};

const prefix = 'number-';

/** Of a finding by its code (`number-kvnr`); undefined where the code is not that of a number. */
export function officialNumber(code: string): NumberWords | undefined {
  const key = code.startsWith(prefix) ? code.slice(prefix.length) : '';
  return Object.hasOwn(numbers, key) ? numbers[key] : undefined;
}
