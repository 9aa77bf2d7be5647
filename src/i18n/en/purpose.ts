import type { Messages } from '../Messages';
import { countFiles } from './say';

export const purpose: Messages['purpose'] = {
  title: 'Make copies',
  legend: 'What for?',
  presets: {
    'second-opinion': {
      title: 'To ask for a second opinion',
      more: 'Names and numbers are replaced, dates shifted evenly, texts cleaned. Age, sex, size, weight and details of the devices stay, so that the images can be judged.',
    },
    research: {
      title: 'To give to research or teaching',
      more: 'As for a second opinion, but without what tells one device from another; ages over 89 years become one group.',
    },
    basic: {
      title: 'To pass on to people who are not to know whom it is about',
      more: 'Removes or replaces what by the DICOM standard leads to people, places, times and devices (PS3.15, Basic Profile, edition 2026d).',
    },
    strict: {
      title: 'To pass on as little as possible',
      more: 'As before, and only what describes the picture or is demanded in this kind of file stays.',
    },
    'own-record': {
      title: 'For my own record or my doctor',
      more: 'Name, dates and findings stay. What nobody needs there goes: addresses, telephone numbers, insurance, religion, details of other people and names of network devices. Free remarks stay; have a look at them. This copy does not hide whom it is about.',
    },
    custom: {
      title: 'Decide for myself',
      more: 'The Basic Profile of the standard, eased or extended by what you choose here.',
    },
  },
  options: {
    legend: 'What shall hold besides',
    RetainSafePrivate: 'Keep fields of the manufacturer that are known to be safe',
    RetainUIDs: 'Keep globally unique numbers',
    RetainDeviceIdentity: 'Keep details of the devices',
    RetainInstitutionIdentity: 'Keep details of the institution',
    RetainPatientCharacteristics: 'Keep age, sex, size, weight and the like',
    RetainLongitudinalTemporalInformationFullDates: 'Keep dates and times as they are',
    RetainLongitudinalTemporalInformationModifiedDates: 'Shift dates and keep intervals',
    CleanDescriptors: 'Clean descriptions instead of removing them',
    CleanStructuredContent: 'Clean structured reports instead of replacing them',
    CleanGraphics: 'Clean annotations instead of replacing them',
    CleanPixelData: 'Black out text in pictures',
  },
  basicLimit:
    'For your own record or for treatment this copy is no use: it lacks the name and could no longer be matched to you.',
  clean: (n, hidesWhom) => `${hidesWhom ? 'Clean' : 'Copy'} ${countFiles(n)}`,
  again: (n, hidesWhom) => `${hidesWhom ? 'Clean' : 'Copy'} ${countFiles(n)} again`,
  intoZip: (size, hidesWhom) => `${hidesWhom ? 'Clean' : 'Copy'} and save as ZIP (about ${size})`,
  nothing: 'There is no readable file that could be cleaned.',
  facesTitle: 'What this version does not do',
  limits: [
    'It does not look at pictures for you. The search for burned-in writing misses some, and recognisable faces stay as they are.',
    'Whoever knows the originals or one of the pictures can recognise the copy.',
    'Reinschrift is not meant for diagnosis.',
  ],
};
