import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const summary: Messages['summary'] = {
  title: 'What the files say',
  verdictNone: (n) =>
    `We found nothing in ${say.plural(n, 'this file', 'these files')} that leads to a person.`,
  verdict: (n, people, values) =>
    `${say.plural(n, 'This file names', `These ${say.number(n)} files name`)} ${say.count(people, 'person', 'people')} and ${say.plural(n, 'holds', 'hold')} ${say.count(values, 'distinct detail', 'distinct details')} that may lead to people, places or devices.`,
  unreadable: 'None of the files could be read as DICOM. The reasons are given with each file below.',
  personLine: (name, birthDate) =>
    [name || 'without a name', birthDate && `born ${birthDate}`].filter(Boolean).join(', '),
  morePeople: (n) => say.count(n, 'more person', 'more people'),
  values: (n) => (n === 0 ? 'nothing found' : say.count(n, 'detail', 'details')),
  inFiles: (n) => `in ${countFiles(n)}`,
  inAll: (n) => (n === 1 ? 'in the file' : `in all ${countFiles(n)}`),
  different: (n) => `${say.number(n)} different values`,
  showAll: (n) => `Show all ${say.number(n)}`,
  showFewer: 'Show fewer',
  more: (n) => `Show ${say.number(n)} more`,
  asWritten: 'in the file:',
  emptyValue: '(empty)',
  categories: {
    who: { title: 'Who you are', about: 'Name, date of birth, sex and whatever else describes a person' },
    contacts: { title: 'How to reach you', about: 'Addresses, telephone numbers, relatives' },
    ids: {
      title: 'Numbers that lead to you',
      about: 'Patient, case and order numbers, globally unique numbers',
    },
    dates: { title: 'When things happened', about: 'Days and times of examinations and images' },
    institution: { title: 'Where and with whom', about: 'Hospitals, practices, doctors and other staff' },
    device: { title: 'With which device', about: 'Serial numbers, device names, network names' },
    text: { title: 'Free text', about: 'Descriptions and comments that may say anything' },
    hidden: { title: 'Hidden places', about: 'Fields of the manufacturer and areas that no viewer shows' },
  },
  places: {
    private: 'Field of the manufacturer',
    preamble: 'Preamble of the file',
    trailing: 'Data behind the end',
    duplicate: 'Field that occurs twice',
    encapsulated: 'Embedded document',
    overlay: 'Overlay picture',
    curve: 'Curve data',
    icon: 'Preview picture',
    'preamble-executable': 'Preamble of a program',
    'preamble-tiff': 'Preamble of a TIFF picture',
    path: 'Name of a file or folder',
    'head-scan': 'Slices of a head',
    'bytes-text': 'Readable text among numbers',
    'segment-identity': 'Remark inside the compressed picture',
    'segment-camera': 'Camera details in the picture',
    'segment-note': 'Remark inside the compressed picture',
    icc: 'Colour profile',
    bytes: 'Bytes that are no text',
    unknown: 'Unknown field',
  },
};
