import type { Messages } from '../Messages';
import { say } from './say';

export const result: Messages['result'] = {
  title: 'Result',
  done: (cleaned, verified, hidesWhom) =>
    `${hidesWhom ? say.count(cleaned, 'clean copy is', 'clean copies are') : say.count(cleaned, 'copy is', 'copies are')} ready${cleaned === verified ? ` and ${say.plural(cleaned, 'has', 'have')} passed the check` : ''}.`,
  none: 'No copy was made.',
  madeFor: (purpose) => `Made for: ${purpose}.`,
  namesStay: 'They still hold name and findings. Give these copies only to people who may know them.',
  stale: {
    purpose: (made, now) =>
      `These copies were made for “${made}”; you have now chosen “${now}”. They cannot be saved like this.`,
    other: 'You have changed something since these copies were made. They cannot be saved like this.',
    wayOn: 'Make the copies again, or undo the change.',
  },
  refused: (n) =>
    `${say.count(n, 'file was', 'files were')} held back and ${say.plural(n, 'is', 'are')} not included:`,
  leftOut: (n) =>
    `${say.count(n, 'file belongs', 'files belong')} to people whom you left out. There is no copy of ${n === 1 ? 'it' : 'them'}.`,
  notSavedYet: 'The copies are not saved yet.',
  counts: { cleaned: 'cleaned', verified: 'checked', refused: 'held back' },
  whatDone: 'What was done',
  edits: (removed, replaced, uids) => [
    `${say.count(removed, 'field', 'fields')} removed`,
    `${say.count(replaced, 'field', 'fields')} emptied or replaced by a substitute`,
    `${say.count(uids, 'globally unique number', 'globally unique numbers')} replaced by new ones`,
  ],
  checked:
    'Every copy was then opened by a second, independent reader and searched byte by byte for the removed values.',
  pixels: {
    same: (n, all) =>
      n === all
        ? 'The image data is unchanged.'
        : `In ${say.count(n, 'copy', 'copies')} the image data is unchanged.`,
    blackedOut: (n) => `In ${say.count(n, 'copy', 'copies')} areas of the picture are blacked out.`,
    reencoded: (n) =>
      `In ${say.count(n, 'copy', 'copies')} the picture is stored in another form, without loss.`,
    strayBits: (n) =>
      `In ${say.count(n, 'copy', 'copies')} what stood beside the picture values was taken out, for example drawn text. The values themselves are the same.`,
    excess: (n) =>
      `In ${say.count(n, 'copy', 'copies')} the picture data now end with the last picture; what lay behind it was taken out.`,
    segments: (n) =>
      `In ${say.count(n, 'copy', 'copies')} remarks and camera details were taken out of the picture data. The pictures are the same.`,
    strayBitsKept: (n) =>
      `In ${say.count(n, 'copy', 'copies')} something still stands beside the picture values, for example drawn text.`,
    excessKept: (n) =>
      `In ${say.count(n, 'copy', 'copies')} there are still more picture data behind the last picture.`,
    missing: (n) =>
      `In ${say.count(n, 'copy', 'copies')} a part of the pictures is missing, as it was in the file before.`,
    lookedAt: (n) => `You looked at the picture of ${say.count(n, 'copy', 'copies')}.`,
  },
  overruled: (n) =>
    `In ${say.count(n, 'copy', 'copies')} something stays by your decision that would have been removed. ${say.plural(n, 'This copy does', 'These copies do')} not claim to be cleaned by the standard.`,
  references: (n) =>
    `${say.count(n, 'reference', 'references')} between the files still ${n === 1 ? 'leads' : 'lead'} to the same place.`,
  broken: (n) =>
    `In ${say.count(n, 'place', 'places')} a reference between the files no longer leads to where it did. The report names them.`,
  ambiguous: (n) =>
    `${say.count(n, 'reference', 'references')} named a number that several files have. Nobody knows which one was meant; ${n === 1 ? 'it leads' : 'they lead'} to no file now.`,
  uids: {
    'instance-uid-shared': (n) =>
      `${say.count(n, 'file', 'files')} had the same “unique” number as another file with other content. Every copy got one of its own.`,
    'instance-uid-still-shared': (n) =>
      `${say.count(n, 'copy has', 'copies have')} the same “unique” number as another file with other content, because the numbers were to stay. Some programs then show only one of them.`,
    'instance-uid-made': (n) =>
      `In ${say.count(n, 'file', 'files')} the unique number of the image was missing, or only a word stood there. The copies got a new one.`,
    'instance-uid-from-meta': (n) =>
      `In ${say.count(n, 'file', 'files')} the unique number of the image was missing. The number from the file header took its place.`,
    'instance-uid-contradicted': (n) =>
      `${say.count(n, 'file names', 'files name')} another number in the file header than in the content. In the copy both agree.`,
    'instance-repeated': (n) =>
      `${say.count(n, 'file is', 'files are')} here more than once with the same content. These copies have the same number.`,
    'study-uid-made': (n) =>
      `In ${say.count(n, 'file', 'files')} the unique number of the study was missing, or only a word stood there. Every study of every person got one of its own.`,
    'series-uid-made': (n) =>
      `In ${say.count(n, 'file', 'files')} the unique number of the series was missing, or only a word stood there. Every series got one of its own.`,
    'file-behind-removed': (n) =>
      `Behind the end of ${say.count(n, 'file', 'files')} stood another DICOM file, which viewing programs do not show. It is in no copy.`,
  },
  whatNot: 'What was not done',
  pixelsNot: (n, all) =>
    `${n === all ? 'Nobody looked at the pictures.' : `Nobody looked at ${say.number(n)} of ${say.count(all, 'picture', 'pictures')}.`} Burned-in writing may still be there.`,
  faces: 'A face can be rebuilt from scans of the head. Nothing was changed about that.',
  takenIn: (n) =>
    `${say.count(n, 'picture was', 'pictures were')} released at your wish without a look at the picture content.`,
  notSearched: (n) =>
    `When the copies were made, ${say.count(n, 'picture', 'pictures')} had neither been searched for burned-in text nor looked at.`,
  unsure: (n) =>
    `In ${say.count(n, 'copy', 'copies')} a short value occurs in the image data, by chance or not; this could not be decided.`,
  noDiagnosis: 'The copies are not meant for diagnosis.',
  startOver: 'Start over',
  startOverHint: 'Forgets all files and results. The originals on your computer stay as they are.',
};
