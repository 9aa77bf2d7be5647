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
    lookedAt: (n) => `You looked at the picture of ${say.count(n, 'copy', 'copies')}.`,
  },
  overruled: (n) =>
    `In ${say.count(n, 'copy', 'copies')} something stays by your decision that would have been removed. ${say.plural(n, 'This copy does', 'These copies do')} not claim to be cleaned by the standard.`,
  references: (n) =>
    `${say.count(n, 'reference', 'references')} between the files still ${n === 1 ? 'leads' : 'lead'} to the same place.`,
  broken: (n) =>
    `In ${say.count(n, 'place', 'places')} a reference between the files no longer leads to where it did. The report names them.`,
  whatNot: 'What was not done',
  pixelsNot: (n, all) =>
    `${n === all ? 'Nobody looked at the pictures.' : `Nobody looked at ${say.number(n)} of ${say.count(all, 'picture', 'pictures')}.`} Burned-in writing may still be there.`,
  faces: 'A face can be rebuilt from scans of the head. Nothing was changed about that.',
  takenIn: (n) =>
    `${say.count(n, 'picture was', 'pictures were')} released at your wish without a look at the picture content.`,
  unsure: (n) =>
    `In ${say.count(n, 'copy', 'copies')} a short value occurs in the image data, by chance or not; this could not be decided.`,
  noDiagnosis: 'The copies are not meant for diagnosis.',
  startOver: 'Start over',
  startOverHint: 'Forgets all files and results. The originals on your computer stay as they are.',
};
