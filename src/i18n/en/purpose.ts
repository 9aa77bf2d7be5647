import type { Messages } from '../Messages';
import { countFiles } from './say';

export const purpose: Messages['purpose'] = {
  legend: 'What are the copies for?',
  stays: 'Keeps:',
  goes: 'Removes:',
  changes: 'Removes or replaces:',
  presets: {
    'own-record': {
      title: 'For my own health record (ePA)',
      stays: 'the images, your name, all dates, findings and comments',
      goes: 'the fields for address, phone, insurance, occupation, religion, relatives',
      more: 'Your name, dates and findings stay. We remove the fields that nobody needs there: for addresses, phone numbers, insurance, occupation, ethnicity, religion, details of relatives and the network names of devices. Comments stay as well, so please read them. Anyone who gets this copy can see that it is about you.',
    },
    'second-opinion': {
      title: 'Second opinion',
      stays: 'the images, age, sex, height, weight, details of the scanner and medical descriptions',
      goes: 'names and numbers (replaced with others); all dates shifted, for each person by a fixed number of days of their own',
      more: 'We replace names and numbers with others and shift all dates, for each person by a fixed number of days of their own; intervals and times of day stay the same. Texts keep only words known to be medical. Age, sex, height, weight and details of the scanner stay, so that a doctor can assess the images.',
    },
    basic: {
      title: 'Share without names',
      stays: 'the images and what is needed to display them properly',
      goes: 'everything that, by the DICOM standard, points to people, places, times or devices',
      more: 'We remove or replace everything that, by the DICOM standard, points to people, places, times or devices (PS3.15, Basic Profile, edition 2026d).',
    },
    research: {
      title: 'Research and teaching',
      stays: 'the images, age (over 89 shown as 90), sex, height, weight and medical descriptions',
      goes: 'names and numbers (replaced with others), device identifiers; dates shifted',
      more: 'The same as for a second opinion, but without device identifiers. Any age over 89 is given as 90.',
    },
    strict: {
      title: 'Bare minimum',
      stays: 'the images, and otherwise only what is needed to display them, or what DICOM requires',
      goes: 'everything else',
      more: 'The same as “Share without names”, and in addition only what the image needs to be displayed, or what DICOM requires in this kind of file, is kept.',
    },
    custom: {
      title: 'My own choice',
      stays: 'the images and whatever you choose',
      goes: 'everything else that, by the DICOM standard, points to people, places, times or devices',
      more: 'Starts from the Basic Profile of the DICOM standard. You choose what else to keep or to clean.',
    },
  },
  options: {
    legend: 'What else should apply?',
    RetainSafePrivate: 'Keep manufacturers’ own fields that are known to be safe',
    RetainUIDs: 'Keep technical identifiers (UIDs)',
    RetainDeviceIdentity: 'Keep details of the devices',
    RetainInstitutionIdentity: 'Keep details of the hospital or practice',
    RetainPatientCharacteristics: 'Keep age, sex, height, weight and the like',
    RetainLongitudinalTemporalInformationFullDates: 'Keep dates and times unchanged',
    RetainLongitudinalTemporalInformationModifiedDates:
      'Shift dates, for each person by a fixed number of days of their own; intervals and times of day stay',
    CleanDescriptors: 'Keep descriptions, remove names in them',
    CleanStructuredContent: 'Keep structured reports, remove names in them',
    CleanGraphics: 'Keep arrows, remove names in them',
    CleanPixelData: 'Black out text in pictures',
  },
  basicLimit:
    'Do not use this copy for your own record or your treatment: without your name, nobody there will know that it is yours.',
  clean: (n, hidesWhom) => `${hidesWhom ? 'Clean' : 'Copy'} ${countFiles(n)}`,
  again: (n, hidesWhom) => `${hidesWhom ? 'Clean' : 'Copy'} ${countFiles(n)} again`,
  intoZip: (size, hidesWhom) => `${hidesWhom ? 'Clean' : 'Copy'} and save as a ZIP (about ${size})`,
  facesTitle: 'What Reinschrift cannot do',
  limits: [
    'It does not look at the pictures for you. The search for text in pictures misses some of it, and faces remain recognisable.',
    'Anyone who knows the originals can recognise the copies.',
    'Reinschrift is not intended for diagnosis.',
  ],
};
