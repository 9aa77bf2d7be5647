import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const remarks: Messages['remarks'] = {
  title: 'Opmerkingen',
  about:
    'Dit heeft iemand in uw bestanden geschreven. Lees het door: gaat het ook over anderen, of mag niemand het zien? Verwijder het dan.',
  open: (n) =>
    n === 0
      ? 'U hebt voor alle opmerkingen een keuze gemaakt.'
      : `Voor ${say.count(n, 'opmerking', 'opmerkingen')} hebt u nog geen keuze gemaakt.`,
  kind: (texts, open) => `${say.count(texts, 'opmerking', 'opmerkingen')}, ${say.number(open)} nog open`,
  in: (n) => `in ${countFiles(n)}`,
  undecided: 'nog geen keuze gemaakt',
  mixed: 'U hebt niet overal hetzelfde gekozen',
  file: 'Bestand bekijken',
  unlisted: (n) =>
    `In ${countFiles(n)} staan meer opmerkingen dan hier passen. Open ${say.plural(n, 'dit bestand', 'deze bestanden')} hieronder om ze allemaal te zien.`,
};
