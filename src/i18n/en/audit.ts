import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const audit: Messages['audit'] = {
  open: 'Check files that have already been cleaned',
  title: 'Check files that have already been cleaned',
  lead: 'Choose files that Reinschrift or another program has already cleaned. You will see what still points to a person, and where the files say something untrue about themselves. Reinschrift changes nothing.',
  drop: 'Drop the cleaned files here',
  dropHint: 'Files, a folder or a ZIP',
  originalsDrop: 'Their originals (optional)',
  originalsHint: 'With the originals, Reinschrift can search for details of theirs that are still there.',
  given: (n) => `${countFiles(n)} to check`,
  givenOriginals: (n) => `${countFiles(n)} as originals`,
  start: 'Check',
  back: 'Back to the start',
  running: 'Checking files',
  progress: (done, total) =>
    done === 0 ? 'Starting …' : `${say.number(done)} of ${countFiles(total)} checked`,
  cancelled: 'Cancelled.',
  resultTitle: 'Result of the check',
  clean: (n) => `No problems in ${say.plural(n, 'the file checked', `the ${say.number(n)} files checked`)}.`,
  found: (places, files) => `${say.count(places, 'problem', 'problems')} in ${countFiles(files)}.`,
  none: 'None of these files is a readable DICOM file.',
  unreadable: (n) =>
    `${say.count(n, 'DICOM file', 'DICOM files')} could not be read. We do not know what is in ${say.plural(n, 'it', 'them')}.`,
  others: (n, searched) =>
    `${say.count(n, 'file is', 'files are')} not DICOM. ${searched ? `We searched ${say.plural(n, 'it', 'them')} only for details from the originals.` : `We did not check what is in ${say.plural(n, 'it', 'them')}.`}`,
  unreadOriginals: (n: number) =>
    `${say.count(n, 'original', 'originals')} could not be read, so we did not search for ${say.plural(n, 'its', 'their')} details.`,
  unexamined: (n) =>
    `${say.count(n, 'file or folder', 'files or folders')} could not be opened. Until someone knows what is in ${say.plural(n, 'it', 'them')}, the check is incomplete.`,
  incomplete: (n) =>
    n === 0
      ? 'Incomplete: Reinschrift could not check any of these files.'
      : `Incomplete: no problems in ${say.plural(n, 'the file read', `the ${say.number(n)} files read`)}, but Reinschrift could not open everything.`,
  notLooked: 'What Reinschrift could not open',
  notLookedAbout: 'There could still be anything in there. Each line says what you can do. Then check again.',
  searched: (n) => `We searched for ${say.count(n, 'detail', 'details')} from the originals.`,
  noOriginals: 'Without the originals, we cannot tell whether old technical identifiers are still there.',
  pixels: (n) =>
    n === 0
      ? 'Not checked: what the pictures show.'
      : `Not checked: what the pictures show. We searched for text only in ${say.count(n, 'picture', 'pictures')} whose ${say.plural(n, 'file says', 'files say')} that there are no names in ${say.plural(n, 'it', 'them')}.`,
  kinds: {
    survives: {
      title: 'Details from the originals that are still there',
      about: 'These details are in the originals and also in the files checked.',
    },
    contradicts: {
      title: 'Contradictions',
      about: 'Statements in the files that contradict each other or are not true.',
    },
    identifies: {
      title: 'What still points to a person',
      about: 'Details about people, places, times or devices.',
    },
    unsure: {
      title: 'Not sure',
      about:
        'A short detail from the originals appears in image data or numbers, or there is text in a picture that may be harmless.',
    },
  },
  declaredTitle: 'Allowed by what the files declare',
  declared: 'The files themselves say that this was meant to stay:',
  contradictions: {
    'no-method': 'The file says that it has been cleaned, but not how.',
    'private-not-declared': 'The file says that it has been cleaned, but contains manufacturers’ own fields.',
    'dates-not-removed': 'The file says that dates have been removed, but they are still there.',
    'full-and-modified': 'The file says that dates are both unchanged and shifted.',
    'dates-not-declared': 'Only one of two places says what was done to the dates.',
    'instance-differs': 'The file header gives a different identifier from the content.',
    'not-removed-but-how': 'The file says that it has not been cleaned, but also how it was cleaned.',
    'profile-not-applied':
      'The file claims the Basic Profile but contains details that this profile removes.',
    'private-not-safe':
      'The file says that only safe manufacturers’ fields were kept. This one is not known to be safe.',
    'dates-differ': 'Two places say different things about what was done to the dates.',
    'dates-not-modified': 'The file says that dates have been shifted, but they are those of the originals.',
    'uids-not-replaced':
      'The file says that it has been cleaned, but has technical identifiers of the originals.',
    'text-in-picture': 'The file says that the picture has been cleaned, but also that there is text in it.',
    'text-found':
      'The file says that no text in the picture names anybody. But the search found text: please look at the picture.',
    'face-in-picture':
      'The file says that the picture is unrecognisable, but also that a face can be recognised.',
  },
  secretKinds: {
    name: 'name',
    id: 'number',
    'birth-date': 'date of birth',
    address: 'address',
    phone: 'phone number',
    accession: 'accession number',
    uid: 'technical identifier',
    text: 'text',
    date: 'date',
    'file-name': 'file name',
  },
  places: {
    'file-name': 'Name of the file',
    bytes: 'Content of the file',
    structure: 'Structure of the file',
  },
  atPlaces: (n) => say.count(n, 'place', 'places'),
  inFiles: (n) => `in ${say.plural(n, '1 file', `${say.number(n)} files`)}`,
  byFile: 'By file',
  fileLine: (n) => (n === 0 ? 'nothing found' : say.count(n, 'problem', 'problems')),
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
