import type { Messages } from '../Messages';

export const key: Messages['key'] = {
  title: 'De volgende keer dezelfde vervangende namen',
  about:
    'Reinschrift berekent vervangende namen en nieuwe nummers met een geheime sleutel. Met dezelfde sleutel krijgt dezelfde persoon de volgende keer weer dezelfde vervangende naam, ook op een andere computer. Wie de sleutel heeft, kan uitzoeken welke kopie van wie is.',
  legend: 'Welke sleutel?',
  random: 'Een willekeurige sleutel, die Reinschrift daarna vergeet (aanbevolen)',
  passphrase: 'Een lang wachtwoord',
  passphraseLabel: 'Wachtwoord, minstens 12 tekens',
  passphraseUse: 'Dit wachtwoord gebruiken',
  passphraseHint:
    'Reinschrift slaat het nergens op. Vier of meer willekeurige woorden zijn moeilijk te raden.',
  file: 'Een sleutelbestand',
  fileLabel: 'Sleutelbestand kiezen',
  save: 'Sleutel als bestand opslaan',
  saveHint: 'Bewaar het sleutelbestand apart van de kopieën en deel het met niemand.',
  deriving: 'Reinschrift berekent de sleutel …',
  ready: {
    random: 'Reinschrift gebruikt een willekeurige sleutel.',
    passphrase: 'Reinschrift gebruikt de sleutel uit uw wachtwoord.',
    file: 'Reinschrift gebruikt de sleutel uit uw bestand.',
  },
  problems: {
    'too-short': 'Het wachtwoord is korter dan 12 tekens.',
    'no-key': 'In dit bestand staat geen sleutel.',
    failed: 'Reinschrift kon de sleutel niet berekenen.',
  },
};
