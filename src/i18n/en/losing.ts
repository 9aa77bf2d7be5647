import type { Messages } from '../Messages';

export const losing: Messages['losing'] = {
  title: 'Discard your work?',
  unsaved: 'You have not saved your copies yet. If you go on, you will lose them.',
  decided: 'You have already made decisions. If you go on, you will lose them.',
  stay: 'Stay here',
  go: { take: 'Discard and read the new files', 'start-over': 'Discard and start over' },
};
