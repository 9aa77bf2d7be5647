import type { Messages } from '../Messages';

export const losing: Messages['losing'] = {
  title: 'Discard the copies?',
  unsaved: 'They have not been saved yet.',
  titleDecided: 'Discard your decisions?',
  decided: 'You have already made decisions. If you go on, you will lose them.',
  stay: 'Go back',
  go: {
    take: 'Discard and read the new files',
    'start-over': 'Discard and start over',
    update: 'Discard and load the new version',
  },
};
