import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const reading: Messages['reading'] = {
  title: 'Bestanden worden gelezen',
  progress: (done, total) => `${say.number(done)} van ${countFiles(total)} gelezen`,
  left: (seconds) =>
    seconds < 60
      ? 'nog minder dan een minuut'
      : seconds < 3600
        ? `nog ongeveer ${say.count(Math.round(seconds / 60), 'minuut', 'minuten')}`
        : `nog ongeveer ${say.count(Math.round(seconds / 3600), 'uur', 'uur')}`,
  starting: 'Bestanden worden gezocht …',
  soFar: 'Tot nu toe in de bestanden gevonden',
  cancel: 'Annuleren',
  cancelled: 'Geannuleerd. De bestanden zijn weer vergeten.',
};
