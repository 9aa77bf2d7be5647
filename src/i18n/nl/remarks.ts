import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const remarks: Messages['remarks'] = {
  title: 'Vrije opmerkingen',
  about:
    'Dit heeft iemand vrij in de bestanden geschreven. In uw eigen dossier blijft het staan als u niets anders bepaalt. Lees het door: noemt het andere mensen, of moet niemand het lezen, dan kunt u het verwijderen. In het bestand zelf kunt u het ook vervangen.',
  open: (n) =>
    n === 0
      ? 'U hebt over alle opmerkingen beslist.'
      : `Over ${say.count(n, 'opmerking', 'opmerkingen')} hebt u nog niet beslist.`,
  kind: (texts, open) => `${say.count(texts, 'opmerking', 'opmerkingen')}, ${say.number(open)} nog open`,
  in: (n) => `in ${countFiles(n)}`,
  undecided: 'nog niet beslist',
  mixed: 'Uw beslissing: niet overal hetzelfde',
  file: 'Bestand bekijken',
  more: (n) => `Nog ${say.count(n, 'opmerking', 'opmerkingen')} tonen`,
  unlisted: (n) =>
    `In ${countFiles(n)} staan meer opmerkingen dan hier passen. Open ${say.plural(n, 'dit bestand', 'deze bestanden')} hieronder om ze allemaal te zien.`,
};
