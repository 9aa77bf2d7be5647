export const findings = {
  forStaff: 'For staff',
  kinds: {
    private: {
      patient: 'The manufacturer added fields of its own. Only the manufacturer knows what they mean.',
      staff:
        'Private data elements (PS3.5 7.8). Removed unless known to be safe and the option for it is chosen.',
    },
    preamble: {
      patient: 'There is something at the very start of the file that does not belong there.',
      staff: 'Preamble (PS3.10 7.1) in use. The copy gets 128 zero bytes.',
    },
    'preamble-executable': {
      patient: 'The file starts like a program. Do not double-click the original.',
      staff:
        'Preamble with the signature of a program (MZ, ELF …), see CVE-2019-11687. The copy gets 128 zero bytes.',
    },
    'preamble-tiff': {
      patient:
        'Other programs can also open this file as an ordinary picture, and may then show something else.',
      staff:
        'Preamble with a TIFF signature (dual format, PS3.10 7.1). The copy gets 128 zero bytes and is no longer a TIFF.',
    },
    trailing: {
      patient: 'After the end of the picture there is more data, which no viewer shows.',
      staff:
        'Bytes after the last data element, or Data Set Trailing Padding (FFFC,FFFC). Left out of the copy.',
    },
    duplicate: {
      patient: 'A field appears twice. Some programs show the first one, some the second.',
      staff: 'Duplicate tag in one data set (PS3.5 7.1). The copy keeps only the first.',
    },
    encrypted: {
      patient: 'Part of the file is encrypted. It may say who it is about.',
      staff:
        'Encrypted Attributes Sequence (0400,0500), PS3.15 E.1.1. Removed; its content cannot be judged.',
    },
    signatures: {
      patient: 'The file is digitally signed. The signature says who signed it.',
      staff:
        'Digital Signatures Sequence (FFFA,FFFA) with its certificate. Removed; it would be invalid after the change.',
    },
    icon: {
      patient: 'The file contains a small thumbnail. It shows the same as the large picture.',
      staff: 'Icon Image Sequence (0088,0200). Removed.',
    },
    overlay: {
      patient: 'There is a drawing on top of the picture. It may contain text, such as your name.',
      staff:
        'Overlay (60xx,3000). Removed as a whole, under Clean Graphics too: the plane may hold text as a picture.',
    },
    encapsulated: {
      patient: 'The file contains a whole document, such as a report.',
      staff: 'Encapsulated Document (0042,0011). Replaced by a one-page notice unless you keep it.',
    },
    'head-scan': {
      patient:
        'A computer can rebuild your face from these slices, even when there is no name in them any more.',
      staff:
        'Thin slices of head or neck (CT, MR, PET; from 20 slices and 60 mm on). Not removed: no code 113102.',
    },
    path: {
      patient: 'The name of the file or a folder already reveals who it is about.',
      staff: 'File name, folder or ZIP entry holds a value of the study. Copies get neutral names.',
    },
    'overlay-bits': {
      patient: 'Something is drawn in the picture that many programs do not show, perhaps your name.',
      staff:
        'Overlay (group 60xx) with Overlay Bit Position other than 0: it lies in unused bits of the pixel data. Copies without names lose it.',
    },
    'stray-bits': {
      patient: 'The image data contains something that no program shows as a picture.',
      staff: 'Bits set outside Bits Stored. Copies without names lose them, the values stay the same.',
    },
    'excess-pixels': {
      patient: 'After the last picture there is more image data, which no program shows.',
      staff:
        'Pixel data longer than rows, columns, bits and Number of Frames say. Copies without names end with the last picture.',
    },
    'missing-pixels': {
      patient: 'Some of the pictures are missing from this file.',
      staff: 'Pixel data shorter than described. What is there is shown; what is missing stays empty.',
    },
    'segment-identity': {
      patient: 'A detail about you is hidden in the picture. Copies without names do not have it.',
      staff:
        'APPn or COM segment with an identifying value, number or GPS position. Copies without names lose it, the pixel values stay.',
    },
    'segment-camera': {
      patient: 'The camera wrote something into the picture, perhaps the place, time and device.',
      staff:
        'Exif, XMP or IPTC in the pixel data (APP1, APP13). Copies without names lose them, copies for your own record keep them.',
    },
    'segment-note': {
      patient: 'A comment is hidden in the picture. It may name somebody.',
      staff:
        'COM or APPn segment or similar with a date, contact details or unknown words. Copies without names lose it.',
    },
    icc: {
      patient: 'The colour profile of the picture contains text, perhaps about you or the hospital.',
      staff:
        'ICC Profile (0028,2000) contains texts that no well-known profile has. Copies without names lose them, the colours stay.',
    },
    'bytes-text': {
      patient: 'There is readable text among numbers, where nobody would expect it.',
      staff:
        'Readable text in OB, OW or other numbers. Copies without names lose it, the numbers around it stay.',
    },
    bytes: {
      patient: 'Your name or number appears again where nobody would expect text.',
      staff: 'Identifying value in OB, OW or UN. A copy that still held it is not handed out.',
    },
    number: {
      patient: 'One of the numbers is probably an official one, such as a health insurance number.',
      staff:
        'Check digit, form, attribute and neighbouring word suggest it. This many random numbers pass the check as well:',
    },
  },
};
