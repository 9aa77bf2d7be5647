import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const cleaning: Messages['cleaning'] = {
  title: 'Reinschrift maakt de kopieën en controleert ze',
  progress: (done, total) => `${say.number(done)} van ${countFiles(total)} klaar`,
  cancelled: 'Geannuleerd. Er is niets opgeslagen.',
};
