import type { Messages } from '../Messages';

export const key: Messages['key'] = {
  title: 'De volgende keer dezelfde vervangende namen',
  about:
    'Vervangende namen en nieuwe nummers worden gemaakt met een geheime sleutel. Dezelfde sleutel geeft dezelfde persoon weer dezelfde vervangende naam, ook in een andere ronde of op een andere computer. Wie de sleutel heeft, kan uitzoeken welke kopie bij wie hoort.',
  legend: 'Waar de sleutel vandaan komt',
  random: 'Een willekeurige sleutel, die daarna wordt vergeten (aanbevolen)',
  passphrase: 'Een wachtzin',
  passphraseLabel: 'Wachtzin, minstens 12 tekens',
  passphraseUse: 'Deze wachtzin gebruiken',
  passphraseHint: 'Hij wordt nergens opgeslagen. Vier of meer willekeurige woorden zijn moeilijk te raden.',
  file: 'Een sleutelbestand',
  fileLabel: 'Sleutelbestand kiezen',
  save: 'Sleutel als bestand opslaan',
  saveHint: 'Bewaar het sleutelbestand apart van de kopieën en geef het niet door.',
  deriving: 'De sleutel wordt uit de wachtzin gemaakt …',
  ready: {
    random: 'Er geldt een willekeurige sleutel.',
    passphrase: 'De sleutel uit uw wachtzin geldt.',
    file: 'De sleutel uit uw bestand geldt.',
  },
  problems: {
    'too-short': 'De wachtzin is korter dan 12 tekens.',
    'no-key': 'In dit bestand staat geen sleutel.',
    failed: 'De sleutel kon niet worden gemaakt.',
  },
};
