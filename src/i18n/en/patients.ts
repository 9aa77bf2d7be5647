import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const patients: Messages['patients'] = {
  title: 'People and studies',
  noName: 'without a name',
  noId: 'no number',
  id: 'number',
  born: 'born',
  study: 'Study',
  series: 'Series',
  unnamed: 'without a description',
  files: countFiles,
  mine: 'Make copies of these files',
  leftOut: 'Left out: no copy is made of these files.',
  doubts: {
    'two-people': {
      title: 'One number, probably two people',
      about:
        'Different names are given under one number, and dates of birth or sexes do not agree either. Unless you say otherwise, each gets a substitute name of their own.',
    },
    'one-number': {
      title: 'One number, different details',
      about:
        'Different names or dates of birth are given under one number. Perhaps files of two people are mixed up.',
    },
    'one-name': {
      title: 'One name, different numbers',
      about:
        'Name and date of birth are the same, the numbers are not. This may be one person who was in two places, or two people.',
    },
    issuers: {
      title: 'One number from different places',
      about: 'The same number was given out by different places. These may be different people.',
    },
  },
  who: 'Who is it about?',
  same: 'One person: all copies get the same substitute name.',
  different: 'Different people: each gets a substitute name of their own.',
  issuer: 'given out by',
  conflictsTitle: 'Who is who?',
  conflictWhat: { name: 'Names', birthDate: 'Dates of birth', sex: 'Sex' },
  several: (n) => `Your selection holds files of ${say.number(n)} different people. Are they all yours?`,
};
