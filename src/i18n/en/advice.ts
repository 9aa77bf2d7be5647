import type { Messages } from '../Messages';
import { say } from './say';

export const advice: Messages['advice'] = {
  me: (own) =>
    `Without your name, no doctor can tell whose pictures these are, and they do not belong in your own record. If the copies are for yourself or your treatment, choose “${own}”.`,
  one: (own) =>
    `Are these your own pictures? Then choose “${own}” for yourself and your treatment: without a name, no doctor can tell whose pictures they are, and they do not belong in your record.`,
  change: (own) => `Change: ${own}`,
};

export const remarkGroups: Messages['remarkGroups'] = {
  alike: (n) => `${say.number(n)} comments that differ in numbers only`,
  all: { keep: 'Keep all', remove: 'Remove all' },
  stays: 'Whatever you leave undecided stays in the copy.',
};
