import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const cleaning: Messages['cleaning'] = {
  title: 'Kopieën worden opgeschoond en gecontroleerd',
  progress: (done, total) => `${say.number(done)} van ${countFiles(total)} klaar`,
  cancelled: 'Geannuleerd. Er is niets opgeslagen.',
};
