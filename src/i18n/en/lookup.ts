import type { Messages } from '../Messages';
import { say } from './say';

export const lookup: Messages['lookup'] = {
  title: 'Own substitute names from a list',
  about:
    'A table (CSV) with the columns id_old and id_new: the number in the files, and the substitute name that takes its place. The list stays on this computer and is forgotten afterwards.',
  file: 'Choose the list',
  unknown: 'What becomes of people who are not in the list?',
  refuse: 'They get no copy (safer)',
  key: 'They get a substitute name from the key',
  none: 'No list is in use.',
  ready: (n) => `A list with ${say.count(n, 'number', 'numbers')} is in use.`,
  forget: 'Forget the list',
  inLine: (n) => `Line ${say.number(n)}:`,
  problems: {
    'no-header': 'The first line must be id_old,id_new.',
    'two-columns': 'There are not exactly two columns here.',
    'no-id': 'The old number is missing here.',
    'not-usable': 'This substitute name cannot stand in a DICOM file.',
    contradiction: 'The same number is in the list already with another substitute name.',
    'too-large': 'The file is too large for a list.',
    unreadable: 'The file could not be read.',
  },
};
