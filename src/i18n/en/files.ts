import type { Messages } from '../Messages';
import { say } from './say';

export const files: Messages['files'] = {
  title: 'Files',
  unread: 'Not read',
  unreadHint: 'These files could not be read completely. They are neither cleaned nor saved.',
  ignored: 'Set aside',
  ignoredHint: 'These files are not medical images. They do not go into the clean copy.',
  missing: (n: number) =>
    `According to the disc’s table of contents (DICOMDIR), ${say.count(n, 'file is', 'files are')} missing here. Did you choose the whole CD or the whole folder?`,
  missingList: 'Where something is missing',
  missingOf: (missing: number, listed: number) =>
    `${say.number(missing)} of ${say.count(listed, 'file', 'files')} missing`,
  directoriesUnreadable: (n: number) =>
    `${say.plural(n, 'A table of contents (DICOMDIR)', `${say.number(n)} tables of contents (DICOMDIR)`)} could not be read. Nobody can say whether files are missing there.`,
  directoryUnreadable: 'cannot be read',
  states: {
    readable: 'read',
    cleaned: 'cleaned',
    refused: 'held back',
    ignored: 'set aside',
    'left-out': 'left out',
  },
  at: (byte) => `at byte ${say.number(byte)}`,
  code: 'Code',
  open: (path) => `Show all fields of ${path}`,
  more: (n) => `Show ${say.number(n)} more files`,
  toSee: 'look at the picture',
  showing: (shown, all) => `${say.number(shown)} of ${say.number(all)} shown`,
};
