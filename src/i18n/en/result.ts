import type { Messages } from '../Messages';
import { say } from './say';

export const result: Messages['result'] = {
  stale: {
    purpose: (made, now) =>
      `You made these copies for “${made}”. Now “${now}” is selected, so you cannot save them.`,
    other: 'You have changed something since you made these copies, so you cannot save them.',
    wayOn: 'Make the copies again, or undo the change.',
  },
  refused: (n) => `There is no copy of ${say.count(n, 'file', 'files')}:`,
  leftOut: (n) =>
    `${say.count(n, 'file belongs', 'files belong')} to people you left out, so there is no copy of ${n === 1 ? 'it' : 'them'}.`,
  notSavedYet: 'You have not saved the copies yet.',
  edits: (removed, replaced, uids) => [
    `${say.count(removed, 'field', 'fields')} removed`,
    `${say.count(replaced, 'field', 'fields')} emptied or replaced with another value`,
    `${say.count(uids, 'technical identifier', 'technical identifiers')} replaced with new ones`,
  ],
  checked:
    'A second, independent part of the program then read every copy, and we searched it byte by byte for what was removed.',
  pixels: {
    same: (n, all) =>
      n === all
        ? 'The image data is unchanged.'
        : `In ${say.count(n, 'copy', 'copies')} the image data is unchanged.`,
    blackedOut: (n) => `In ${say.count(n, 'copy', 'copies')} areas of the picture are blacked out.`,
    reencoded: (n) =>
      `In ${say.count(n, 'copy', 'copies')} the picture is stored in a different form, without any loss.`,
    strayBits: (n) =>
      `From ${say.count(n, 'copy', 'copies')} we removed what was next to the pixels, such as text drawn in. The picture is the same.`,
    excess: (n) =>
      `From ${say.count(n, 'copy', 'copies')} we removed data after the last picture. The pictures are the same.`,
    segments: (n) =>
      `From ${say.count(n, 'copy', 'copies')} we removed comments and camera details in the image data. The pictures are the same.`,
    strayBitsKept: (n) =>
      `In ${say.count(n, 'copy', 'copies')} there is still something next to the pixels, such as text drawn in.`,
    excessKept: (n) =>
      `In ${say.count(n, 'copy', 'copies')} there is still more image data after the last picture.`,
    missing: (n) =>
      `In ${say.count(n, 'copy', 'copies')} some of the pictures are missing, because the original lacks them too.`,
    lookedAt: (n) => `You looked at the picture of ${say.count(n, 'copy', 'copies')}.`,
  },
  overruled: (n) =>
    `In ${say.count(n, 'copy', 'copies')} you kept something that we would have removed. That is why ${say.plural(n, 'this copy is', 'these copies are')} not marked as cleaned according to the standard.`,
  references: (n) =>
    `${say.count(n, 'reference', 'references')} between the files still ${n === 1 ? 'works' : 'work'}.`,
  broken: (n) =>
    `${say.count(n, 'reference', 'references')} between the files no longer ${n === 1 ? 'leads' : 'lead'} where ${n === 1 ? 'it' : 'they'} used to. The report says where.`,
  ambiguous: (n) =>
    `${say.count(n, 'reference', 'references')} gave an identifier that several files share. We cannot know which file was meant, so ${n === 1 ? 'it leads' : 'they lead'} to no file now.`,
  uids: {
    'instance-uid-shared': (n) =>
      `${say.count(n, 'file', 'files')} had the same identifier as another file with different content. Each copy got its own.`,
    'instance-uid-still-shared': (n) =>
      `${say.count(n, 'copy has', 'copies have')} the same identifier as another file with different content, because you chose to keep identifiers. Some programs will show only one of them.`,
    'instance-uid-made': (n) =>
      `In ${say.count(n, 'file', 'files')} the identifier of the image was missing or invalid. The copies got a new one.`,
    'instance-uid-from-meta': (n) =>
      `In ${say.count(n, 'file', 'files')} the identifier of the image was missing. We used the one in the file header.`,
    'instance-uid-contradicted': (n) =>
      `${say.count(n, 'file has', 'files have')} two different identifiers: one in the file header, one in the content. In the copy, both agree.`,
    'instance-repeated': (n) =>
      `${say.count(n, 'file is', 'files are')} here more than once with the same content. These copies have the same identifier.`,
    'study-uid-made': (n) =>
      `In ${say.count(n, 'file', 'files')} the identifier of the examination was missing or invalid. Each examination of each person got its own.`,
    'series-uid-made': (n) =>
      `In ${say.count(n, 'file', 'files')} the identifier of the series was missing or invalid. Each series got its own.`,
    'file-behind-removed': (n) =>
      `After the end of ${say.count(n, 'file', 'files')} there was another DICOM file, which viewers do not show. It is not in any copy.`,
  },
  pixelsNot: (n, all) =>
    `${n === all ? 'Nobody looked at the pictures.' : `Nobody looked at ${say.number(n)} of ${say.count(all, 'picture', 'pictures')}.`} There may still be text in them, such as a name.`,
  faces: 'A computer can rebuild a face from scans of the head. We did nothing about that.',
  takenIn: (n) =>
    `You released ${say.count(n, 'picture', 'pictures')} without looking at ${say.plural(n, 'it', 'them')}.`,
  notSearched: (n) =>
    `When the copies were made, ${say.count(n, 'picture', 'pictures')} had been neither searched for text nor looked at.`,
  unsure: (n) =>
    `In ${say.count(n, 'copy', 'copies')} a short value appears in the image data. We cannot tell whether that is chance.`,
  startOver: 'Start over',
  startOverHint:
    'Reinschrift forgets all files and results. The originals on your computer stay as they are.',
};
