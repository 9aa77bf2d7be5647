import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const decisions: Messages['decisions'] = {
  count: (n) => say.count(n, 'keuze', 'keuzes'),
  none: 'Nog over geen enkel veld een keuze gemaakt',
  how: 'Open een bestand. Daar kunt u bij elk veld kiezen: behouden, verwijderen of vervangen.',
  decide: 'Kiezen',
  change: 'Wijzigen',
  about: (field) => `Kiezen wat er met “${field}” gebeurt`,
  legend: 'Wat moet er met dit veld gebeuren?',
  does: { keep: 'blijft', remove: 'wordt verwijderd', replace: 'wordt vervangen' },
  choose: { keep: 'Behouden', remove: 'Verwijderen', replace: 'Vervangen door' },
  value: 'Nieuwe waarde',
  valueHint: 'Schrijf de waarde zoals ze in het bestand moet staan. Scheid meerdere waarden met \\.',
  valueBad: 'Deze waarde mag in DICOM niet in dit veld staan.',
  reachLegend: 'Voor welke bestanden geldt dit?',
  reach: {
    file: () => 'alleen dit bestand',
    series: (n) => `deze serie (${countFiles(n)})`,
    all: (n) => `alle bestanden (${say.number(n)})`,
    these: (n) => countFiles(n),
  },
  apply: 'Toepassen',
  cancel: 'Annuleren',
  keepHint:
    'Wat u behoudt, kan verraden om wie het gaat. Behoudt u iets wat volgens de standaard weg moet, dan krijgt de kopie niet de vermelding dat ze volgens de standaard is opgeschoond.',
  mine: 'Uw keuze:',
  undo: 'Ongedaan maken',
  undoOf: (field) => `Keuze voor “${field}” ongedaan maken`,
  undoAll: 'Alles ongedaan maken',
  again: 'Uw keuzes gelden zodra u de kopieën opnieuw maakt.',
};
