import type { HelpMessages } from '../../HelpMessages';
import { access } from './access';

export const help: HelpMessages = {
  title: 'Help',
  close: 'Close',
  all: 'All questions',
  answers: {
    dicom: {
      says: [
        'DICOM is how hospitals and practices store pictures from X-ray, CT, MRI and ultrasound. A file holds one picture or several, and many fields beside them: your name, your date of birth, numbers, dates, the scanner and the hospital.',
        'On a patient CD these files often have no extension and are called “IM000001”, for example. Next to them there is usually a viewer program. You do not need it for Reinschrift.',
      ],
      steps: [],
    },
    leaves: {
      says: [
        'No. Reinschrift reads your files in this browser, and the copies are made here too. There is no server for anything to be sent to, and the browser is told to refuse connections from this page.',
        'Between visits only the language is kept, and areas to black out if you choose that for a picture. Everything else is forgotten once you close the page.',
        'The surest way to check:',
      ],
      steps: [
        'Load this page and wait a moment.',
        'Switch off the wifi, or pull the network cable.',
        'Carry on: everything works just the same without a network.',
      ],
    },
    epa: {
      says: [],
      steps: [
        'Under “What are the copies for?” choose the card for your own record or the ePA.',
        'Have the copies made.',
        'There, under the heading for the ePA, pick the pictures and save them as PDF/A.',
        'Upload the file to your ePA with the app of your health insurer.',
      ],
    },
    pictures: {
      says: [
        'Some pictures have text in them, often a name or a date of birth: ultrasounds, scanned films, saved screens. That text is part of the picture. It is in no field, so Reinschrift cannot clear it by itself.',
        'Reinschrift searches for text but misses some. So we hold back pictures that often carry text until you have looked at them, or expressly let them through unseen.',
        'A face can be computed from slices of a head. Reinschrift cannot prevent that.',
      ],
      steps: [],
    },
    verified: {
      says: [
        'A second, independent part of the program reads every copy again. It checks that removed fields are gone, that all else is unchanged, and that none of the removed details is left anywhere in the bytes. A copy that fails is not given to you.',
        'What the pictures show is not verified. Only you can check that, by looking. Nor do we check whether somebody might recognise the examination by its content.',
        'In copies for your own record, names and findings stay on purpose. There, “verified” means: only what should be gone is gone.',
      ],
      steps: [],
    },
    others: {
      says: [
        'It happens: about one disc in a thousand holds images of several people, or of the wrong one. That is why we first ask whose files these are.',
      ],
      steps: [
        'Untick that person. No copies of their files are made.',
        'Do not pass the disc on, and no full copy of it either.',
        'Tell the practice or hospital that gave you the disc. They need to know that you have somebody else’s pictures, and that yours may be elsewhere.',
      ],
    },
    left: {
      says: [
        'The pictures themselves stay, with everything they show: body, face, text that nobody blacked out. What stays in the fields depends on the purpose:',
      ],
      steps: [],
    },
    personal: {
      says: [
        'For you, and for anyone who can link them to a person, the copies remain personal data (CJEU, C-413/23 P). They can be linked by whoever has the key, a mapping list or the originals, or recognises somebody in a picture.',
        'So handle copies without names with care too, and give them only to people who need them.',
      ],
      steps: [],
    },
  },
  tour: {
    label: 'Tour',
    about: 'Two minutes, on the sample study. Your own files are not read.',
    next: 'Next',
    close: 'End the tour',
    views: {
      whose:
        'First you see whom the files name. This person is made up. Where there are several, you choose whose files are copied.',
      purpose: 'Each card says what stays and what goes. For the tour we take the one without names.',
      found: 'This is what the files say. Open a line to see the details themselves.',
      pictures: 'Pictures can have text in them. Click one to see it large and to black things out.',
      done: 'Done: the copies are made and verified. Save them here, and read here what is still in them.',
    },
  },
  access,
};
