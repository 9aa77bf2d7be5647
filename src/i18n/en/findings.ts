export const findings = {
  forStaff: 'For staff',
  kinds: {
    private: {
      patient: 'The maker of the device added fields of its own. Only the maker knows what they say.',
      staff:
        'Private data elements (PS3.5 7.8). Removed unless known to be safe and the option for it is chosen.',
    },
    preamble: {
      patient: 'Something stands at the very beginning of the file, where nothing needs to be.',
      staff: 'Preamble (PS3.10 7.1) in use. The copy gets 128 zero bytes.',
    },
    'preamble-executable': {
      patient: 'The file begins like a program. Do not open the original by double click.',
      staff:
        'Preamble with the mark of a program (MZ, ELF …), see CVE-2019-11687. The copy gets 128 zero bytes.',
    },
    'preamble-tiff': {
      patient: 'The file also passes for an ordinary picture; other programs may read something else in it.',
      staff:
        'Preamble with a TIFF mark (dual format, PS3.10 7.1). The copy gets 128 zero bytes and is no TIFF any more.',
    },
    trailing: {
      patient: 'Behind the end of the picture there is more data that no viewer shows.',
      staff:
        'Bytes behind the last data element, or Data Set Trailing Padding (FFFC,FFFC). Left out of the copy.',
    },
    duplicate: {
      patient: 'A field occurs twice. Some programs show the one, some the other.',
      staff: 'Duplicate tag in one data set (PS3.5 7.1). The copy keeps the first only.',
    },
    encrypted: {
      patient: 'A part of the file is encrypted. The original details may be inside.',
      staff:
        'Encrypted Attributes Sequence (0400,0500), PS3.15 E.1.1. Removed; its content cannot be judged.',
    },
    signatures: {
      patient: 'The file carries a digital signature. It names who signed.',
      staff:
        'Digital Signatures Sequence (FFFA,FFFA) with its certificate. Removed; it would be invalid after the change.',
    },
    icon: {
      patient: 'A small preview is enclosed. It shows what the large picture shows.',
      staff: 'Icon Image Sequence (0088,0200). Removed.',
    },
    overlay: {
      patient: 'A drawing layer lies over the picture. There may be writing in it.',
      staff:
        'Overlay (60xx,3000). Removed as a whole, under Clean Graphics too: the plane may hold text as a picture.',
    },
    encapsulated: {
      patient: 'A whole document is in the file, for example a report.',
      staff: 'Encapsulated Document (0042,0011). Replaced by a one-page notice unless you keep it.',
    },
    'head-scan': {
      patient: 'Your face can be rebuilt from these slices, even when no name is left in them.',
      staff:
        'Thin slices of head or neck (CT, MR, PET; from 20 slices and 60 mm on). Not removed: no code 113102.',
    },
    path: {
      patient: 'The name of the file or of a folder already tells whom it is about.',
      staff: 'File name, folder or ZIP entry holds a value of the study. Copies get neutral names.',
    },
    'overlay-bits': {
      patient: 'Something is drawn in the picture that many programs do not show, perhaps name and number.',
      staff:
        'Overlay (group 60xx) with Overlay Bit Position other than 0: it lies in unused bits of the pixel data. Copies without names lose it.',
    },
    'stray-bits': {
      patient: 'The picture data hold something that no program shows as picture.',
      staff: 'Bits set outside of Bits Stored. Copies without names lose them, the values stay the same.',
    },
    'excess-pixels': {
      patient: 'Behind the last picture there are more picture data that nobody gets to see.',
      staff:
        'Pixel data longer than rows, columns, bits and Number of Frames say. Copies without names end with the last picture.',
    },
    'missing-pixels': {
      patient: 'A part of the pictures is missing in this file.',
      staff: 'Pixel data shorter than described. What is there is shown; what is missing stays empty.',
    },
    'segment-identity': {
      patient:
        'Inside the compressed picture there is something that leads to you. Copies without names do not have it.',
      staff:
        'APPn or COM segment with an identifying value, number or GPS position. Copies without names lose it, the pixel values stay.',
    },
    'segment-camera': {
      patient: 'The picture carries details of the camera, perhaps place, time and device.',
      staff:
        "Exif, XMP or IPTC in the pixel data (APP1, APP13). Copies without names lose them, one's own record keeps them.",
    },
    'segment-note': {
      patient: 'Inside the compressed picture there is a remark that may name somebody.',
      staff:
        'COM or APPn segment or the like with a date, a way to reach somebody or unknown words. Copies without names lose it.',
    },
    icc: {
      patient: 'The colour profile of the picture holds a text, perhaps about you or the clinic.',
      staff:
        'ICC Profile (0028,2000) holds texts that no well-known profile has. Copies without names lose them, the colours stay.',
    },
    'bytes-text': {
      patient: 'Among numbers there is readable text where nobody expects any.',
      staff:
        'Readable text in OB, OW or other numbers. Copies without names lose it, the numbers beside it stay.',
    },
    bytes: {
      patient: 'Something about you stands once more where nobody expects text.',
      staff: 'Identifying value in OB, OW or UN. A copy that still held it is not handed out.',
    },
    number: {
      patient: 'A number looks like an official one. That may be chance; how often is said beside it.',
      staff:
        'Check digit, form, attribute and neighbouring word speak for it. The stated share of random numbers passes the check.',
    },
  },
};
