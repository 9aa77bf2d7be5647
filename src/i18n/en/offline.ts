import type { Messages } from '../Messages';

export const offline: Messages['offline'] = {
  ready: 'Works without a network',
  update: 'A new version of Reinschrift is ready.',
  takeUpdate: 'Reload and use it',
  updateLoses: 'Reloading loses the files and results that are open on this page.',
  insecure:
    'This page was loaded without encryption (http:). Everything essential works; it just cannot be installed or opened again without a network.',
  unsupported: 'This browser cannot keep the page for use without a network. Everything else works.',
};
