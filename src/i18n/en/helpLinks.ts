import type { helpLinks as de } from '../de/helpLinks';

export const helpLinks: typeof de = {
  open: 'Help',
  here: 'Questions about this step',
  access: 'Accessibility',
  tour: 'Tour with made-up pictures',
  promise: 'How to check our promise',
  selfTest: 'Self-test',
  questions: {
    dicom: 'What is a DICOM file?',
    leaves: 'Does anything leave my computer?',
    epa: 'What can I add to the German ePA, and how?',
    pictures: 'Why should I look at pictures?',
    verified: 'What does “verified” mean, and what does it not?',
    others: 'What if somebody else’s files are among mine?',
    left: 'What is still in the copies?',
    personal: 'For whom are the copies still personal data?',
  },
};
