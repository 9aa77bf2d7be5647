import type { Messages } from '../Messages';

export const reasons: Messages['reasons'] = {
  empty: 'The file is empty.',
  'not-dicom': 'This is not a DICOM file.',
  truncated: 'The file is cut off: its end is missing.',
  'bad-element': 'A field is damaged.',
  'bad-sequence': 'A list of fields is damaged.',
  'bad-fragments': 'The parts of the image data are damaged.',
  'unknown-transfer-syntax': 'The file names an unknown way of storage.',
  'unsupported-transfer-syntax': 'This way of storage is not supported yet.',
  'bad-deflate': 'The compressed part of the file is damaged.',
  'inflate-bound': 'The file would become inadmissibly large when unpacked.',
  'too-deep': 'The file is nested deeper than can make sense.',
  'too-many-elements': 'The file has more fields than can make sense.',
  'header-too-large': 'The describing part of the file is inadmissibly large.',
  'source-gone': 'The file can no longer be read. Was the disk removed or the file changed?',
  'private-sop-class':
    'The file has a format of its manufacturer. The standard does not say what in it leads to a person, so no copy is written.',
  'pixels-unreviewed':
    'Text, for example a name, may be burned into this picture. It is held back until you expressly release it.',
  'pixels-left-out': 'You left this picture out.',
  'redaction-unsupported':
    'Nothing can be blacked out in this kind of picture, for example a video. No copy is written.',
  'redaction-failed':
    'The picture data are damaged or do not match what the file says about them, so nothing could be blacked out safely.',
  'redaction-misses': 'The areas to black out lie outside this picture.',
  'needs-decoder': 'This picture could not be examined here.',
  'stray-bits-stay':
    'Beside the values of the picture there is something else in the picture data, perhaps drawn text. It cannot be taken out here, so no copy is written.',
  'pixels-unclear':
    'The file does not say clearly which of its bytes are the picture, so nothing else can be told from it and no copy is written. Ask whoever gave you the file for another export, or leave this picture out.',
  'options-exclude-each-other':
    'Two chosen options exclude each other: dates cannot stay and be shifted at once.',
  'cannot-plan': 'It was not possible to tell for certain what must be removed from this file.',
  'patient-not-listed': 'The lookup list does not name this patient, so no copy is written.',
  'pseudonym-tells':
    'The lookup list gives this patient a pseudonym that names somebody: their own number or name, or that of another person here. Change the list, or clean without it.',
  'pixels-tell':
    'A name or number of the person is written as text among the values of the picture itself. Black out the place or leave the picture out; as it is, it is not handed out.',
  'text-in-bytes':
    'Readable text stands among the numbers of a very large value and cannot be taken out here, so no copy is written.',
  'document-not-read':
    'This document could not be read completely, for example because it is a scan or has attachments. So it cannot stay; without your decision a notice replaces it.',
  'document-identifies': 'The document that you want to keep names somebody, so no copy is written.',
  'not-verified': 'The finished copy did not pass the check, so it is not handed out.',
  internal: 'We made a mistake with this file, so it is not handed out.',
  'lane-died': 'The browser stopped working on this file, perhaps for lack of memory.',
  timeout: 'The work on this file took too long and was ended.',
  executable: 'A program. It is never run.',
  autorun: 'A file that starts programs.',
  viewer: 'Part of a viewing program.',
  document: 'A document, not a DICOM file.',
  pdf: 'A PDF, perhaps a report. It is not taken over; it may be about another person.',
  photo: 'An ordinary picture or video, not a DICOM file. It is not taken over.',
  dicomdir: 'The table of contents of the CD (DICOMDIR). It holds names and is not copied.',
  system: 'A file of the operating system.',
  'archive-encrypted':
    'The archive is protected by a password and stayed shut. Ask whoever gave it to you for the password. Then give a ZIP here once more; unpack any other archive and give the folder here.',
  'archive-damaged':
    'The archive is damaged or incomplete. Copy it from the disk once more, or ask for a new one.',
  'archive-too-large':
    'The archive would become inadmissibly large when unpacked. If you trust it, unpack it and give the folder here.',
  'archive-path':
    'The name of the file in the archive would lead out of the folder, or hides what kind of file it is. Unpack the archive and give the folder here.',
  'archive-too-deep':
    'Too many archives inside each other. Please unpack the outer one and give the folder here.',
  'archive-unsupported':
    'Reinschrift does not open archives of this kind (7z or RAR, for example). Please unpack it and drop the folder here: on Windows, right-click and choose “Extract all”, or use a program such as 7-Zip; on a Mac, one such as The Unarchiver.',
  'disc-image':
    'This is an image of a disc, but of a kind that Reinschrift cannot read. Double-click it: it usually opens like a drive. Then give that drive here.',
  'unreadable-file': 'The file could not be opened. Are you allowed to read it, and is the disk still there?',
  'unreadable-folder':
    'The folder could not be opened; what lies in it was not read. Are you allowed to read it, and is the disk still there?',
  'folder-differs':
    'Counted a second time, the folder named other files than before; some may be missing. Please give it here once more.',
  'special-file': 'Not an ordinary file but a device or a connection. It is never opened.',
  'link-loop': 'A link that leads back to a folder further up. It is not followed.',
};
