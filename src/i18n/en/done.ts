import type { Messages } from '../Messages';
import { say } from './say';

const copies = (n: number): string => say.count(n, 'copy', 'copies');

export const done: Messages['done'] = {
  inFileNames: {
    'own-record': 'own-record',
    'second-opinion': 'second-opinion',
    basic: 'without-names',
    research: 'research',
    strict: 'bare-minimum',
    custom: 'own-choice',
  },
  headline: {
    'own-record': (n) => `${copies(n)} with the name, for my record or the ePA`,
    'second-opinion': (n) => `${copies(n)} without names for a second opinion`,
    basic: (n) => `${copies(n)} without names, to share`,
    research: (n) => `${copies(n)} without names for research and teaching`,
    strict: (n) => `${copies(n)} without names and with the bare minimum`,
    custom: (n) => `${copies(n)}, as you chose`,
  },
  kept: (n, purpose) => `${copies(n)}, for: ${purpose}, with details you kept`,
  none: 'No copy was made',
  verified: (n, all) =>
    n === all
      ? `${say.plural(n, 'It has', 'All have')} passed the automatic check.`
      : `${say.number(n)} of ${say.number(all)} have passed the automatic check.`,
  named: 'These copies contain the name and the findings. Give them only to people who may know.',
  nobodyLooked: (n, all) =>
    `Nobody has looked at ${n === all ? '' : `${say.number(n)} of `}${say.count(all, 'picture', 'pictures')}. ${say.plural(n, 'It', 'They')} may show a name.`,
  lookAtPictures: 'Look at the pictures',
  save: (size) => `Save as ZIP (${size})`,
  saveParts: (n, size) => `Save ${say.number(n)} ZIP files, one per person (${size})`,
  saveAll: (size) => `Save everything in one ZIP (${size})`,
  more: 'More ways to save',
  copiesTitle: 'Copies',
  reportTitle: 'Report',
  savedIn: (folder) =>
    `There was something else in that folder already. The copies are in the new folder “${folder}” inside it; nothing was overwritten.`,
  savedZips: (zips, n, withReport) =>
    `${say.count(zips, 'ZIP file', 'ZIP files')} with ${copies(n)} in all ${say.plural(zips, 'is', 'are')} saved${withReport ? `, with the report beside ${say.plural(zips, 'it', 'them')}` : ''}.`,
  partsNotWithDirectory:
    'There is no file per person with a table of contents (DICOMDIR): it lists all copies together.',
  heldBack: {
    look: 'Look now',
    looks: (n) =>
      `${say.count(n, 'picture is', 'pictures are')} waiting for you to look. After that, make the copies again.`,
  },
  stays: {
    title: 'What stays in the copies',
    purpose: (what) => `If it was in the files: ${what}.`,
    without: 'What you chose to remove is not in them.',
  },
  unseen: { title: 'What nobody checked', nothing: 'Somebody looked at every picture in the copies.' },
  details: 'What Reinschrift did',
};
