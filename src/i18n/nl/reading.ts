import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const reading: Messages['reading'] = {
  title: 'Bestanden worden gelezen',
  progress: (done, total) => `${say.number(done)} van ${countFiles(total)} gelezen`,
  starting: 'Bestanden worden gezocht …',
  soFar: 'Tot nu toe in de bestanden gevonden',
  cancel: 'Annuleren',
  cancelled: 'Geannuleerd. De bestanden zijn weer vergeten.',
};
