import type { SealMessages } from '../../SealMessages';

export const seal: SealMessages = {
  changed:
    'Reinschrift will not start: at least one file of the page is not the one that belongs to this version, and the server did not send a matching one. Connect this device to the network and reload the page. If that does not help, clear this site’s data in your browser and open the page again.',
  unknown: 'Reinschrift has no page at this address.',
  again: 'Open Reinschrift',
};
