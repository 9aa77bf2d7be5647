import type { Messages } from '../Messages';

export const key: Messages['key'] = {
  title: 'Same substitute names next time',
  about:
    'Substitute names and new numbers are made with a secret key. The same key gives the same person the same substitute name again, in another run or on another computer. Whoever has the key can find out which copy belongs to whom.',
  legend: 'Where the key comes from',
  random: 'A random key, forgotten when you leave (recommended)',
  passphrase: 'A passphrase',
  passphraseLabel: 'Passphrase, at least 12 characters',
  passphraseUse: 'Use this passphrase',
  passphraseHint: 'It is not stored anywhere. Four or more random words are hard to guess.',
  file: 'A key file',
  fileLabel: 'Choose the key file',
  save: 'Save the key as a file',
  saveHint: 'Keep the key file apart from the copies. Do not pass it on.',
  deriving: 'Making the key from the passphrase …',
  ready: {
    random: 'A random key is in use.',
    passphrase: 'The key from your passphrase is in use.',
    file: 'The key from your file is in use.',
  },
  problems: {
    'too-short': 'The passphrase is shorter than 12 characters.',
    'no-key': 'There is no key in this file.',
    failed: 'The key could not be made.',
  },
};
