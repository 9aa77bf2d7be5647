import type { Messages } from '../Messages';
import { say } from './say';

export const lookup: Messages['lookup'] = {
  title: 'Your own substitute names, from a list',
  about:
    'A table (CSV) with the columns id_old and id_new: the number in the files, then the substitute name for it. The list stays on this computer, and Reinschrift forgets it when you close the page.',
  file: 'Choose the list',
  unknown: 'What about people who are not on the list?',
  refuse: 'Make no copies of their files (safer)',
  key: 'Give them a substitute name from the key',
  none: 'No list chosen yet.',
  ready: (n) => `The list has ${say.count(n, 'number', 'numbers')}.`,
  forget: 'Forget the list',
  inLine: (n) => `Line ${say.number(n)}:`,
  problems: {
    'no-header': 'The first line must be id_old,id_new.',
    'two-columns': 'This line must have exactly two columns.',
    'no-id': 'The old number is missing on this line.',
    'not-usable': 'DICOM does not allow this substitute name.',
    contradiction: 'This number is already on the list with a different substitute name.',
    'too-large': 'The file is too large to be a list.',
    unreadable: 'The file cannot be read.',
  },
};
