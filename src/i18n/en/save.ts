import type { Messages } from '../Messages';
import { say } from './say';

export const save: Messages['save'] = {
  title: 'Save',
  folder: 'Save to a folder',
  report: 'Save the report (JSON)',
  reportCsv: 'Report as a table (CSV)',
  reportHtml: 'Report to print (HTML)',
  shareSheet: 'Sheet for whoever receives them (HTML)',
  reportHint:
    'The report says which fields were changed, but not what was in them. It contains no file names either.',
  names: 'The copies get neutral names, for example STUDY01/SERIES001/IMAGE00001.dcm.',
  folderIsSlow: {
    system: 'On Windows, a ZIP usually saves much faster than lots of separate files.',
    many: 'This many copies usually save much faster as a ZIP than as separate files.',
  },
  needsRoom: (size) =>
    `The copies need about ${size} of free space. The browser cannot check whether you have that much.`,
  lacksRoom: (size, room) =>
    `The copies need about ${size}. According to the browser, this computer has no more than ${room} free. Save them where there is enough space, such as an external drive.`,
  noFolder: 'This browser cannot save to a folder. The ZIP contains the same files.',
  readBack: 'When saving to a folder, read each file again and compare it (takes longer)',
  running: 'Saving …',
  saved: (n, readBack) =>
    `${say.count(n, 'copy is', 'copies are')} saved${readBack ? ', read again and compared' : ''}.`,
  handedOver: (n, zips) =>
    zips === 1
      ? `Your browser has the ZIP with ${say.count(n, 'copy', 'copies')}. You will find it in your Downloads folder.`
      : `Your browser has ${say.number(zips)} ZIP files with ${say.count(n, 'copy', 'copies')} in all. You will find them in your Downloads folder. You can open each on its own.`,
  cancelled: 'Not saved: you closed the dialog.',
  notSupported: 'Not saved: this browser cannot save to a folder.',
  partly: (n) =>
    n === 0
      ? 'No copy was saved.'
      : `${say.count(n, 'copy is', 'copies are')} saved completely, the rest are not.`,
  fileSet: 'With a table of contents as on a patient CD (DICOMDIR)',
  fileSetBuilding: 'Making the table of contents …',
  fileSetReady:
    'The copies will be called PAT00001/STU00001/SER00001/IMG00001, with a new table of contents (DICOMDIR) next to them.',
  fileSetLeft: (n) =>
    `${say.count(n, 'copy is', 'copies are')} not in the table of contents, because it has no entry for such files.`,
  fileSetFailed: 'Reinschrift could not make the table of contents. Untick the box to save without it.',
  private: {
    title: 'Lists with personal data',
    warning:
      'These lists link the copies back to the people and the originals. Anyone who has them knows who it is about. Never share them with the copies, and keep them as safe as the originals.',
    agree: 'I need one of these lists and will keep it safe.',
    patid_mapping: 'Patient numbers and substitute names (patid_mapping.csv)',
    uid_mapping: 'Old and new technical identifiers (uid_mapping.csv)',
    private_list: 'Numbers in the report, names of the originals and reasons (private_list.csv)',
  },
  failures: {
    exists:
      'There is already something with that name. Reinschrift never overwrites anything, so please choose another folder.',
    'disk-full': 'There is not enough space. Please free some up or choose another place.',
    'not-taken':
      'Saving broke off, probably because there is not enough space. Please free some up or choose another place.',
    permission: 'The browser is not allowed to save there. Please allow it or choose another folder.',
    'target-gone': 'The folder is no longer there. Did you unplug the drive?',
    'source-gone': 'An original file can no longer be read. Did you take out the CD or unplug the drive?',
    different: 'The saved file differs from the copy. Reinschrift has deleted it again.',
    unknown: 'Saving did not work.',
  },
};
