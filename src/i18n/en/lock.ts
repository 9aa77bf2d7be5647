import type { Messages } from '../Messages';

export const lock: Messages['lock'] = {
  open: 'Forget everything',
  title: 'Forget everything?',
  forgets:
    'This page then clears from its memory: the files, what was found in them, your decisions, the copies, keys and lists. After that it reloads. The files on your computer stay as they are.',
  nothing: 'No files are open here at the moment. The page reloads.',
  unsaved: 'The copies have not been saved yet. They will be lost.',
  working: 'The page is still working. This will be stopped.',
  keptToo: 'Delete settings and saved areas, too',
  keptHint:
    'These are language, view, time until forgetting, and the areas to black out that your browser saved at your request.',
  stay: 'Back',
  go: 'Forget everything',
  beyondTitle: 'What the page cannot delete',
  beyond: [
    'Files you have saved',
    'The list of downloads in your browser',
    'Recently used files and folders that the browser and the system remember',
    'What is open in other Reinschrift windows',
    'What you have copied to the clipboard',
  ],
  idle: {
    choose: 'Forget by itself when nobody does anything',
    after: (minutes) => `after ${minutes} minutes`,
    never: 'never',
    hint: 'For computers that several people use. The page warns a minute before. While it reads, makes copies or saves, it waits.',
    title: 'Still there?',
    text: 'There has been no input here for a while. In a moment this page will forget the files, your decisions and the copies.',
    left: (seconds) => (seconds === 1 ? '1 second left' : `${seconds} seconds left`),
    goOn: 'Keep working',
    now: 'Forget now',
  },
  told: {
    title: { person: 'Everything forgotten', idle: 'Files and copies forgotten' },
    text: {
      person: 'Files, findings, decisions, copies, keys and lists have been cleared from this page.',
      idle: 'There was no input here for a while. So this page has cleared files, findings, decisions, copies, keys and lists. Copies that were not saved have to be made again.',
    },
    kept: {
      gone: 'Settings and saved areas have been deleted, too.',
      left: 'Settings and saved areas could not be deleted. Close other Reinschrift windows and try again, or delete the site data in the settings of your browser.',
      stays: 'Settings and saved areas are still here.',
    },
    beyond:
      'Not deleted: files you have saved, the list of downloads, and what the browser and the system remember of recently used files.',
    read: 'Got it',
  },
};
