import type { Messages } from '../Messages';
import { say } from './say';

export const found: Messages['found'] = {
  views: { plain: 'In plain words', fields: 'Field table' },
  viewsLabel: 'Show as',
  becomes: 'becomes',
  emptied: 'is emptied',
  basis: (purpose) => `What happens to each detail applies to: ${purpose}.`,
  leftOut: (n) =>
    `The numbers and details here cover all the files you gave, including those of the ${say.plural(n, 'person', `${say.number(n)} people`)} you did not choose. None of their files are copied.`,
  table: 'All details found, field by field',
  columns: { field: 'Field', value: 'Value', files: 'Files', effect: 'What happens to it?' },
  moreValues: (n) => say.count(n, 'more value', 'more values'),
};
