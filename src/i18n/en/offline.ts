import type { Messages } from '../Messages';

export const offline: Messages['offline'] = {
  ready: 'Works offline too',
  update: 'A new version of Reinschrift is ready.',
  takeUpdate: 'Reload to update',
  updateLoses: 'If you reload, this page forgets the open files and the results.',
  othersOpen: 'Reinschrift is still open in another window. Save what you need there, and close it.',
  insecure:
    'This page was loaded without encryption (http:). Everything important still works, but you cannot install the page or open it again offline.',
  unsupported: 'You cannot open this page offline again in this browser. Everything else works.',
  incomplete:
    'This page could not be stored completely for offline use: the connection broke, there was not enough space, or the server sent a file that does not belong to this version. Everything else works.',
};
