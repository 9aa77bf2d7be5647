import type { LeftAloneReason, UnopenedReason } from '../../file/LeftAloneReason';

const unopened: Readonly<Record<UnopenedReason, true>> = {
  'archive-encrypted': true,
  'archive-damaged': true,
  'archive-too-deep': true,
  'archive-too-large': true,
  'archive-path': true,
  'archive-unsupported': true,
  'disc-image': true,
  'unreadable-file': true,
  'unreadable-folder': true,
  'folder-differs': true,
  'special-file': true,
  'link-loop': true,
};

/** Whether nobody could look at a file: it is refused then, not ignored. */
export const isUnopened = (reason: LeftAloneReason): reason is UnopenedReason => reason in unopened;
