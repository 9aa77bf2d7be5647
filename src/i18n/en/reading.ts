import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const reading: Messages['reading'] = {
  title: 'Reading files',
  progress: (done, total) => `${say.number(done)} of ${countFiles(total)} read`,
  starting: 'Looking for files …',
  soFar: 'Found in the files so far',
  cancel: 'Cancel',
  cancelled: 'Cancelled. The files have been forgotten.',
};
