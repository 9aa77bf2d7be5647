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
  conflictTitle: 'Contradicting details about the same person',
  conflict: (id) =>
    `Different details are given under the same number${id && ` ${id}`}. Perhaps files of two people are mixed up. Please check before you pass anything on.`,
  conflictWhat: { name: 'Names', birthDate: 'Dates of birth', sex: 'Sex' },
  several: (n) => `Your selection holds files of ${say.number(n)} different people. Are they all yours?`,
};
