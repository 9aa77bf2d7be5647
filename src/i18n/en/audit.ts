import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const audit: Messages['audit'] = {
  open: 'Check files that were cleaned already',
  title: 'Check files that were cleaned already',
  lead: 'Give a folder that was cleaned before, by Reinschrift or by another program. You see what in it still leads to a person, and where files claim something about themselves that is not so. Nothing is changed.',
  drop: 'Drop the cleaned files here',
  dropHint: 'Files, a folder or a ZIP',
  originalsDrop: 'Their originals (optional)',
  originalsHint: 'With the originals, their values are searched for, too.',
  given: (n) => `${countFiles(n)} to check`,
  givenOriginals: (n) => `${countFiles(n)} as originals`,
  noDicom: 'There was no file in it.',
  start: 'Check',
  back: 'Back to the start',
  running: 'Checking files',
  progress: (done, total) =>
    done === 0 ? 'Starting …' : `${say.number(done)} of ${countFiles(total)} checked`,
  cancelled: 'Cancelled.',
  resultTitle: 'What the check found',
  clean: (n) =>
    `Nothing was found against ${say.plural(n, 'the checked file', `the ${say.number(n)} checked files`)}.`,
  found: (places, files) =>
    `${say.count(places, 'place speaks', 'places speak')} against ${say.plural(files, 'this file', `these ${say.number(files)} files`)} being clean.`,
  none: 'None of the files could be read as DICOM.',
  unreadable: (n) =>
    `${say.count(n, 'DICOM file', 'DICOM files')} could not be read: nobody knows what is in ${say.plural(n, 'it', 'them')}.`,
  others: (n) => `${say.count(n, 'other file that is', 'other files that are')} not DICOM.`,
  unreadOriginals: (n: number) =>
    `${say.count(n, 'original', 'originals')} could not be read: ${say.plural(n, 'its', 'their')} values were not looked for.`,
  unexamined: (n) =>
    `${say.count(n, 'file or folder', 'files or folders')} could not be looked at. As long as nobody knows what is in ${say.plural(n, 'it', 'them')}, the check is incomplete.`,
  incomplete: (n) =>
    n === 0
      ? 'Incomplete: nothing of what you gave could be checked.'
      : `Incomplete: nothing was found in ${say.plural(n, 'the file that was read', `the ${say.number(n)} files that were read`)}, but not everything could be looked at.`,
  notLooked: 'What could not be looked at',
  notLookedAbout: 'Anything may still be in there. Each line says what you can do; then check again.',
  searched: (n) => `Searched for ${say.count(n, 'value', 'values')} of the originals.`,
  noOriginals: 'Without the originals nobody can tell whether old unique numbers are still there.',
  pixels: (n) =>
    n === 0
      ? 'Not examined: what the pictures show.'
      : `Not examined: what the pictures show. Only ${say.count(n, 'picture that is', 'pictures that are')} said to show no names ${say.plural(n, 'was', 'were')} searched for text.`,
  kinds: {
    survives: {
      title: 'Values of the originals that are still there',
      about: 'These values stand in the originals and in the checked files as well.',
    },
    contradicts: {
      title: 'Contradictions',
      about: 'The files claim something about their cleaning that is not so.',
    },
    identifies: {
      title: 'What still leads to a person',
      about: 'Details of people, places, times or devices.',
    },
    unsure: {
      title: 'Not sure',
      about:
        'A short value of the originals occurs in image data or numbers, or a picture shows text that may be harmless.',
    },
  },
  declaredTitle: 'Kept on purpose',
  declared: 'The files say themselves that this was meant to stay:',
  contradictions: {
    'no-method': 'The file calls itself cleaned but does not say how.',
    'private-not-declared': 'The file calls itself cleaned and still holds fields of the manufacturer.',
    'dates-not-removed': 'Dates are said to be removed but are not.',
    'full-and-modified': 'Dates are said to be both unchanged and shifted.',
    'dates-not-declared': 'What was done to the dates stands in only one of two places.',
    'instance-differs': 'The head and the content of the file give different numbers.',
    'not-removed-but-how': 'The file says that it was not cleaned, and also how it was cleaned.',
    'profile-not-applied': 'The file claims the Basic Profile but holds details which that profile removes.',
    'private-not-safe':
      'Fields of the manufacturer are said to be kept because they are safe; nobody says so of this one.',
    'dates-differ': 'What was done with the dates is told differently in two places.',
    'dates-not-modified': 'Dates are said to be shifted but are those of the originals.',
    'uids-not-replaced': 'The file calls itself cleaned but carries unique numbers of the originals.',
    'text-in-picture': 'The picture is said to be cleaned but names burned-in text itself.',
    'text-found':
      'It is said to show no text that names anybody. The search sees text, though: please look at the picture.',
    'face-in-picture': 'The picture is said to be unrecognisable but names recognisable features itself.',
  },
  secretKinds: {
    name: 'name',
    id: 'number',
    'birth-date': 'date of birth',
    address: 'address',
    phone: 'telephone number',
    accession: 'accession number',
    uid: 'unique number',
    text: 'text',
    date: 'date',
    'file-name': 'file name',
  },
  places: {
    'file-name': 'Name of the file',
    bytes: 'Content of the file',
    structure: 'Structure of the file',
  },
  inFiles: (n) => `in ${say.plural(n, '1 file', `${say.number(n)} files`)}`,
  byFile: 'By file',
  fileLine: (n) => (n === 0 ? 'nothing found' : say.count(n, 'finding', 'findings')),
  more: (n) => `Show ${say.number(n)} more`,
  save: 'Save the result (JSON, without values)',
  saveHtml: 'Report to print (HTML)',
  reportsTitle: 'Held against the report',
  check: {
    all: (n) =>
      `${say.plural(n, 'The copy that the report names is', `All ${say.number(n)} copies that the report names are`)} there, with every byte unchanged.`,
    some: (same, all) =>
      `Of ${say.count(all, 'copy', 'copies')} that the report names, ${say.number(same)} ${say.plural(same, 'is', 'are')} there and unchanged.`,
    sameSize: (n) =>
      `Of ${say.count(n, 'copy', 'copies')} the report knows only the size, which is right. Whether the bytes are the same cannot be told.`,
    missing: (n, of) => `${say.count(n, 'copy is', 'copies are')} missing (numbers in the report: ${of}).`,
    changed: (n, of) =>
      `${say.count(n, 'copy has', 'copies have')} been changed (numbers in the report: ${of}).`,
    unread: (n, of) => `${say.count(n, 'copy', 'copies')} could not be read (numbers in the report: ${of}).`,
    extra: (n) => `${countFiles(n)} ${say.plural(n, 'is', 'are')} named in no report.`,
    tampered: 'The checksum of the report does not fit its own list: somebody has changed the report.',
    noHash: 'The report holds no checksum of all copies; whether it was changed itself cannot be told.',
    hash: (sha256) =>
      `The checksum of the report fits its list: ${sha256}. Compare it with the one on the signed sheet.`,
  },
};
