import type { AboutMessages } from '../../AboutMessages';

export const about: AboutMessages = {
  close: 'Close',
  version: 'Version',
  commit: 'Source commit',
  unknown: 'not known',
  changed: (commit) => `${commit} with changes that are not published`,
  rules: 'Rules',
  rulesOf: (edition) => `DICOM PS3.15 Annex E, edition ${edition}`,
  file: {
    title: 'Reinschrift in one file',
    about:
      'This file contains everything. It needs no installation and no internet, and also runs from a USB stick or a network drive. Open it in Chrome, Edge or Firefox.',
    save: (size) => `Save reinschrift.html (${size})`,
    online: 'You need a connection to this site to save it, but not afterwards.',
    sum: 'Checksum of the file (SHA-256)',
    isThis: 'You are using this one file right now. It contains everything and runs without internet.',
    elsewhere:
      'A file cannot contain its own checksum. You will find it where you got the file: on the website under “About this version”, or in the list SHA256SUMS of the release.',
  },
  compare: {
    title: 'How to check the file',
    how: 'Have your computer work out the checksum of the file you saved. To do so, go to the folder the file is in. If all 64 characters match, it is exactly this file. Upper and lower case make no difference.',
    windows: 'Windows, at the command prompt',
    mac: 'macOS, in Terminal',
    linux: 'Linux, in a terminal',
    trust:
      'Anyone able to forge this page can forge the checksum on it as well. So compare it with the list SHA256SUMS of the release, too, or with a checksum that somebody else gives you.',
    again:
      'The same source always gives the same file, byte for byte. Anyone who builds the commit above with “npm ci” and “npm run release” gets the same checksum.',
  },
  licences: {
    title: 'Software and fonts by others',
    about: 'Reinschrift contains free software and fonts by others. Their licences in full:',
    show: 'Show licences',
  },
};
