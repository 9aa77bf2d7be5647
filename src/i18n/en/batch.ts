import type { Messages } from '../Messages';
import { say } from './say';

const people = (n: number): string => say.count(n, 'person', 'people');

export const batch: Messages['batch'] = {
  title: (n) => `${people(n)}, one row each`,
  counts: (copies, refused) =>
    [
      say.count(copies, 'copy', 'copies'),
      refused > 0 ? `${say.count(refused, 'file', 'files')} without a copy` : '',
    ]
      .filter(Boolean)
      .join(', '),
  files: (n) => say.count(n, 'file', 'files'),
  look: 'Look',
  savePart: 'Save ZIP',
  person: (n) => `Person ${say.number(n)}`,
  states: {
    waiting: 'waiting',
    working: 'in progress',
    cleaned: 'ready',
    'held-back': 'partly held back',
    refused: 'no copy',
    saved: 'saved',
  },
  savedToo: (state) => `${state}, copies saved`,
  names: 'Show people’s names',
  labels: 'Put the label of the disc in the file name',
  labelsHint: (n, all) =>
    n === 0
      ? 'No label is just a word like “CD” and a short number, so we use none.'
      : n === all
        ? 'Each is just a word like “CD” and a short number and names nobody in these files.'
        : `For ${say.number(n)} of ${people(all)}: only where the label is just a word like “CD” and a short number and names nobody in these files.`,
  shift: {
    title: 'Summary of the shift',
    about:
      'Only figures, nothing about people. Counted since this page was opened or the count was restarted.',
    rows: {
      discs: 'Discs or folders',
      persons: 'People with copies',
      files: 'Files read',
      copies: 'Copies',
      refused: 'Files without a copy',
      heldBack: 'Of these, pictures held back',
      saved: 'Copies saved',
      zips: 'ZIP files saved',
      duration: 'Duration',
    },
    minutes: (n) => (n < 1 ? 'less than a minute' : say.count(n, 'minute', 'minutes')),
    copy: 'Copy the figures',
    copied: 'Copied',
    reset: 'Restart the count',
  },
  given: {
    list: (n) =>
      `Your list of ${say.count(n, 'substitute name', 'substitute names')} is in use. It applies to every purpose that replaces names.`,
    badList: 'The list of substitute names cannot be used:',
    noList:
      'There was a CSV file that is not a list of substitute names: its first line is not id_old,id_new.',
    listKept:
      'The folder also held a list of substitute names. The list that you gave yourself stays in use.',
    severalLists: 'There were several lists of substitute names. None of them is in use.',
    severalPresets: 'There were several files of presets. None of them is in use.',
    preset: (purpose) => `The presets are in use. Purpose: ${purpose}.`,
    busy: 'Nothing changes while copies are being made. Please give the file again afterwards.',
  },
  preset: {
    title: 'Presets of your organisation',
    about:
      'The purpose and its options as a file (JSON), the same at every desk. It never contains a key or anything about people.',
    file: 'Load presets',
    save: 'Save presets (JSON)',
    notChosen: 'Choose a purpose first.',
    refused: (where) => `Not in use. The file is wrong here: ${where}`,
    faults: {
      'not-json': 'It is not JSON.',
      'not-preset': 'It contains no presets of Reinschrift.',
      version: 'This Reinschrift does not know its version.',
      'unknown-name': 'There is no such name.',
      'wrong-value': 'This value is not possible here.',
      'exclude-each-other': 'Two options exclude each other.',
    },
  },
};
