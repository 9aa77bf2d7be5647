import type { Messages } from '../Messages';
import { say } from './say';

export const files: Messages['files'] = {
  title: 'Files',
  unread: 'Not read',
  unreadHint: 'Reinschrift could not read these files completely. They will not be copied.',
  ignored: 'Not included',
  ignoredHint: 'These files are not medical images. They will not be copied.',
  missing: (n: number) =>
    `According to the table of contents on the CD (DICOMDIR), ${say.count(n, 'file is', 'files are')} missing here. Did you choose the whole CD or folder?`,
  missingList: 'Where files are missing',
  missingOf: (missing: number, listed: number) =>
    `${say.number(missing)} of ${say.count(listed, 'file', 'files')} missing`,
  directoriesUnreadable: (n: number) =>
    `${say.plural(n, 'A table of contents (DICOMDIR)', `${say.number(n)} tables of contents (DICOMDIR)`)} could not be read, so we cannot tell whether any files are missing there.`,
  directoryUnreadable: 'unreadable',
  states: {
    readable: 'read',
    cleaned: 'cleaned',
    refused: 'held back',
    ignored: 'not included',
    'left-out': 'left out',
  },
  at: (byte) => `at byte ${say.number(byte)}`,
  code: 'Code',
  open: (path) => `Show all fields of ${path}`,
  more: (n) => `Show ${say.number(n)} more files`,
  toSee: 'Look at the picture',
  showing: (shown, all) => `${say.number(shown)} of ${say.number(all)} shown`,
};
