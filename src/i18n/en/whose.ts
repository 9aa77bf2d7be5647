import type { Messages } from '../Messages';
import { say } from './say';

export const whose: Messages['whose'] = {
  thisIsMe: 'This is me',
  thisIsMeOf: (name) => `This is me: ${name}`,
  onlyYou: (name, others) =>
    `You are ${name}. Only your files are copied; those of the ${say.plural(others, 'other person', `${say.number(others)} other people`)} are left out.`,
  chosen: (n, all) => `${say.number(n)} of ${say.number(all)} people chosen`,
  leftOut: 'Left out',
  all: 'Choose all',
  none: 'Choose none',
  sex: (name, values) => `${name}: the sex is not the same in all files (${values}).`,
};
