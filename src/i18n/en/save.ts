import type { Messages } from '../Messages';
import { say } from './say';

export const save: Messages['save'] = {
  title: 'Save',
  zip: (size) => `Save as ZIP (${size})`,
  folder: 'Save to a folder',
  report: 'Save the report (JSON)',
  reportCsv: 'Report as a table (CSV)',
  reportHtml: 'Report to print (HTML)',
  reportHint: 'The report says which fields were changed, but not a single value and no file name.',
  names: 'The copies get neutral names, for example STUDY01/SERIES001/IMAGE00001.dcm.',
  folderIsSlow: {
    system: 'On Windows the ZIP is usually saved much faster than many single files.',
    many: 'So many copies are usually saved much faster as a ZIP than as single files.',
  },
  needsRoom: (size) =>
    `Where you save the copies, about ${size} must be free. The browser cannot check this.`,
  lacksRoom: (size, room) =>
    `The copies need about ${size}. For this computer the browser names ${room} at most. Save them where there is enough room, for example on an external disk.`,
  noFolder: 'This browser cannot save to a folder. The ZIP holds the same.',
  readBack: 'When saving to a folder, read every file back and compare it (takes longer)',
  running: 'Saving …',
  saved: (n, readBack) =>
    `${say.count(n, 'copy is', 'copies are')} saved${readBack ? ', read back and compared' : ''}.`,
  handedOver: (n, zips) =>
    `${say.count(n, 'copy was', 'copies were')} handed to the browser as a download. You find ${zips === 1 ? 'the ZIP' : `${String(zips)} ZIP files, each complete by itself,`} in your downloads folder.`,
  cancelled: 'Not saved: you cancelled the choice.',
  notSupported: 'Not saved: this browser cannot save to a folder.',
  partly: (n) =>
    n === 0
      ? 'No copy was saved.'
      : `${say.count(n, 'copy is', 'copies are')} saved completely, the rest are not.`,
  fileSet: 'With a table of contents as on a patient CD (DICOMDIR)',
  fileSetBuilding: 'Making the table of contents …',
  fileSetReady:
    'The copies are then called PAT00001/STU00001/SER00001/IMG00001, with a new DICOMDIR beside them.',
  fileSetLeft: (n) =>
    `${say.count(n, 'copy is', 'copies are')} not listed, because the table has no entry for such files.`,
  fileSetFailed: 'The table of contents could not be made. Remove the tick to save without it.',
  private: {
    title: 'Lists with personal data',
    warning:
      'These lists lead from the copies back to the people and the originals. Whoever has them knows who it is about. Never pass them on with the copies, and keep them like the originals.',
    agree: 'I need such a list and will keep it safe.',
    patid_mapping: 'Patient numbers and substitute names (patid_mapping.csv)',
    uid_mapping: 'Old and new unique numbers (uid_mapping.csv)',
    private_list: 'Numbers of the report, names of the originals and reasons (private_list.csv)',
  },
  failures: {
    exists:
      'Something of that name is there already. Reinschrift overwrites nothing; please choose another folder.',
    'disk-full': 'There is not enough space. Please make room or choose another place.',
    permission: 'The browser was not allowed to write there, or the permission was withdrawn.',
    'target-gone': 'The folder is no longer there. Was the disk removed?',
    'source-gone': 'An original file can no longer be read. Was the disk removed?',
    different: 'What was written differs from the copy. The file was taken away again.',
    unknown: 'Saving failed.',
  },
};
