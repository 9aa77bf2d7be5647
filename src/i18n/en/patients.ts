import type { Messages } from '../Messages';
import { countFiles } from './say';

export const patients: Messages['patients'] = {
  noName: 'Person without a name',
  numbered: (id) => (id === '' ? 'no patient number' : `patient number ${id}`),
  born: (date) => (date === '' ? 'no date of birth' : `born ${/^\d+ /.test(date) ? 'on' : 'in'} ${date}`),
  study: 'Examination',
  series: 'Series',
  unnamed: 'no description',
  files: countFiles,
  leftOut: 'Left out: no copies will be made of these files.',
  doubts: {
    'two-people': {
      title: 'One number, probably two people',
      about:
        'Different names share one number, and the date of birth or the sex differs too. Unless you choose otherwise, each person gets their own substitute name.',
    },
    'one-number': {
      title: 'One number, different details',
      about:
        'Different names or dates of birth share one number. The files of two people may have got mixed up.',
    },
    'one-name': {
      title: 'One name, different numbers',
      about:
        'The name and date of birth are the same, but the numbers are not. This may be one person who went to two hospitals, or two people.',
    },
    issuers: {
      title: 'One number, issued twice',
      about: 'Different institutions issued the same number. It may belong to different people.',
    },
  },
  who: 'Is this one person, or are they different people?',
  same: 'One person: all copies get the same substitute name.',
  different: 'Different people: each gets their own substitute name.',
  issuer: 'issued by',
  conflictsTitle: 'Who is who?',
};
