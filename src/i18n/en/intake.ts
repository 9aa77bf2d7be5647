import type { Messages } from '../Messages';

export const intake: Messages['intake'] = {
  headline: 'What do your DICOM files say about you?',
  lead: 'X-ray, CT and MRI files hold more than pictures: names, dates of birth, numbers, places. Reinschrift shows what is in them and writes copies without it.',
  promise: 'Nothing leaves this computer.',
  promiseMore:
    'Your files are read in this browser only. There is no server that they are sent to, and the browser is told to refuse every connection of this page.',
  checkTitle: 'How to check this yourself',
  checkSteps: [
    'Wait until this page has loaded.',
    'Switch off Wi-Fi or unplug the network cable.',
    'Carry on: reading, cleaning and saving work just the same.',
  ],
  dropTitle: 'Drop files, a folder or a ZIP here',
  dropNow: 'Let go now',
  dropHint: 'For example everything on a patient CD. The originals are not changed.',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  sample: 'Try it with a sample study',
  sampleHint: '20 slices of a person who does not exist, made on this page.',
  other: 'Check other files',
  otherHint: 'The present files and results are forgotten.',
  nothing: 'There was no file in it.',
};
