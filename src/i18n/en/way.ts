import { say } from './say';

export const way = {
  label: 'Steps',
  steps: {
    start: 'Start',
    whose: 'Who?',
    purpose: 'What for?',
    found: 'Details',
    pictures: 'Pictures',
    done: 'Copies',
    audit: 'Check',
    promise: 'Check the promise',
    'self-test': 'Self-test',
  },
  next: 'Continue',
  back: 'Back',
  step: (now: number, all: number) => `Step ${say.number(now)} of ${say.number(all)}`,
  missing: {
    nobody: 'Choose at least one person.',
    purpose: 'First choose what the copies are for.',
  },
  whose: {
    title: 'Who are these files about?',
    one: 'These files name one person. Is that you?',
    several: (n: number) =>
      `These files name ${say.number(n)} people. Choose whose files to copy; nobody else’s are copied.`,
  },
  purpose: { title: 'What are the copies for?', more: 'More choices' },
  found: {
    title: 'What the files say',
    files: 'All files and their fields',
  },
  pictures: {
    title: 'What can be read in the pictures',
    none: 'No text was found in the pictures. You can still look at each of them.',
  },
};
