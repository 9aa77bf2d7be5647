import type { Messages } from '../Messages';
import { say } from './say';

export const files: Messages['files'] = {
  title: 'Files',
  unread: 'Not read',
  unreadHint: 'These files could not be read completely. They are neither cleaned nor saved.',
  ignored: 'Set aside',
  ignoredHint: 'These files are not medical images. They do not go into the clean copy.',
  states: { readable: 'read', cleaned: 'cleaned', refused: 'held back', ignored: 'set aside' },
  at: (byte) => `at byte ${say.number(byte)}`,
  code: 'Code',
  open: (path) => `Show all fields of ${path}`,
  more: (n) => `Show ${say.number(n)} more files`,
  toSee: 'look at the picture',
  showing: (shown, all) => `${say.number(shown)} of ${say.number(all)} shown`,
};
