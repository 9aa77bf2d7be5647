/** Why a file is listed and left alone. */
export type LeftAloneReason = IgnoredReason | UnopenedReason;

/** What a file is instead of DICOM. */
export type IgnoredReason =
  'not-dicom' | 'empty' | 'executable' | 'autorun' | 'viewer' | 'document' | 'dicomdir' | 'system';

/** Why nobody could look: what lies behind may be DICOM and may name people, so that it counts as refused. */
export type UnopenedReason =
  | 'archive-encrypted'
  | 'archive-damaged'
  | 'archive-too-deep'
  | 'archive-too-large'
  | 'archive-path' // the name of an entry would leave the folder
  | 'archive-unsupported' // tar, 7z, RAR ...
  | 'unreadable-file'
  | 'unreadable-folder'
  | 'folder-differs' // it was listed twice, and not alike
  | 'special-file' // FIFO, socket, device: never opened
  | 'link-loop'; // leads back to a folder above the given one
