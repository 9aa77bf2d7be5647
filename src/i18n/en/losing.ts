import type { Messages } from '../Messages';

export const losing: Messages['losing'] = {
  title: 'Discard your work?',
  unsaved: 'Your copies have not been saved yet. If you go on, they are gone.',
  decided: 'You have already made decisions. If you go on, they are gone.',
  stay: 'Stay here',
  go: { take: 'Discard and read the new files', 'start-over': 'Discard and start over' },
};
