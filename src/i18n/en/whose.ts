import type { Messages } from '../Messages';
import { say } from './say';

export const whose: Messages['whose'] = {
  thisIsMe: 'This is me',
  thisIsMeOf: (name) => `This is me: ${name}`,
  onlyYou: (name, others) =>
    `You are ${name}. Only your files are copied; those of the ${say.plural(others, 'other person', `${say.number(others)} other people`)} are not copied.`,
  chosen: (n, all) => `${say.number(n)} of ${say.number(all)} people chosen`,
  leftOut: 'Left out',
  all: 'Choose all',
  none: 'Choose none',
  sex: (name, values) => `${name}: the sex is not the same in all files (${values}).`,
  otherwise: {
    title: (n) =>
      `${say.count(n, 'file names', 'files name')} another person than the table of contents of the CD`,
    listed: 'In the table of contents (DICOMDIR)',
    found: 'In the files',
    about: 'We go by the files. Please check whether these are your pictures.',
  },
  beside: {
    title: (n) => `${say.count(n, 'document lies', 'documents lie')} next to the pictures`,
    about: 'They are not copied. We searched them for the full names and the numbers from the pictures.',
    reading: 'is being read …',
    names: (who) => `names ${who}`,
    other: 'That is not the person you chose.',
    nobody: 'names none of these people. We do not know who it is about.',
    unread: 'could not be read completely. We do not know who it is about.',
    partly: 'Part of it could not be read.',
  },
};
