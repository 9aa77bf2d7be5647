import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const cleaning: Messages['cleaning'] = {
  title: 'Making and checking the copies',
  progress: (done, total) => `${say.number(done)} of ${countFiles(total)} done`,
  cancelled: 'Cancelled. Nothing was saved.',
};
