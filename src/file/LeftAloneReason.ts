/** Why a file is listed and left alone. */
export type LeftAloneReason = IgnoredReason | UnopenedReason;

/** What a file is instead of DICOM. */
export type IgnoredReason =
  | 'not-dicom'
  | 'empty'
  | 'executable'
  | 'autorun'
  | 'viewer'
  | 'document'
  | 'pdf' // mostly a report: it may be about somebody else
  | 'photo' // an ordinary picture or a film
  | 'dicomdir'
  | 'system';

/** Why nobody could look: what lies behind may be DICOM and may name people, so that it counts as refused. */
export type UnopenedReason =
  | 'archive-encrypted'
  | 'archive-damaged'
  | 'archive-too-deep'
  | 'archive-too-large'
  | 'archive-path' // the name of an entry would leave the folder
  | 'archive-unsupported' // 7z, RAR ...
  | 'disc-image' // of a kind that a system opens as a drive: DMG, VHD, UDF written in packets ...
  | 'unreadable-file'
  | 'unreadable-folder'
  | 'folder-differs' // it was listed twice, and not alike
  | 'special-file' // FIFO, socket, device: never opened
  | 'link-loop'; // leads back to a folder above the given one
