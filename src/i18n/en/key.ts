import type { Messages } from '../Messages';

export const key: Messages['key'] = {
  title: 'Same substitute names next time',
  about:
    'Reinschrift works out substitute names and new numbers from a secret key. With the same key, the same person gets the same substitute name next time, even on another computer. Anyone who has the key can find out which copy belongs to whom.',
  legend: 'Which key?',
  random: 'A random key that Reinschrift forgets afterwards (recommended)',
  passphrase: 'A passphrase',
  passphraseLabel: 'Passphrase, at least 12 characters',
  passphraseUse: 'Use this passphrase',
  passphraseHint: 'Reinschrift does not store it. Four or more random words are hard to guess.',
  file: 'A key file',
  fileLabel: 'Choose the key file',
  save: 'Save the key as a file',
  saveHint: 'Keep the key file separate from the copies, and do not share it.',
  deriving: 'Working out the key …',
  ready: {
    random: 'Using a random key.',
    passphrase: 'Using the key from your passphrase.',
    file: 'Using the key from your file.',
  },
  problems: {
    'too-short': 'The passphrase is shorter than 12 characters.',
    'no-key': 'This file does not contain a key.',
    failed: 'Reinschrift could not work out the key.',
  },
};
