import type { Messages } from '../Messages';
import { say } from './say';

const copies = (n: number): string => say.count(n, 'kopie', 'kopieën');

export const done: Messages['done'] = {
  inFileNames: {
    'own-record': 'eigen-dossier',
    'second-opinion': 'second-opinion',
    basic: 'zonder-namen',
    research: 'onderzoek',
    strict: 'alleen-het-nodige',
    custom: 'eigen-keuze',
  },
  headline: {
    'own-record': (n) => `${copies(n)} met naam, voor mijn dossier of de ePA`,
    'second-opinion': (n) => `${copies(n)} zonder namen voor een second opinion`,
    basic: (n) => `${copies(n)} zonder namen, om te delen`,
    research: (n) => `${copies(n)} zonder namen voor onderzoek en onderwijs`,
    strict: (n) => `${copies(n)} zonder namen, met alleen het nodige`,
    custom: (n) => `${copies(n)} naar uw eigen keuze`,
  },
  kept: (n, purpose) => `${copies(n)}, voor: ${purpose}, met gegevens die u hebt laten staan`,
  none: 'Er is geen kopie gemaakt',
  verified: (n, all) =>
    n === all
      ? `${say.plural(n, 'De kopie is', 'Alle kopieën zijn')} door de automatische controle gekomen.`
      : `${say.number(n)} van de ${say.number(all)} zijn door de automatische controle gekomen.`,
  named: 'In deze kopieën staan de naam en de bevindingen. Geef ze alleen aan wie dat mag weten.',
  nobodyLooked: (n, all) =>
    `${n === all ? '' : `${say.number(n)} van de `}${say.count(all, 'beeld', 'beelden')} ${say.plural(n, 'is', 'zijn')} door niemand bekeken. Daar kan een naam op staan.`,
  lookAtPictures: 'Beelden bekijken',
  save: (size) => `Opslaan als ZIP (${size})`,
  saveParts: (n, size) => `${say.number(n)} ZIP-bestanden opslaan, één per persoon (${size})`,
  saveAll: (size) => `Alles in één ZIP opslaan (${size})`,
  more: 'Meer manieren om op te slaan',
  copiesTitle: 'Kopieën',
  reportTitle: 'Rapport',
  savedIn: (folder) =>
    `In die map stond al iets anders. De kopieën staan daarin in de nieuwe map ‘${folder}’; er is niets overschreven.`,
  savedZips: (zips, n, withReport) =>
    `${say.count(zips, 'ZIP-bestand', 'ZIP-bestanden')} met samen ${copies(n)} ${say.plural(zips, 'is', 'zijn')} opgeslagen${withReport ? ', met het rapport ernaast' : ''}.`,
  partsNotWithDirectory:
    'Met een inhoudsopgave (DICOMDIR) is er geen bestand per persoon: de inhoudsopgave hoort bij alle kopieën samen.',
  heldBack: {
    look: 'Nu bekijken',
    looks: (n) =>
      `${say.count(n, 'beeld wacht', 'beelden wachten')} tot u ${say.plural(n, 'het', 'ze')} bekijkt. Maak daarna de kopieën opnieuw.`,
  },
  stays: {
    title: 'Wat in de kopieën blijft staan',
    purpose: (what) => `Voor zover het in de bestanden zat: ${what}.`,
    without: 'Wat u zelf hebt laten verwijderen, staat er niet in.',
  },
  unseen: {
    title: 'Wat niemand heeft gecontroleerd',
    nothing: 'Iemand heeft alle beelden in de kopieën bekeken.',
  },
  details: 'Wat Reinschrift heeft gedaan',
};
