import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const patients: Messages['patients'] = {
  title: 'Personen en onderzoeken',
  noName: 'zonder naam',
  noId: 'geen nummer',
  id: 'nummer',
  born: 'geboren',
  study: 'Onderzoek',
  series: 'Serie',
  unnamed: 'zonder beschrijving',
  files: countFiles,
  mine: 'Kopieën van deze bestanden maken',
  leftOut: 'Weggelaten: van deze bestanden komt geen kopie.',
  doubts: {
    'two-people': {
      title: 'Eén nummer, waarschijnlijk twee mensen',
      about:
        'Onder één nummer staan verschillende namen, en ook de geboortedatum of het geslacht komt niet overeen. Als u niets anders zegt, krijgt ieder een eigen vervangende naam.',
    },
    'one-number': {
      title: 'Eén nummer, verschillende gegevens',
      about:
        'Onder één nummer staan verschillende namen of geboortedata. Misschien zijn bestanden van twee mensen door elkaar geraakt.',
    },
    'one-name': {
      title: 'Eén naam, verschillende nummers',
      about:
        'Naam en geboortedatum zijn gelijk, de nummers niet. Dit kan één persoon zijn die op twee plaatsen is geweest, of het zijn er twee.',
    },
    issuers: {
      title: 'Eén nummer van verschillende instanties',
      about:
        'Hetzelfde nummer is door verschillende instanties uitgegeven. Dit kunnen verschillende mensen zijn.',
    },
  },
  who: 'Om wie gaat het?',
  same: 'Eén persoon: alle kopieën krijgen dezelfde vervangende naam.',
  different: 'Verschillende personen: ieder krijgt een eigen vervangende naam.',
  issuer: 'uitgegeven door',
  conflictsTitle: 'Wie is wie?',
  conflictWhat: { name: 'Namen', birthDate: 'Geboortedata', sex: 'Geslacht' },
  several: (n) =>
    `De selectie bevat bestanden van ${say.number(n)} verschillende personen. Zijn ze allemaal van u?`,
};
