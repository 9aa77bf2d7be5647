import type { Messages } from '../Messages';

export const intake: Messages['intake'] = {
  headline: 'What do your DICOM files say about you?',
  lead: 'X-ray, CT and MRI files hold more than pictures: names, dates of birth, numbers, places. Reinschrift shows what is in them and makes copies that keep only what you need.',
  promise: 'Nothing leaves this computer.',
  promiseMore:
    'Your files are read in this browser only. There is no server that they are sent to, and the browser is told to refuse every connection from this page.',
  checkTitle: 'How to check this yourself',
  checkSteps: [
    'Wait until this page has loaded.',
    'Switch off Wi-Fi or unplug the network cable.',
    'Carry on: reading, cleaning and saving work just the same.',
  ],
  dropTitle: 'Drop a CD, a folder or files here',
  dropNow: 'Let go now',
  dropHint:
    'Ideally everything on the patient CD; a ZIP or an ISO image of it works too. The originals are not changed.',
  dropAnywhere: 'Drop it here',
  dropAnywhereHint: 'Your files stay on this computer.',
  chooseDisc: 'Choose a CD or folder',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  sample: 'Try it with a sample study',
  sampleHint: '20 slices of a person who does not exist, made on this page.',
  other: 'Check other files',
  otherHint: 'The present files and results are forgotten.',
  nothing: 'There was no file in it.',
  onlyOther: {
    photos:
      'These are ordinary photos or videos. Reinschrift is for X-ray, CT, MRI and ultrasound images, such as those on a patient CD.',
    pdf: 'This is a PDF. Reinschrift works with the images themselves: do you have a CD or a folder with them?',
    program:
      'This is only a program, probably the viewer from a CD. The images are usually next to it. Choose the whole CD or folder.',
    directory:
      'This is only the table of contents of the CD (DICOMDIR), without the images. Choose the whole CD or folder.',
    shut: 'This could not be opened here.',
    other: 'No medical image was found in it. If you have a CD, it is best to choose the whole CD or folder.',
  },
  giveOther: 'Choose something else',
};
