import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const reading: Messages['reading'] = {
  title: 'Reinschrift leest de bestanden',
  progress: (done, total) => `${say.number(done)} van ${countFiles(total)} gelezen`,
  left: (seconds) =>
    seconds < 60
      ? 'nog minder dan een minuut'
      : seconds < 3600
        ? `nog ongeveer ${say.count(Math.round(seconds / 60), 'minuut', 'minuten')}`
        : `nog ongeveer ${say.count(Math.round(seconds / 3600), 'uur', 'uur')}`,
  starting: 'Reinschrift zoekt de bestanden …',
  soFar: 'Tot nu toe gevonden',
  cancel: 'Annuleren',
  cancelled: 'Geannuleerd. Reinschrift is de bestanden weer vergeten.',
};
