import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const decisions: Messages['decisions'] = {
  count: (n) => say.count(n, 'beslissing', 'beslissingen'),
  none: 'Nog geen beslissing over afzonderlijke velden',
  how: 'Open hieronder een bestand: bij elk veld kunt u bepalen of het blijft, wordt verwijderd of wordt vervangen.',
  howComments:
    'Vrije opmerkingen blijven in uw eigen dossier staan. Als die er zijn, staan ze hieronder in een lijst.',
  decide: 'Beslissen',
  change: 'Wijzigen',
  about: (field) => `Over “${field}” beslissen`,
  legend: 'Wat moet er met dit veld gebeuren?',
  does: { keep: 'blijft', remove: 'wordt verwijderd', replace: 'wordt vervangen' },
  choose: { keep: 'Behouden', remove: 'Verwijderen', replace: 'Vervangen door' },
  value: 'Nieuwe waarde',
  valueHint: 'Geschreven zoals in het bestand; meerdere waarden gescheiden door \\.',
  valueBad: 'Zo kan de waarde niet in dit veld staan.',
  reachLegend: 'Waarvoor moet dit gelden?',
  reach: {
    file: () => 'alleen dit bestand',
    series: (n) => `deze serie (${countFiles(n)})`,
    all: (n) => `alle bestanden (${say.number(n)})`,
    these: (n) => countFiles(n),
  },
  apply: 'Toepassen',
  cancel: 'Toch niet',
  keepHint:
    'Wat blijft, kan naar een persoon leiden. Een kopie waarin iets tegen de regel in blijft, wordt niet gemarkeerd als opgeschoond volgens de standaard.',
  mine: 'Uw beslissing:',
  undo: 'Terugdraaien',
  undoOf: (field) => `Beslissing over “${field}” terugdraaien`,
  undoAll: 'Alles terugdraaien',
  again: 'De beslissingen gelden voor de volgende opschoning.',
};
