import type { Messages } from '../Messages';

export const zip: Messages['zip'] = {
  open: {
    title: 'This archive has a password',
    text: 'can only be opened with its password. You were given it by whoever gave you the archive: the practice, the hospital or the portal.',
    wrong: 'That password does not fit. Mind upper and lower case.',
    label: 'Password',
    show: 'Show password',
    kept: 'If another archive has the same password, you will not be asked again. Once all are read, it is forgotten.',
    open: 'Open',
    skip: 'Go on without this archive',
    skipAll: 'Go on without any archive that has a password',
  },
  save: {
    title: 'ZIP with a password',
    intro:
      'For the way to your doctor, by email or on a USB stick, say: nobody can open the images without the password (AES-256).',
    password: 'Password',
    another: 'Suggest another',
    own: 'You can also type one of your own, at least 12 characters.',
    tooShort: 'The password needs at least 12 characters.',
    noted: 'I have written the password down. If it is lost, nobody can recover it.',
    button: (size) => `Save ZIP with password (${size})`,
    apart:
      'Pass the password on by another way than the ZIP, best over the phone. Never send it in the same email.',
    names:
      'Without the password, only the names of the files in the ZIP and their sizes can be seen. The names are neutral, such as STUDY01/SERIES001/IMAGE00001.dcm.',
    openWith:
      'On Windows it takes a program such as 7-Zip to open it: Windows Explorer cannot open such ZIPs. On a Mac a double-click does not work in every version; then a program such as Keka helps.',
  },
};
