import type { Messages } from '../Messages';
import { patients } from './patients';
import { countFiles, say } from './say';

export const summary: Messages['summary'] = {
  verdictNone: (n) =>
    `We found nothing in ${say.plural(n, 'this file', 'these files')} that points to a person.`,
  verdict: (n, people, named, values) => {
    const many = `${say.count(values, 'detail', 'details')} about people, places or devices`;
    if (named === 0)
      return `${say.plural(n, 'This file does', `These ${say.number(n)} files do`)} not give a patient’s name, but ${say.plural(n, 'it contains', 'they contain')} ${many}.`;
    const whom =
      named === people
        ? say.count(people, 'person', 'people')
        : `${say.number(named)} of ${say.count(people, 'person', 'people')}`;
    return `${say.plural(n, 'This file names', `These ${say.number(n)} files name`)} ${whom} and ${say.plural(n, 'contains', 'contain')} ${many}.`;
  },
  verdictUids: (n) =>
    `In ${say.plural(n, 'this file', `these ${say.number(n)} files`)} we found only technical identifiers. Only someone who has the originals can use them to find out who it is about.`,
  unreadable: 'None of these files is a readable DICOM file. The reason is given next to each file.',
  personLine: (name, birthDate) => `${name || patients.noName}, ${patients.born(birthDate)}`,
  morePeople: (n) => say.count(n, 'more person', 'more people'),
  values: (n) => (n === 0 ? 'nothing found' : say.count(n, 'detail', 'details')),
  uids: (n) => say.count(n, 'technical identifier', 'technical identifiers'),
  inFiles: (n) => `in ${countFiles(n)}`,
  inAll: (n) => (n === 1 ? 'in the file' : `in all ${countFiles(n)}`),
  different: (n) => `${say.number(n)} different values`,
  showFewer: 'Show fewer',
  more: (n) => `Show ${say.number(n)} more`,
  emptyValue: '(empty)',
  noDate: 'no date given',
  categories: {
    who: {
      title: 'Who you are',
      about: 'Name, date of birth, sex and anything else that describes a person',
    },
    contacts: { title: 'How to reach you', about: 'Addresses, phone numbers, relatives' },
    ids: {
      title: 'Numbers that point to you',
      about: 'Patient, case and order numbers, technical identifiers (UIDs)',
    },
    dates: { title: 'When you were examined', about: 'Dates and times of examinations and images' },
    institution: { title: 'Where and by whom', about: 'Hospitals, practices, doctors and other staff' },
    device: { title: 'On which device', about: 'Serial numbers, device names, network names' },
    text: { title: 'Free text', about: 'Descriptions and comments, which can say anything' },
    hidden: { title: 'Hidden places', about: 'Manufacturers’ own fields and places that no viewer shows' },
  },
  places: {
    private: 'Manufacturer’s own field',
    preamble: 'Start of the file',
    trailing: 'Data after the end of the file',
    duplicate: 'Field that appears twice',
    encapsulated: 'Document inside the file',
    overlay: 'Drawing on top of the picture',
    curve: 'Curves, such as an ECG',
    icon: 'Thumbnail',
    'preamble-executable': 'Starts like a program',
    'preamble-tiff': 'Starts like a TIFF picture',
    path: 'Name of the file or folder',
    'head-scan': 'Slices of the head',
    'bytes-text': 'Text hidden among numbers',
    'overlay-bits': 'Drawing hidden in the pixels',
    'stray-bits': 'Data hidden next to the pixels',
    'excess-pixels': 'Image data that belongs to no picture',
    'missing-pixels': 'Part of the image data is missing',
    'segment-identity': 'Detail about you, hidden in the picture',
    'segment-camera': 'Camera details in the picture',
    'segment-note': 'Comment hidden in the picture',
    icc: 'Text in the colour profile',
    bytes: 'Your name or number, hidden in binary data',
    unknown: 'Unknown field',
  },
};
