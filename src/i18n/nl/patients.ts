import type { Messages } from '../Messages';
import { countFiles } from './say';

export const patients: Messages['patients'] = {
  noName: 'Persoon zonder naam',
  numbered: (id) => (id === '' ? 'geen patiëntnummer' : `patiëntnummer ${id}`),
  born: (date) =>
    date === '' ? 'geen geboortedatum' : `geboren ${/^\d+ /.test(date) ? 'op' : 'in'} ${date}`,
  study: 'Onderzoek',
  series: 'Serie',
  unnamed: 'geen beschrijving',
  files: countFiles,
  leftOut: 'Weggelaten: van deze bestanden maken we geen kopieën.',
  doubts: {
    'two-people': {
      title: 'Eén nummer, waarschijnlijk twee personen',
      about:
        'Bij hetzelfde nummer staan verschillende namen, en ook de geboortedatum of het geslacht is anders. Als u niets anders kiest, krijgt ieder een eigen vervangende naam.',
    },
    'one-number': {
      title: 'Eén nummer, verschillende gegevens',
      about:
        'Bij hetzelfde nummer staan verschillende namen of geboortedatums. Misschien zijn de bestanden van twee personen door elkaar geraakt.',
    },
    'one-name': {
      title: 'Eén naam, verschillende nummers',
      about:
        'Naam en geboortedatum zijn gelijk, de nummers niet. Misschien is één persoon in twee ziekenhuizen geweest, misschien zijn het er twee.',
    },
    issuers: {
      title: 'Eén nummer, twee keer uitgegeven',
      about:
        'Verschillende instellingen hebben hetzelfde nummer uitgegeven. Misschien hoort het bij verschillende personen.',
    },
  },
  who: 'Is dit één persoon, of zijn het verschillende personen?',
  same: 'Eén persoon: alle kopieën krijgen dezelfde vervangende naam.',
  different: 'Verschillende personen: ieder krijgt een eigen vervangende naam.',
  issuer: 'uitgegeven door',
  conflictsTitle: 'Wie is wie?',
};
