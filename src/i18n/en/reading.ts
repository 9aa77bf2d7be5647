import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const reading: Messages['reading'] = {
  title: 'Reading files',
  progress: (done, total) => `${say.number(done)} of ${countFiles(total)} read`,
  left: (seconds) =>
    seconds < 60
      ? 'less than a minute left'
      : seconds < 3600
        ? `about ${say.count(Math.round(seconds / 60), 'minute', 'minutes')} left`
        : `about ${say.count(Math.round(seconds / 3600), 'hour', 'hours')} left`,
  starting: 'Looking for files …',
  soFar: 'Found so far',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Reinschrift has forgotten the files.',
};
